import type { Field, Mapping, Shape } from "../Field";
import { assignFields } from "./assignFields";
import { columnKind, isDateFormat, type ColumnKind } from "./columnKind";
import { fieldScores } from "./fieldScores";
import { findHeaderRow } from "./findHeaderRow";
import { guessShape } from "./guessShape";
import { sampleValues } from "./sampleValues";
import { textAt, type Table } from "../Table";

/** What a table seems to be; the user sees it and can change it. */
export interface Recognition {
  /** Row of the headers from 0, or -1 where there is none. */
  readonly headerRow: number;
  readonly shape: Shape;
  readonly mapping: Mapping;
  readonly columns: readonly RecognisedColumn[];
}

export interface RecognisedColumn {
  readonly index: number;
  /** `""` where the column has no header. */
  readonly header: string;
  /** The first three distinct values. */
  readonly samples: readonly (string | number)[];
  readonly kind: ColumnKind;
  readonly field: Field | null;
}

/** Finds the header row, what each column means, and whether rows are customers or orders. */
export function recognise(table: Table): Recognition {
  const headerRow = findHeaderRow(table);
  const firstRow = headerRow + 1;
  const described = table.columns.map((column, index) => {
    const header = headerRow < 0 ? "" : textAt(column, headerRow).trim();
    const format = formatOf(table, firstRow, index);
    const kind = columnKind(column, firstRow, format, meansDate(header));
    return { index, header, kind, samples: sampleValues(column, firstRow, format, kind) };
  });
  const mapping = assignFields(described);
  const fieldOf = new Map(Object.entries(mapping).map(([field, index]) => [index, field as Field]));
  return {
    headerRow,
    shape: guessShape(table, headerRow, mapping),
    mapping,
    columns: described.map((column) => ({ ...column, field: fieldOf.get(column.index) ?? null })),
  };
}

/** The column's number format below the header: the first that shows dates, as blank cells often do not. */
function formatOf(table: Table, firstRow: number, index: number): string {
  const formats = table.source.formats.slice(firstRow).map((row) => row[index] ?? "General");
  return formats.find(isDateFormat) ?? formats[0] ?? "General";
}

function meansDate(header: string): boolean {
  return fieldScores(header).some(({ field }) => field === "date" || field === "lastPurchase");
}
