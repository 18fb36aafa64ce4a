import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/Language";
import { setupSheetTexts } from "../../i18n/setupSheets/setupSheetTexts";
import type { SetupSheetKey } from "../../report/SheetPlan";
import { pointTableSheet } from "../../report/sheets/setup/pointTableSheet";
import { segmentMapSheet } from "../../report/sheets/setup/segmentMapSheet";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import { keepSetupSheet, loadSetupSheets, type SetupSheets } from "./setupSheets";

export interface SetupSheetsHandle {
  /** As they were read last; null until then. Empty also where they could not be read. */
  readonly sheets: SetupSheets | null;
  /** Why they could not be read, or a sheet not be shown. */
  readonly failure: PaneFailure | null;
  /** Shows the sheet, and writes it before where the workbook has none. */
  edit(key: SetupSheetKey, bins: number): void;
  /** Reads the sheets again. */
  refresh(): void;
}

const noSheets: SetupSheets = {};

/**
 * The sheets of this workbook by which points are given and segments named. They are read again whenever
 * `moment` changes, as who has edited one comes back to their data by selecting them, and after each pause.
 *
 * @param paused - Whether a report is being made.
 */
export function useSetupSheets(
  workbook: Workbook,
  language: Language,
  moment: unknown,
  paused: boolean,
): SetupSheetsHandle {
  const [sheets, setSheets] = React.useState<SetupSheets | null>(null);
  const [failure, setFailure] = React.useState<PaneFailure | null>(null);
  /** Counts readings: only the last one begun is shown. */
  const reading = React.useRef(0);
  const busy = React.useRef(false);

  const load = React.useCallback(async () => {
    const mine = ++reading.current;
    try {
      const loaded = await loadSetupSheets(workbook);
      if (mine !== reading.current) return;
      setSheets((before) => (sameSheets(before, loaded) ? before : loaded));
      setFailure(null);
    } catch (thrown) {
      if (mine !== reading.current) return;
      // The preview goes on with what is known; a report reads them again, and is not made without them.
      setSheets((before) => before ?? noSheets);
      setFailure(toPaneFailure(thrown));
    }
  }, [workbook]);

  React.useEffect(() => {
    if (paused) return undefined;
    void load();
    return () => {
      reading.current++;
    };
  }, [load, moment, paused]);

  const edit = React.useCallback(
    async (key: SetupSheetKey, bins: number) => {
      // A double click must not write two sheets.
      if (busy.current) return;
      busy.current = true;
      try {
        // It may have been deleted or renamed since the last look.
        const known = await loadSetupSheets(workbook);
        const sheet = known[key];
        if (sheet === undefined) await writeSheet(workbook, language, key, bins);
        else await workbook.showSheet(sheet.name);
        await load();
      } catch (thrown) {
        setFailure(toPaneFailure(thrown));
      } finally {
        busy.current = false;
      }
    },
    [workbook, language, load],
  );

  return React.useMemo(
    () => ({
      sheets,
      failure,
      edit: (key, bins) => void edit(key, bins),
      refresh: () => void load(),
    }),
    [sheets, failure, edit, load],
  );
}

async function writeSheet(workbook: Workbook, language: Language, key: SetupSheetKey, bins: number) {
  const texts = setupSheetTexts(language);
  const [name] = await workbook.freeSheetNames([texts[key].sheetName]);
  const plan = key === "points" ? pointTableSheet(texts, name) : segmentMapSheet(texts, name, bins);
  await workbook.write([plan], {});
  await keepSetupSheet(workbook, key, name);
}

/** A look that finds nothing new changes nothing: what was computed stays. */
function sameSheets(one: SetupSheets | null, other: SetupSheets): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
