import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import { paneClasses } from "../look/paneClasses";
import { isRunning } from "../run/runState";
import { useReportRun } from "../run/useReportRun";
import { blockedReason } from "../setup/blockedReason";
import { chooseColumns } from "../setup/chooseColumns";
import { openDoubt } from "../setup/Doubt";
import { forget, remember, type ColumnSettings } from "../setup/MappingMemory";
import { sourceColumns, type SourceColumn } from "../setup/SourceColumn";
import { useInspection } from "../setup/useInspection";
import { useMappingMemory } from "../setup/useMappingMemory";
import { usePreview } from "../setup/usePreview";
import { useTexts } from "../words/TextsContext";
import { FailureMessage } from "./FailureMessage";
import { MappingSection } from "./MappingSection";
import { ReportSummary } from "./ReportSummary";
import { RunSection } from "./RunSection";
import { SelectionSection } from "./SelectionSection";

interface Props {
  readonly workbook: Workbook;
  readonly sheetTexts: SheetTexts;
  /** Whether the page is on the screen; else it lets the selection be. */
  readonly shown: boolean;
}

const noSheets: readonly string[] = [];
const noColumns: readonly SourceColumn[] = [];

/** The report from top to bottom: selection, columns, button, result. */
export function ReportPage({ workbook, sheetTexts, shown }: Props): JSX.Element {
  const texts = useTexts();
  const columnsMemory = useMappingMemory(workbook);
  const { memory, change } = columnsMemory;
  const run = useReportRun(workbook, columnsMemory, sheetTexts);
  const running = isRunning(run.state);
  const { inspection, pending } = useInspection(workbook, running || !shown);

  const report = run.state.phase === "done" ? run.state.report : null;
  const ownSheets = report?.sheetNames ?? noSheets;
  const found =
    inspection.kind === "table" && !ownSheets.includes(inspection.found.sheet) ? inspection.found : null;
  const choice = React.useMemo(() => found && chooseColumns(found.recognition, memory), [found, memory]);
  const columns = React.useMemo(
    () => (found === null ? noColumns : sourceColumns(found, texts)),
    [found, texts],
  );
  const headers = choice?.headers;
  const changeColumns = React.useCallback(
    (settings: ColumnSettings) => {
      if (headers) change((entries) => remember(entries, { headers, ...settings }));
    },
    [change, headers],
  );
  const restoreColumns = React.useCallback(() => {
    if (headers) change((entries) => forget(entries, headers));
  }, [change, headers]);
  const blocked = blockedReason(inspection, choice, ownSheets);
  const preview = usePreview(blocked === null ? found : null, choice);
  const failure =
    run.state.phase === "failed" ? run.state.failure : preview.kind === "refused" ? preview.failure : null;
  const alreadyReported =
    report !== null &&
    found?.sheet === report.model.source.sheet &&
    found.address === report.model.source.address;

  return (
    <div aria-busy={(pending && shown) || running}>
      <p className={paneClasses.text}>{texts.purpose}</p>
      <SelectionSection inspection={inspection} />
      {found !== null && choice !== null && found.dataRows > 0 && (
        <MappingSection
          choice={choice}
          columns={columns}
          disabled={running}
          doubt={openDoubt(failure, choice)}
          onChange={changeColumns}
          onRestore={restoreColumns}
        />
      )}
      <RunSection state={run.state} blocked={blocked} onStart={run.start} onCancel={run.cancel} />
      {!running && run.state.phase !== "failed" && preview.kind === "refused" && (
        <FailureMessage failure={preview.failure} afterRun={false} />
      )}
      {!running && preview.kind === "ready" && !alreadyReported && (
        <ReportSummary title={texts.report.preview} model={preview.report.model} />
      )}
      {report !== null && <ReportSummary title={texts.report.result} model={report.model} />}
    </div>
  );
}
