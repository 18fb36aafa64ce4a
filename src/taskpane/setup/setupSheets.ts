import type { RunControl, SheetIdentity, Workbook } from "../../excel/Workbook";
import type { SetupSheetKey } from "../../report/SheetPlan";
import type { SheetValues } from "../../report/sheets/setup/readSetupTable";
import { isRecord, isText } from "./soundParts";

/** Name of the workbook's setting. Permanent: files in circulation carry it. */
export const SETUP_SETTING = "setupSheets";

const SETUP_KEYS: readonly SetupSheetKey[] = ["points", "segmentMap"];

/** Edited sheets are short; of a sheet that was filled with something else no more is read. */
const MOST_ROWS = 1_000;

/** The sheets of a workbook by which its reports give points and name segments, as they stand there. */
export type SetupSheets = { readonly [key in SetupSheetKey]?: SetupSheet };

export interface SetupSheet {
  /** What it is called by now. */
  readonly name: string;
  /** From A1. */
  readonly values: SheetValues;
}

/**
 * Reads the edited sheets that this workbook has. A sheet that was renamed is found by its id, and one whose
 * id another program has not kept by its name; what was deleted is not there.
 *
 * @throws WorkbookError
 */
export async function loadSetupSheets(workbook: Workbook, control: RunControl = {}): Promise<SetupSheets> {
  const known = readSetupSetting(await workbook.readSetting(SETUP_SETTING));
  if (Object.keys(known).length === 0) return {};
  const sheets = await workbook.listSheets();
  const loaded: { [key in SetupSheetKey]?: SetupSheet } = {};
  for (const key of SETUP_KEYS) {
    const sheet = presentSheet(known[key], sheets);
    if (sheet === undefined) continue;
    const values = await workbook.readSheetTable(sheet.name, { ...control, maxRows: MOST_ROWS });
    if (values !== null) loaded[key] = { name: sheet.name, values };
  }
  return loaded;
}

/**
 * Remembers a sheet that was written to be edited.
 *
 * @throws WorkbookError
 */
export async function keepSetupSheet(workbook: Workbook, key: SetupSheetKey, name: string): Promise<void> {
  const known = readSetupSetting(await workbook.readSetting(SETUP_SETTING));
  const sheet = (await workbook.listSheets()).find((it) => it.name === name);
  if (sheet !== undefined) await workbook.saveSetting(SETUP_SETTING, { ...known, [key]: sheet });
}

type KnownSheets = { readonly [key in SetupSheetKey]?: SheetIdentity };

/** What of the setting is sound: anyone may have written it. */
function readSetupSetting(setting: unknown): KnownSheets {
  if (!isRecord(setting)) return {};
  return Object.fromEntries(
    SETUP_KEYS.flatMap((key) => {
      const sheet = setting[key];
      if (!isRecord(sheet) || !isText(sheet.id) || !isText(sheet.name)) return [];
      return [[key, { id: sheet.id, name: sheet.name }]];
    }),
  );
}

function presentSheet(
  known: SheetIdentity | undefined,
  sheets: readonly SheetIdentity[],
): SheetIdentity | undefined {
  return sheets.find(({ id }) => id === known?.id) ?? sheets.find(({ name }) => name === known?.name);
}
