import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import { buildReport } from "../../report/buildReport";
import { ColumnReader } from "../../report/ColumnReader";
import { recognise } from "../../report/recognise/recognise";
import type { Report } from "../../report/Report";
import type { ReportModel } from "../../report/ReportModel";
import { reportSheets, SHEET_ORDER, type SheetNames } from "../../report/sheets/reportSheets";
import type { Table } from "../../report/Table";
import { TableBuilder } from "../../report/TableBuilder";
import { chooseColumns } from "../setup/chooseColumns";
import type { MappingMemory } from "../setup/MappingMemory";
import { ReportRefused } from "../words/PaneFailure";
import { PolitePace } from "./PolitePace";
import type { Stage } from "./runState";
import { untilAborted } from "./untilAborted";

/** How the caller follows and stops the making of a report. */
export interface ReportControl {
  readonly signal: AbortSignal;
  onProgress(stage: Stage, done: number, total: number): void;
}

/**
 * Reads the selection, makes the report and writes its sheets into the workbook.
 *
 * The columns are taken from `memory` where the header row of what was read is known there: a choice
 * made for one table is never applied to another that was selected in the meantime.
 *
 * @throws WorkbookError, or `ReportRefused` where the table allows no report.
 */
export async function createReport(
  workbook: Workbook,
  memory: MappingMemory,
  texts: SheetTexts,
  control: ReportControl,
): Promise<{ readonly model: ReportModel; readonly sheetNames: readonly string[] }> {
  const { signal } = control;
  const table = await untilAborted(signal, readTable(workbook, control));
  const report = await untilAborted(signal, compute(table, memory, control));

  const wished = SHEET_ORDER.map((key) => texts[key].sheetName);
  const free = await untilAborted(signal, workbook.freeSheetNames(wished));
  const names = Object.fromEntries(SHEET_ORDER.map((key, index) => [key, free[index]])) as SheetNames;
  const sheets = reportSheets(report, texts, names);
  control.onProgress("writing", 0, report.model.ranking.count);
  // Not cut short by a cancel: what was begun has to be taken back first.
  await workbook.write(sheets, {
    signal,
    onProgress: (done, total) => control.onProgress("writing", done, total),
  });
  return { model: report.model, sheetNames: sheets.map((sheet) => sheet.name) };
}

async function readTable(workbook: Workbook, { signal, onProgress }: ReportControl): Promise<Table> {
  const builder = new TableBuilder();
  await workbook.readSelection(builder, {
    signal,
    onProgress: (done, total) => onProgress("reading", done, total),
  });
  return builder.finish();
}

async function compute(
  table: Table,
  memory: MappingMemory,
  { signal, onProgress }: ReportControl,
): Promise<Report> {
  onProgress("computing", 0, table.rowCount);
  const pace = new PolitePace(signal, (done, total) =>
    onProgress("computing", Math.round((done / total) * table.rowCount), table.rowCount),
  );
  const choice = chooseColumns(recognise(table), memory, table.source);
  const result = await buildReport(new ColumnReader(table), choice, pace);
  if (!result.ok) throw new ReportRefused(result.error);
  return result.value;
}
