import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import { buildReport } from "../../report/buildReport";
import { ColumnReader } from "../../report/ColumnReader";
import { recognise } from "../../report/recognise/recognise";
import type { Report } from "../../report/Report";
import type { ReportModel } from "../../report/ReportModel";
import { rankingColumns } from "../../report/sheets/rankingColumns";
import { reportSheets, SHEET_ORDER, type SheetNames } from "../../report/sheets/reportSheets";
import type { Table } from "../../report/Table";
import { TableBuilder } from "../../report/TableBuilder";
import { chooseColumns } from "../setup/chooseColumns";
import type { MappingMemory } from "../setup/MappingMemory";
import { withSetup } from "../setup/readSetup";
import { loadSetupSheets, type SetupSheets } from "../setup/setupSheets";
import { ReportRefused, SetupRefused } from "../words/PaneFailure";
import { ADD_IN_VERSION } from "./addInVersion";
import { PolitePace } from "./PolitePace";
import type { Stage } from "./runState";
import { untilAborted } from "./untilAborted";

/** How the caller follows and stops the making of a report. */
export interface ReportControl {
  readonly signal: AbortSignal;
  onProgress(stage: Stage, done: number, total: number): void;
}

/** A report as it stands in the workbook. */
export interface WrittenReport {
  readonly model: ReportModel;
  /** In order of reading. */
  readonly sheetNames: readonly string[];
  /** What they would be called if those names were free. */
  readonly wishedNames: readonly string[];
  /** Keys of the ranking's columns, from left to right. */
  readonly rankingColumns: readonly string[];
}

/**
 * Reads the selection, makes the report and writes its sheets into the workbook.
 *
 * The columns are taken from `memory` where the header row of what was read is known there: a choice
 * made for one table is never applied to another that was selected in the meantime. Points and segments
 * are those of the workbook's edited sheets, where it has some.
 *
 * @throws WorkbookError, `ReportRefused` where the table allows no report, or `SetupRefused` where an
 *   edited sheet can not be used.
 */
export async function createReport(
  workbook: Workbook,
  memory: MappingMemory,
  texts: SheetTexts,
  control: ReportControl,
): Promise<WrittenReport> {
  const { signal } = control;
  const table = await untilAborted(signal, readTable(workbook, control));
  const setup = await untilAborted(signal, loadSetupSheets(workbook, { signal }));
  const report = await untilAborted(signal, compute(table, memory, setup, control));

  const wished = SHEET_ORDER.map((key) => texts[key].sheetName);
  const free = await untilAborted(signal, workbook.freeSheetNames(wished));
  const names = Object.fromEntries(SHEET_ORDER.map((key, index) => [key, free[index]])) as SheetNames;
  const sheets = reportSheets(report, texts, names, ADD_IN_VERSION);
  control.onProgress("writing", 0, report.model.ranking.count);
  // Not cut short by a cancel: what was begun has to be taken back first.
  await workbook.write(sheets, {
    signal,
    onProgress: (done, total) => control.onProgress("writing", done, total),
  });
  return {
    model: report.model,
    sheetNames: sheets.map((sheet) => sheet.name),
    wishedNames: wished,
    rankingColumns: rankingColumns(report.model, texts).map(({ key }) => key),
  };
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
  setup: SetupSheets,
  { signal, onProgress }: ReportControl,
): Promise<Report> {
  onProgress("computing", 0, table.rowCount);
  const pace = new PolitePace(signal, (done, total) =>
    onProgress("computing", Math.round((done / total) * table.rowCount), table.rowCount),
  );
  const choice = chooseColumns(recognise(table), memory, table.source);
  const applied = withSetup(choice, setup);
  if (!applied.ok) throw new SetupRefused(applied.problem);
  const result = await buildReport(new ColumnReader(table), applied.settings, pace);
  if (!result.ok) throw new ReportRefused(result.error);
  return result.value;
}
