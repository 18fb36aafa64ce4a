import { continuationLines } from "./kinds/continuationLines";
import { dateTexts } from "./kinds/dateTexts";
import type { Dirt } from "./kinds/Dirt";
import { shuffledRows, titleLines } from "./kinds/disorder";
import { duplicates } from "./kinds/duplicates";
import { futureDates } from "./kinds/futureDates";
import { hiddenRows } from "./kinds/hiddenRows";
import { idSpellings } from "./kinds/idSpellings";
import { missingAmounts } from "./kinds/missingAmounts";
import { missingCustomers } from "./kinds/missingCustomers";
import { blankLines, repeatedHeaders } from "./kinds/noDataLines";
import { numberTexts } from "./kinds/numberTexts";
import { orderSpellings } from "./kinds/orderSpellings";
import { outsideWindow } from "./kinds/outsideWindow";
import { blankCosts, unreadableCosts } from "./kinds/poorCosts";
import { spoiltTwice } from "./kinds/spoiltTwice";
import { testCustomers } from "./kinds/testCustomers";
import { totalsLines } from "./kinds/totalsLines";
import { unreadableAmounts } from "./kinds/unreadableAmounts";
import { unreadableDates } from "./kinds/unreadableDates";

/**
 * Every kind of dirt, in the order in which an export gets dirty: rows that can not be counted, then
 * the way cells are written, then rows that are no data, then the order of rows and what the sheet shows of them.
 */
export const ALL_DIRT = {
  missingCustomers,
  missingAmounts,
  unreadableAmounts,
  unreadableDates,
  testCustomers,
  spoiltTwice,
  continuationLines,
  futureDates,
  outsideWindow,
  idSpellings,
  orderSpellings,
  blankCosts,
  unreadableCosts,
  numberTexts,
  dateTexts,
  duplicates,
  totalsLines,
  repeatedHeaders,
  blankLines,
  shuffledRows,
  titleLines,
  hiddenRows,
} satisfies { readonly [kind: string]: Dirt };

export type KindOfDirt = keyof typeof ALL_DIRT;

export const KINDS_OF_DIRT = Object.keys(ALL_DIRT) as KindOfDirt[];
