import type { Mapping, Shape } from "./Field";
import type { DateOrder } from "./parse/dateText";
import type { Notation } from "./parse/numberText";

/** What the user decides, or has confirmed, before a report is built. */
export interface ReportSettings {
  readonly shape: Shape;
  readonly mapping: Mapping;
  /** Serial day that "days since" counts to; rows after it are set aside. Default: the latest date. */
  readonly analysisDate?: number;
  /** Row of the headers from 0, or -1 for none. Default: as `recognise` finds it. */
  readonly headerRow?: number;
  /** The answer to `ambiguousNumbers`: how to read columns that leave it open. */
  readonly notation?: Notation;
  /** The answer to `ambiguousDates`. */
  readonly dateOrder?: DateOrder;
}
