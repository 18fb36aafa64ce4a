import { customerKey } from "../../domain/customerKey";
import type { ColumnReader } from "../ColumnReader";
import { isOnInColumn, sparedRows } from "../rules/RuleChoices";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import { CellKind } from "../Table";
import type { IdCodes } from "./idCodes";

/** The customers of the rows as the user wants them told apart. */
export interface CustomerCodes extends IdCodes {
  /** The customer that each one counts as; null where nobody was merged. */
  readonly countsAs: Int32Array | null;
}

/** Reads the customer column; spellings and merges are as the user has decided. */
export async function customerCodes(
  reader: ColumnReader,
  column: number,
  { rules = {}, merges = [] }: Pick<ReportSettings, "rules" | "merges">,
  steps: Steps,
): Promise<CustomerCodes> {
  const asSpelled = !isOnInColumn(rules, "idSpelling", column);
  const read = await reader.ids(column, asSpelled, steps);
  const own = withOwnSpelling(reader, column, read, sparedRows(rules, "idSpelling"));
  return { ...own, countsAs: countsAs(own, merges) };
}

/** Gives the spared rows a customer of their own, by the spelling that stands there. */
function withOwnSpelling(
  { table }: ColumnReader,
  column: number,
  read: IdCodes,
  spared: ReadonlySet<number>,
): IdCodes {
  const { otherSpelling } = read;
  if (otherSpelling === null || spared.size === 0) return read;
  const { kinds, values, texts } = table.columns[column];
  const codes = read.codes.slice();
  const ids = [...read.ids];
  const codeOfText = new Map<number, number>();
  for (const row of spared) {
    const text = values[row];
    if (kinds[row] !== CellKind.text || otherSpelling[text] !== 1) continue;
    const code = codeOfText.get(text) ?? ids.push(texts[text]) - 1;
    codeOfText.set(text, code);
    codes[row] = code;
  }
  return { ...read, codes, ids };
}

function countsAs({ ids }: IdCodes, merges: NonNullable<ReportSettings["merges"]>): Int32Array | null {
  if (merges.length === 0) return null;
  const into = new Map(merges.map(([from, to]) => [customerKey(from), customerKey(to)]));
  const codeOf = new Map(ids.map((id, code) => [customerKey(id), code]));
  const target = (key: string): string => {
    const seen = new Set<string>();
    // A chain of merges ends with the last one; a circle, which only an edited file can hold, where it began.
    for (let next = into.get(key); next !== undefined && !seen.has(key); next = into.get(key)) {
      seen.add(key);
      if (!codeOf.has(next)) break;
      key = next;
    }
    return key;
  };
  return Int32Array.from(ids, (id, code) => codeOf.get(target(customerKey(id))) ?? code);
}
