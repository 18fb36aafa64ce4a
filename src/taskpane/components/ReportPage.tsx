import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import type { Reading } from "../../report/Reconciliation";
import { paneClasses } from "../look/paneClasses";
import { isRunning } from "../run/runState";
import { useReportRun } from "../run/useReportRun";
import { blockedReason } from "../setup/blockedReason";
import { chooseColumns, type ColumnChoice } from "../setup/chooseColumns";
import { openDoubt } from "../setup/Doubt";
import { remember, restoreColumns, type ColumnSettings } from "../setup/MappingMemory";
import { sourceColumns, type SourceColumn } from "../setup/SourceColumn";
import { useCheck } from "../setup/useCheck";
import { useInspection } from "../setup/useInspection";
import { useMappingMemory } from "../setup/useMappingMemory";
import { usePreview } from "../setup/usePreview";
import { useTexts } from "../words/TextsContext";
import { FailureMessage } from "./FailureMessage";
import { Gate } from "./gate/Gate";
import { ReportGate } from "./gate/ReportGate";
import { sameFigures } from "./gate/sameFigures";
import { MappingSection } from "./MappingSection";
import { ReportSummary } from "./ReportSummary";
import { RunSection } from "./RunSection";
import { SelectionSection } from "./SelectionSection";
import { SettingsSection } from "./settings/SettingsSection";

interface Props {
  readonly workbook: Workbook;
  readonly sheetTexts: SheetTexts;
  /** Whether the page is on the screen; else it lets the selection be. */
  readonly shown: boolean;
}

const noSheets: readonly string[] = [];
const noColumns: readonly SourceColumn[] = [];
const noReadings: readonly Reading[] = [];

/** The report from top to bottom: selection, columns, button, result. */
export function ReportPage({ workbook, sheetTexts, shown }: Props): JSX.Element {
  const texts = useTexts();
  const columnsMemory = useMappingMemory(workbook);
  const { memory, change } = columnsMemory;
  const [ledgerFigure, setLedgerFigure] = React.useState("");
  const run = useReportRun(workbook, columnsMemory, sheetTexts);
  const running = isRunning(run.state);
  const { inspection, pending } = useInspection(workbook, running || !shown);

  const report = run.state.phase === "done" ? run.state.report : null;
  const ownSheets = report?.sheetNames ?? noSheets;
  const selected =
    inspection.kind === "table" && !ownSheets.includes(inspection.found.sheet) ? inspection.found : null;
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
  const blocked = blockedReason(inspection, choice, ownSheets);
  const preview = usePreview(blocked === null ? found : null, choice);
  const model = preview.kind === "ready" ? preview.report.model : null;
  const failure =
    run.state.phase === "failed" ? run.state.failure : preview.kind === "refused" ? preview.failure : null;
  const alreadyReported = report !== null && model !== null && sameFigures(report.model, model);
  const comparison = { ledgerFigure, onLedgerFigure: setLedgerFigure };
  /** Also where the choices allow no report: here they can be taken back. */
  const showsGate = preview.kind === "ready" || (preview.kind === "refused" && hasGateChoices(choice));

  return (
    <div aria-busy={(pending && shown) || running || preview.kind === "computing"}>
      <p className={paneClasses.text}>{texts.purpose}</p>
      <SelectionSection inspection={inspection} />
      {found !== null && choice !== null && found.dataRows > 0 && (
        <>
          <MappingSection
            recognition={found.recognition}
            choice={choice}
            columns={columns}
            readings={model?.readings ?? noReadings}
            disabled={running}
            doubt={openDoubt(failure, choice)}
            onChange={changeColumns}
            onRestore={recogniseAgain}
          />
          <SettingsSection
            key={choice.place}
            choice={choice}
            model={model}
            disabled={running}
            onChange={changeColumns}
          />
        </>
      )}
      <RunSection
        state={run.state}
        blocked={blocked}
        check={
          selected === null || selected.complete || blocked !== null
            ? null
            : { ...check, rows: selected.dataRows }
        }
        onStart={() => {
          check.cancel();
          run.start();
        }}
        onCancel={run.cancel}
      />
      {!running && run.state.phase !== "failed" && preview.kind === "refused" && (
        <FailureMessage failure={preview.failure} afterRun={false} />
      )}
      {!running && showsGate && choice !== null && (
        <Gate
          key={choice.place}
          report={preview.kind === "ready" ? preview.report : null}
          updating={preview.updating}
          settings={choice}
          columns={columns}
          onChange={(settings) => changeColumns({ ...choice, ...settings })}
          {...comparison}
        />
      )}
      {!running && model !== null && !alreadyReported && (
        <ReportSummary title={texts.report.preview} model={model} />
      )}
      {report !== null && (
        <ReportSummary title={texts.report.result} model={report.model}>
          {!alreadyReported && <ReportGate model={report.model} {...comparison} />}
        </ReportSummary>
      )}
    </div>
  );
}

function hasGateChoices(choice: ColumnChoice | null): boolean {
  return choice?.rules !== undefined || choice?.merges !== undefined;
}
