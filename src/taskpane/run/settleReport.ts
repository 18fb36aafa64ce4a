import type { SheetIdentity, Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/Language";
import { recordOf, type RecordedSheet, type ReportRecord } from "../../report/ReportRecord";
import { SHEET_ORDER } from "../../report/sheets/reportSheets";
import { readReportRecords } from "../setup/readReportRecords";
import { lastReportOf, REPORTS_SETTING, withReport, type KnownReports } from "../setup/reportRecords";
import type { WrittenReport } from "./createReport";

/** What became of a report after its sheets were written. */
export interface SettledReport {
  /** What its sheets are called now, in order of reading. */
  readonly sheetNames: readonly string[];
  /** Whether the workbook knows of it: else it can be neither compared with nor replaced. */
  readonly recorded: boolean;
  /** Why the earlier report, which was to be replaced, is still there; null where nothing is to be said. */
  readonly notReplaced: NotReplaced | null;
}

export type NotReplaced =
  /** The user has renamed one of its sheets. */
  | { readonly kind: "kept" }
  | { readonly kind: "refused"; readonly remaining: readonly string[] }
  /** Excel did not answer: nothing was removed. */
  | { readonly kind: "unknown" };

/**
 * Removes the earlier report of the same table where the user wants that, and remembers the new one in the
 * workbook. Never rejects: the report is written, and stays whatever Excel refuses now.
 */
export async function settleReport(
  workbook: Workbook,
  written: WrittenReport,
  { language, replaces }: { readonly language: Language; readonly replaces: boolean },
): Promise<SettledReport> {
  const known = await knownReports(workbook);
  const sheets = known && writtenSheets(written, known.sheets);
  if (known === null || sheets === null) {
    const notReplaced = replaces ? ({ kind: "unknown" } as const) : null;
    return { sheetNames: written.sheetNames, recorded: false, notReplaced };
  }
  const replacement = replaces ? await replaceEarlier(workbook, written, sheets, known) : nothingReplaced;
  const sheetNames = replacement.names ?? written.sheetNames;
  const record = recordOf(written.model, {
    sheets: Object.fromEntries(
      SHEET_ORDER.map((key, index) => [key, { id: sheets[index].id, name: sheetNames[index] }]),
    ),
    rankingColumns: written.rankingColumns,
    language,
  });
  const remaining = known.sheets.filter(({ id }) => !replacement.removed.includes(id));
  const records = withReport({ records: known.records, sheets: remaining }, record);
  return {
    sheetNames,
    recorded: await isSaved(workbook, records),
    notReplaced: replacement.notReplaced,
  };
}

interface Replaced {
  /** What the new sheets are called afterwards; null where that has not changed. */
  readonly names: readonly string[] | null;
  /** Ids of the sheets that are gone. */
  readonly removed: readonly string[];
  readonly notReplaced: NotReplaced | null;
}

const nothingReplaced: Replaced = { names: null, removed: [], notReplaced: null };

async function replaceEarlier(
  workbook: Workbook,
  { model, wishedNames }: WrittenReport,
  sheets: readonly SheetIdentity[],
  known: KnownReports,
): Promise<Replaced> {
  const earlier = lastReportOf(model.source, known);
  if (earlier === null) return nothingReplaced;
  if (earlier.isRenamed) return { ...nothingReplaced, notReplaced: { kind: "kept" } };
  const outcome = await workbook.replaceReport({
    earlier: earlier.sheets,
    written: sheets.map((sheet, index) => ({ ...sheet, wished: wishedNames[index] })),
  });
  const { names } = outcome;
  switch (outcome.kind) {
    case "replaced":
      return { names, removed: earlier.sheets.map(({ id }) => id), notReplaced: null };
    case "kept":
      return { names, removed: [], notReplaced: { kind: "kept" } };
    case "refused":
      return { names, removed: [], notReplaced: { kind: "refused", remaining: outcome.remaining } };
  }
}

/** The sheets of the new report; null where one of them has been renamed or removed in this moment. */
function writtenSheets(
  { sheetNames }: WrittenReport,
  sheets: readonly SheetIdentity[],
): readonly RecordedSheet[] | null {
  const found = sheetNames.flatMap((name) => sheets.find((sheet) => sheet.name === name) ?? []);
  return found.length === sheetNames.length ? found : null;
}

/** Null where Excel does not answer. */
async function knownReports(workbook: Workbook): Promise<KnownReports | null> {
  try {
    const records = readReportRecords(await workbook.readSetting(REPORTS_SETTING));
    return { records, sheets: await workbook.listSheets() };
  } catch {
    // The report is there; that it is not remembered is said by the pane.
    return null;
  }
}

async function isSaved(workbook: Workbook, records: readonly ReportRecord[]): Promise<boolean> {
  try {
    await workbook.saveSetting(REPORTS_SETTING, records);
    return true;
  } catch {
    // As above.
    return false;
  }
}
