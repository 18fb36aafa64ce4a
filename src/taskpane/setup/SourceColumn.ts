import type { PaneTexts } from "../../i18n/pane/de";
import type { Field } from "../../report/Field";
import { columnLetters } from "../../report/sheets/cellAddress";
import type { FoundTable } from "./Inspection";

/** A column of the source as the pane offers it. */
export interface SourceColumn {
  readonly index: number;
  /** Its header, or "Spalte C" where that is blank. */
  readonly title: string;
  /** A few values, as the pane writes them. */
  readonly samples: readonly string[];
  /** The field that its header only suggests, by a known word in it; null where the header is known. */
  readonly presumed: Field | null;
}

/** The columns of a table in the words of the pane's language. */
export function sourceColumns(
  { recognition, table }: FoundTable,
  { mapping, formats }: Pick<PaneTexts, "mapping" | "formats">,
): readonly SourceColumn[] {
  return recognition.columns.map((column) => ({
    index: column.index,
    title:
      column.header.trim() === ""
        ? mapping.unnamedColumn(columnLetters(table.source.firstColumn + column.index))
        : column.header,
    samples: column.samples.map(formats.sample),
    presumed: column.certainty === "similar" ? column.field : null,
  }));
}
