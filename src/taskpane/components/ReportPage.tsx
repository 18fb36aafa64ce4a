import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import type { Reading } from "../../report/Reconciliation";
import { ComparisonSection } from "./comparison/ComparisonSection";
import { FailureMessage } from "./FailureMessage";
import { Gate } from "./gate/Gate";
import { ReportGate } from "./gate/ReportGate";
import { MappingSection } from "./MappingSection";
import { RunSection } from "./RunSection";
import { ReplaceChoice } from "./settings/ReplaceChoice";
import { SettingsSection } from "./settings/SettingsSection";
import { CheckStep } from "./steps/CheckStep";
import { ColumnsStep } from "./steps/ColumnsStep";
import { DataStep } from "./steps/DataStep";
import { ResultStep } from "./steps/ResultStep";
import { stepClasses } from "./steps/stepClasses";
import { useReportPage, type ReportPageState } from "./useReportPage";

interface Props {
  readonly workbook: Workbook;
  readonly sheetTexts: SheetTexts;
  /** Whether the page is on the screen; else it lets the selection be. */
  readonly shown: boolean;
}

const noReadings: readonly Reading[] = [];

/**
 * The report in four steps: data, columns, check, result. A step that leaves nothing to decide is folded
 * and says in one line how it stands, so that a table without doubts needs no click but the last one.
 */
export function ReportPage({ workbook, sheetTexts, shown }: Props): JSX.Element {
  const page = useReportPage(workbook, sheetTexts, shown);
  const [ledgerFigure, setLedgerFigure] = React.useState("");
  const { run, running, report, selected, check, found, choice, blocked, preview, model } = page;
  const shownPreview = page.alreadyReported || running ? null : model;
  const reportGate = report !== null && (
    <ReportGate model={report.model} ledgerFigure={ledgerFigure} onLedgerFigure={setLedgerFigure} />
  );
  /** Also where the choices allow no report: here they can be taken back. */
  const showsGate = !running && choice !== null && (preview.kind === "ready" || page.refusedByChoices);
  const showsReportGate = !showsGate && model === null && !running && preview.kind === "none";
  return (
    <div className={stepClasses.page} aria-busy={page.busy}>
      <DataStep inspection={page.inspection} blocked={blocked} />
      <ColumnsStep choice={choice} blocked={blocked} doubt={page.doubt}>
        {found !== null && choice !== null && (
          <MappingSection
            recognition={found.recognition}
            choice={choice}
            columns={page.columns}
            readings={model?.readings ?? noReadings}
            disabled={running}
            doubt={page.doubt}
            onChange={page.changeColumns}
            onRestore={page.recogniseAgain}
          />
        )}
      </ColumnsStep>
      <CheckStep
        place={choice?.place}
        model={model ?? (showsReportGate && report !== null ? report.model : null)}
        progress={checkProgress(page)}
        isQuestion={page.refusedByChoices}
      >
        {showsGate && choice !== null && preview.kind !== "none" && preview.kind !== "computing" && (
          <Gate
            key={choice.place}
            report={preview.kind === "ready" ? preview.report : null}
            updating={preview.updating}
            settings={choice}
            columns={page.columns}
            onChange={(settings) => page.changeColumns({ ...choice, ...settings })}
            ledgerFigure={ledgerFigure}
            onLedgerFigure={setLedgerFigure}
          />
        )}
        {showsReportGate && reportGate}
      </CheckStep>
      {choice !== null && (
        <div className={stepClasses.step}>
          <SettingsSection
            key={choice.place}
            choice={choice}
            model={model}
            updating={preview.kind === "ready" && preview.updating}
            reports={page.reports}
            setup={page.setup}
            disabled={running}
            onChange={page.changeColumns}
          />
        </div>
      )}
      {found !== null && blocked === null && (
        <ReplaceChoice source={found} reports={page.reports} run={run} disabled={running} />
      )}
      <div className={stepClasses.last}>
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
      </div>
      {!running && run.state.phase !== "failed" && preview.kind === "refused" && (
        <FailureMessage failure={preview.failure} afterRun={false} />
      )}
      <ResultStep
        preview={shownPreview}
        report={report}
        isPossible={blocked === null && preview.kind !== "refused"}
        reportGate={reportGate}
      />
      <ComparisonSection
        workbook={workbook}
        sheetTexts={sheetTexts}
        preview={shownPreview}
        report={report}
        reports={page.reports}
        disabled={running}
        onWritten={page.addComparison}
      />
    </div>
  );
}

function checkProgress({
  choice,
  preview,
  blocked,
}: ReportPageState): "none" | "computing" | "unchecked" | "refused" {
  if (choice === null || blocked !== null) return "none";
  switch (preview.kind) {
    case "none":
      return "unchecked";
    case "refused":
      return "refused";
    default:
      return "computing";
  }
}
