import { customerKey } from "../../domain/customerKey";
import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";
import { isNoId } from "./isNoId";

/** A column of ids as small whole numbers, one per distinct id. */
export interface IdCodes {
  /** The id's number per row; -1 where the cell holds none. */
  readonly codes: Int32Array;
  /** The spelling shown for each id. */
  readonly ids: readonly string[];
  /** 1 for each distinct text of the column that is spelled otherwise than its id is shown; null for none. */
  readonly otherSpelling: Uint8Array | null;
}

/**
 * Numbers the ids of a column. Spellings that differ in case or in surrounding blanks are one id, and
 * of them the first in code-unit order is shown, so that the order of rows has no influence.
 *
 * @param firstRow - First row of the data; what stands above it is no id.
 * @param asSpelled - Every spelling is an id of its own instead.
 */
export async function idCodes(
  column: Column,
  firstRow: number,
  steps: Steps,
  asSpelled = false,
): Promise<IdCodes> {
  const { kinds, texts } = column;
  const hasNumbers = kinds.includes(CellKind.number);
  if (!hasNumbers && areAllPlain(column, firstRow)) {
    return { codes: await textNumbers(column, steps), ids: texts, otherSpelling: null };
  }
  const ofText = new Int32Array(texts.length).fill(-1);
  const spellings = new Spellings(asSpelled);
  await steps.rows(texts.length, (from, to) => {
    for (let text = from; text < to; text++) {
      if (!isNoId(texts[text].trim())) ofText[text] = spellings.codeOf(texts[text]);
    }
  });
  const ofNumber = hasNumbers ? await numberCodes(column, spellings, steps) : null;
  const otherSpelling = new Uint8Array(texts.length);
  let others = 0;
  await steps.rows(texts.length, (from, to) => {
    for (let text = from; text < to; text++) {
      if (ofText[text] < 0 || spellings.ids[ofText[text]] === texts[text]) continue;
      otherSpelling[text] = 1;
      others++;
    }
  });
  return {
    codes: await codesOfRows(column, ofText, ofNumber, steps),
    ids: spellings.ids,
    otherSpelling: others === 0 ? null : otherSpelling,
  };
}

/** Whether every id is plain, so that each distinct text is an id of its own. */
function areAllPlain({ kinds, values, texts }: Column, firstRow: number): boolean {
  const heads = new Set<number>();
  for (let row = 0; row < firstRow; row++) if (kinds[row] === CellKind.text) heads.add(values[row]);
  for (let text = 0; text < texts.length; text++) {
    if (PLAIN.test(texts[text])) continue;
    // A title or header without a digit is no other spelling of a plain id, which has one.
    if (!heads.has(text) || /\d/.test(texts[text]) || isNoId(texts[text].trim())) return false;
  }
  return true;
}

/**
 * Digits, capitals and a few signs, and not one of the words for nothing, which are all without digits:
 * such a text is its own key but for capitals, and no two of them can be the same id.
 */
const PLAIN = /^(?=[A-Z._-]*\d)[A-Z\d][A-Z\d._-]*$/;

/** The ids met so far, each with the spelling that is shown. */
class Spellings {
  readonly ids: string[] = [];
  private readonly numberOf = new Map<string, number>();

  constructor(private readonly asSpelled: boolean) {}

  codeOf(text: string): number {
    const spelling = this.asSpelled ? text : text.trim();
    const key = this.asSpelled ? text : customerKey(text);
    const known = this.numberOf.get(key);
    if (known === undefined) {
      this.numberOf.set(key, this.ids.length);
      return this.ids.push(spelling) - 1;
    }
    if (spelling < this.ids[known]) this.ids[known] = spelling;
    return known;
  }
}

/** Up to so many whole numbers are looked up by position. */
const WIDEST_RANGE = 4_000_000;

/** The code of each number cell, looked up by the number itself where that is small and whole. */
async function numberCodes(
  { kinds, values }: Column,
  spellings: Spellings,
  steps: Steps,
): Promise<(value: number) => number> {
  let largest = -1;
  await steps.rows(kinds.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (kinds[row] === CellKind.number && values[row] > largest && values[row] < WIDEST_RANGE)
        largest = values[row];
    }
  });
  const known = new Map<number, number>();
  const table = new Int32Array(Math.floor(largest) + 1);
  const codeOf = (value: number): number => {
    if (value >= 0 && value < table.length && Number.isInteger(value)) {
      if (table[value] === 0) table[value] = spellings.codeOf(String(value)) + 1;
      return table[value] - 1;
    }
    let code = known.get(value);
    if (code === undefined) known.set(value, (code = spellings.codeOf(String(value))));
    return code;
  };
  await steps.rows(kinds.length, (from, to) => {
    for (let row = from; row < to; row++) if (kinds[row] === CellKind.number) codeOf(values[row]);
  });
  return codeOf;
}

async function codesOfRows(
  { kinds, values }: Column,
  ofText: Int32Array,
  ofNumber: ((value: number) => number) | null,
  steps: Steps,
): Promise<Int32Array> {
  const codes = new Int32Array(kinds.length).fill(-1);
  await steps.rows(codes.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (kinds[row] === CellKind.text) codes[row] = ofText[values[row]];
      else if (ofNumber !== null && kinds[row] === CellKind.number) codes[row] = ofNumber(values[row]);
    }
  });
  return codes;
}

/** The texts' own numbers as codes. */
async function textNumbers({ kinds, values }: Column, steps: Steps): Promise<Int32Array> {
  const codes = new Int32Array(kinds.length);
  await steps.rows(codes.length, (from, to) => copyTextNumbers(kinds, values, codes, from, to));
  return codes;
}

// A kernel of its own: what a closure captures is looked up again for every row.
function copyTextNumbers(
  kinds: Uint8Array,
  values: Float64Array,
  codes: Int32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) codes[row] = kinds[row] === CellKind.text ? values[row] : -1;
}
