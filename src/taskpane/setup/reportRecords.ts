import type { SheetIdentity, Workbook } from "../../excel/Workbook";
import type { RecordedSheet, ReportRecord } from "../../report/ReportRecord";
import { MOST_REPORTS, readReportRecords } from "./readReportRecords";
import { sameSource } from "./sameSource";

/** Name of the workbook's setting. Permanent: files in circulation carry it. */
export const REPORTS_SETTING = "reports";

/** An earlier report whose ranking can still be read. */
export interface EarlierReport {
  readonly record: ReportRecord;
  /** What the sheet of its ranking is called by now. */
  readonly rankingSheet: string;
}

/** What a workbook knows of its reports, and the sheets that it has. */
export interface KnownReports {
  /** Newest first. */
  readonly records: readonly ReportRecord[];
  readonly sheets: readonly SheetIdentity[];
}

/** @throws WorkbookError */
export async function loadReports(workbook: Workbook): Promise<KnownReports> {
  const records = readReportRecords(await workbook.readSetting(REPORTS_SETTING));
  return { records, sheets: records.length === 0 ? [] : await workbook.listSheets() };
}

/** The reports whose ranking is still there, newest first. Users rename and delete sheets: they are found by id. */
export function earlierReports({ records, sheets }: KnownReports): readonly EarlierReport[] {
  return records.flatMap((record) => {
    const ranking = sheets.find(({ id }) => id === record.sheets.ranking?.id);
    return ranking === undefined ? [] : [{ record, rankingSheet: ranking.name }];
  });
}

/** Names of the sheets that reports have written and nobody has renamed. */
export function reportSheetNames({ records, sheets }: KnownReports): readonly string[] {
  return records
    .flatMap((record) => sheetsOf(record).filter((sheet) => isUnchanged(sheet, sheets)))
    .map(({ name }) => name);
}

/**
 * The last report of a table of which sheets are still there; null where there is none. `isRenamed` where
 * the user has renamed one of them: who does that wants to keep the report.
 */
export function lastReportOf(
  source: ReportRecord["source"],
  { records, sheets }: KnownReports,
): { readonly sheets: readonly RecordedSheet[]; readonly isRenamed: boolean } | null {
  for (const record of records) {
    const present = sheetsOf(record).filter(({ id }) => hasSheet(id, sheets));
    if (present.length === 0 || !sameSource(record.source, source)) continue;
    return { sheets: present, isRenamed: !present.every((sheet) => isUnchanged(sheet, sheets)) };
  }
  return null;
}

/** The records of reports of which a sheet is still there, with a new one first. */
export function withReport({ records, sheets }: KnownReports, record: ReportRecord): readonly ReportRecord[] {
  const present = records.filter((known) => sheetsOf(known).some(({ id }) => hasSheet(id, sheets)));
  return [record, ...present].slice(0, MOST_REPORTS);
}

function sheetsOf({ sheets }: ReportRecord): readonly RecordedSheet[] {
  return Object.values(sheets);
}

function hasSheet(id: string, sheets: readonly SheetIdentity[]): boolean {
  return sheets.some((sheet) => sheet.id === id);
}

function isUnchanged({ id, name }: RecordedSheet, sheets: readonly SheetIdentity[]): boolean {
  return sheets.some((sheet) => sheet.id === id && sheet.name === name);
}
