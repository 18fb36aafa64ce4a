import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import { isRunning } from "../run/runState";
import { useReportRun } from "../run/useReportRun";
import { blockedReason } from "../setup/blockedReason";
import { chooseColumns, type ColumnChoice } from "../setup/chooseColumns";
import { openDoubt } from "../setup/Doubt";
import { remember, restoreColumns, type ColumnSettings } from "../setup/MappingMemory";
import { sourceColumns, type SourceColumn } from "../setup/SourceColumn";
import { useCheck } from "../setup/useCheck";
import { reportSheetNames } from "../setup/reportRecords";
import { useInspection } from "../setup/useInspection";
import { useKnownReports } from "../setup/useKnownReports";
import { useMappingMemory } from "../setup/useMappingMemory";
import { usePreview } from "../setup/usePreview";
import { useSetupSheets } from "../setup/useSetupSheets";
import { useTexts } from "../words/TextsContext";
import { sameFigures } from "./gate/sameFigures";

const noColumns: readonly SourceColumn[] = [];
const noSheets: readonly string[] = [];

/** Everything the four steps show, and what the user can do in them. */
export type ReportPageState = ReturnType<typeof useReportPage>;

/**
 * The page of the report: what is selected, how it is read, what the report would say, and the making of it.
 *
 * @param shown - Whether the page is on the screen; else it lets the selection be.
 */
export function useReportPage(workbook: Workbook, sheetTexts: SheetTexts, shown: boolean) {
  const texts = useTexts();
  const columnsMemory = useMappingMemory(workbook);
  const { memory, change } = columnsMemory;
  const run = useReportRun(workbook, columnsMemory, sheetTexts, texts.settings.language);
  const running = isRunning(run.state);
  const { inspection, pending } = useInspection(workbook, running || !shown);

  const report = run.state.phase === "done" ? run.state.report : null;
  const reports = useKnownReports(workbook, inspection, running);
  const setup = useSetupSheets(workbook, texts.settings.language, inspection, running);
  const [comparisonSheets, setComparisonSheets] = React.useState(noSheets);
  const ownSheets = React.useMemo(
    () => [...(report?.sheetNames ?? []), ...reportSheetNames(reports), ...comparisonSheets],
    [report, reports, comparisonSheets],
  );
  const setupSheets = React.useMemo(
    () => Object.values(setup.sheets ?? {}).map(({ name }) => name),
    [setup.sheets],
  );
  const selected =
    inspection.kind === "table" && ![...ownSheets, ...setupSheets].includes(inspection.found.sheet)
      ? inspection.found
      : null;
  const check = useCheck(workbook, selected);
  const found = check.state.kind === "checked" ? check.state.found : selected;
  const choice = React.useMemo(
    () => found && chooseColumns(found.recognition, memory, found),
    [found, memory],
  );
  const columns = React.useMemo(
    () => (found === null ? noColumns : sourceColumns(found, texts)),
    [found, texts],
  );
  const headers = choice?.headers;
  const place = choice?.place;
  const changeColumns = React.useCallback(
    (settings: ColumnSettings) => {
      if (headers) change((entries) => remember(entries, { ...settings, headers, place }));
    },
    [change, headers, place],
  );
  const recogniseAgain = React.useCallback(() => {
    if (found && choice) change((entries) => restoreColumns(entries, choice, found.recognition));
  }, [change, choice, found]);
  const blocked = blockedReason(inspection, choice, ownSheets, setupSheets);
  const preview = usePreview(blocked === null ? found : null, choice, setup.sheets);
  const model = preview.kind === "ready" ? preview.report.model : null;
  const failure =
    run.state.phase === "failed" ? run.state.failure : preview.kind === "refused" ? preview.failure : null;
  return {
    run,
    running,
    inspection,
    /** Something of it is about to change. */
    busy: (pending && shown) || running || preview.kind === "computing",
    /** The report that was written last. */
    report,
    /** What the workbook remembers of all its reports. */
    reports,
    /** A comparison was written; its sheets are no tables to report on. */
    addComparison: (sheetNames: readonly string[]) =>
      setComparisonSheets((before) => [...before, ...sheetNames]),
    /** The sheets by which points are given and segments named. */
    setup,
    selected,
    check,
    found,
    /** Null while there is no table with rows. */
    choice: found !== null && found.dataRows > 0 ? choice : null,
    columns,
    changeColumns,
    recogniseAgain,
    blocked,
    preview,
    model,
    doubt: choice === null ? null : openDoubt(failure, choice),
    /** Whether the preview says what the report that was written says. */
    alreadyReported: report !== null && model !== null && sameFigures(report.model, model),
    /** The user's own choices may be why no report is possible: at the gate they can be taken back. */
    refusedByChoices: preview.kind === "refused" && hasGateChoices(choice),
  };
}

function hasGateChoices(choice: ColumnChoice | null): boolean {
  return choice?.rules !== undefined || choice?.merges !== undefined;
}
