import type { PaneTexts } from "../../i18n/pane/de";
import { columnLetters } from "../../report/sheets/cellAddress";
import type { FoundTable } from "./Inspection";

/** A column of the source as the pane offers it. */
export interface SourceColumn {
  readonly index: number;
  /** Its header, or "Spalte C" where that is blank. */
  readonly title: string;
  /** A few values, as the pane writes them. */
  readonly samples: readonly string[];
}

/** The columns of a table in the words of the pane's language. */
export function sourceColumns(
  { recognition, table }: FoundTable,
  { mapping, formats }: Pick<PaneTexts, "mapping" | "formats">,
): readonly SourceColumn[] {
  return recognition.columns.map(({ index, header, samples }) => ({
    index,
    title:
      header.trim() === "" ? mapping.unnamedColumn(columnLetters(table.source.firstColumn + index)) : header,
    samples: samples.map(formats.sample),
  }));
}
