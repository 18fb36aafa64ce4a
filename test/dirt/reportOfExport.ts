import { buildReport } from "../../src/report/buildReport";
import { ColumnReader } from "../../src/report/ColumnReader";
import type { Report } from "../../src/report/Report";
import type { ReportResult } from "../../src/report/ReportError";
import type { ReportSettings } from "../../src/report/ReportSettings";
import type { Table } from "../../src/report/Table";
import { TableBuilder } from "../../src/report/TableBuilder";
import { atOnce } from "../report/support/reportOf";
import type { DirtyExport } from "./dirtyExport";

/** Where the export stands in its sheet: not always in the corner. */
export function originOf({ seed }: DirtyExport): { readonly row: number; readonly column: number } {
  return { row: seed % 3, column: seed % 5 };
}

/** The export as the pane reads it from a sheet, in two chunks. */
export function tableOfExport(dirty: DirtyExport): Table {
  const { cells, layout } = dirty;
  const origin = originOf(dirty);
  const [rowCount, columnCount] = [cells.length, layout.columns.length];
  const corner = (row: number, column: number) =>
    `${letterOf(origin.column + column)}${origin.row + row + 1}`;
  const builder = new TableBuilder();
  builder.begin({
    sheet: "Export",
    address: `${corner(0, 0)}:${corner(rowCount - 1, columnCount - 1)}`,
    firstRow: origin.row,
    firstColumn: origin.column,
    rowCount,
    columnCount,
    formats: [],
  });
  const half = Math.ceil(rowCount / 2);
  for (const [from, to] of [
    [0, half],
    [half, rowCount],
  ]) {
    const hidden = hiddenRows(dirty).filter((row) => row >= from && row < to);
    builder.add({ firstRow: from, values: cells.slice(from, to), hidden: hidden.map((row) => row - from) });
  }
  return builder.finish();
}

function hiddenRows({ rows, headerRow }: DirtyExport): number[] {
  return rows.flatMap(({ hidden }, index) => (hidden === true ? [headerRow + 1 + index] : []));
}

/** The address of a cell of the export, as the sheet shows it. */
export function addressInExport(dirty: DirtyExport, row: number, column: number): string {
  const origin = originOf(dirty);
  return `${letterOf(origin.column + column)}${origin.row + row + 1}`;
}

/** What the user has confirmed: shape and columns as they are. */
export function settingsOf(dirty: DirtyExport, changes: Partial<ReportSettings> = {}): ReportSettings {
  const { layout, mapping, settings } = dirty;
  return { shape: layout.shape, mapping, ...settings, ...changes };
}

/** The report of an export, or why there is none. */
export function reportOfExport(
  dirty: DirtyExport,
  changes: Partial<ReportSettings> = {},
  reader = readerOf(dirty),
): Promise<ReportResult<Report>> {
  return buildReport(reader, settingsOf(dirty, changes), atOnce);
}

export function readerOf(dirty: DirtyExport): ColumnReader {
  return new ColumnReader(tableOfExport(dirty));
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}
