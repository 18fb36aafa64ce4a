import { columnLetter } from "../words/columnLetter";
import type { FoundTable } from "./Inspection";

/** A column of the source as the pane offers it. */
export interface SourceColumn {
  readonly index: number;
  /** Its header, or "Spalte C" where that is blank. */
  readonly title: string;
  /** A few values as the source has them. */
  readonly samples: readonly string[];
}

/** The columns of a table; `unnamed` words the title of a column without a header by its letters. */
export function sourceColumns(
  { recognition, table }: FoundTable,
  unnamed: (letters: string) => string,
): readonly SourceColumn[] {
  return recognition.columns.map(({ index, header, samples }) => ({
    index,
    title: header.trim() === "" ? unnamed(columnLetter(table.source.firstColumn + index)) : header,
    samples,
  }));
}
