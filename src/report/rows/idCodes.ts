import { customerKey } from "../../domain/customerKey";
import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";

/** A column of ids as small whole numbers, one per distinct id. */
export interface IdCodes {
  /** The id's number per row; -1 where the cell holds none. */
  readonly codes: Int32Array;
  /** The spelling shown for each id. */
  readonly ids: readonly string[];
  /** 1 for each distinct text of the column that is spelled otherwise than its id is shown. */
  readonly otherSpelling: Uint8Array;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** What exports write where there is no id, besides nothing at all. */
const NO_ID = /^(?:#[A-Z/0]+[!?]?|null|none|nan|n\/a|-+|\(leer\)|\(blank\)|\(null\))$/i;

const LONGEST_NO_ID = 8;

/**
 * Numbers the ids of a column. Spellings that differ in case or in surrounding blanks are one id, and
 * of them the first in code-unit order is shown, so that the order of rows has no influence.
 */
export async function idCodes(column: Column, steps: Steps): Promise<IdCodes> {
  const numberOf = new Map<string, number>();
  const ids: string[] = [];
  const codeOf = (spelling: string): number => {
    const key = customerKey(spelling);
    const known = numberOf.get(key);
    if (known === undefined) {
      numberOf.set(key, ids.length);
      return ids.push(spelling) - 1;
    }
    if (spelling < ids[known]) ids[known] = spelling;
    return known;
  };

  const { texts } = column;
  const ofText = new Int32Array(texts.length);
  await steps.rows(texts.length, (from, to) => {
    for (let text = from; text < to; text++) {
      const spelling = texts[text].trim();
      ofText[text] = isNoId(spelling) ? -1 : codeOf(spelling);
    }
  });
  const ofNumber = new Map<number, number>();
  const codes = new Int32Array(column.kinds.length).fill(-1);
  await steps.rows(codes.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const value = column.values[row];
      if (column.kinds[row] === CellKind.text) {
        codes[row] = ofText[value];
      } else if (column.kinds[row] === CellKind.number) {
        let code = ofNumber.get(value);
        if (code === undefined) ofNumber.set(value, (code = codeOf(String(value))));
        codes[row] = code;
      }
    }
  });
  const otherSpelling = new Uint8Array(texts.length);
  await steps.rows(texts.length, (from, to) => {
    for (let text = from; text < to; text++) {
      if (ofText[text] >= 0 && ids[ofText[text]] !== texts[text].trim()) otherSpelling[text] = 1;
    }
  });
  return { codes, ids, otherSpelling, numberOf };
}

function isNoId(spelling: string): boolean {
  return spelling.length <= LONGEST_NO_ID && NO_ID.test(spelling);
}
