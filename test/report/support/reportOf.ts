import type { CellValue } from "../../../src/report/CellChunk";
import { buildReport } from "../../../src/report/buildReport";
import { ColumnReader } from "../../../src/report/ColumnReader";
import { recognise } from "../../../src/report/recognise/recognise";
import type { ReportError } from "../../../src/report/ReportError";
import type { ReportModel } from "../../../src/report/ReportModel";
import type { ReportSettings } from "../../../src/report/ReportSettings";
import type { Table } from "../../../src/report/Table";
import { tableOf } from "./tableOf";

/** A pace that never waits. */
export const atOnce = { pause: () => Promise.resolve() };

type Cells = readonly (readonly CellValue[])[];

/** The report of a table with the settings that `recognise` finds, changed where told. */
export async function reportOf(
  source: Table | Cells,
  changes: Partial<ReportSettings> = {},
): Promise<ReportModel> {
  const result = await attempt(source, changes);
  if (!result.ok) throw new Error(`no report: ${JSON.stringify(result.error)}`);
  return result.value.model;
}

/** Why there is no report of a table. */
export async function refusalOf(
  source: Table | Cells,
  changes: Partial<ReportSettings> = {},
): Promise<ReportError> {
  const result = await attempt(source, changes);
  if (result.ok) throw new Error("there is a report");
  return result.error;
}

function attempt(source: Table | Cells, changes: Partial<ReportSettings>) {
  const table = "columns" in source ? source : tableOf(source);
  const { shape, mapping } = recognise(table);
  return buildReport(new ColumnReader(table), { shape, mapping, ...changes }, atOnce);
}
