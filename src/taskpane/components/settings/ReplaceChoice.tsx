import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { ReportRecord } from "../../../report/ReportRecord";
import { paneClasses } from "../../look/paneClasses";
import type { ReportRun } from "../../run/useReportRun";
import { lastReportOf, type KnownReports } from "../../setup/reportRecords";
import { useTexts } from "../../words/TextsContext";

interface Props {
  /** The table that the report is made of. */
  readonly source: ReportRecord["source"];
  readonly reports: KnownReports;
  readonly run: Pick<ReportRun, "replaces" | "setReplaces">;
  readonly disabled: boolean;
}

/** Whether the report takes the place of the last one of the same table; nothing where there is none to replace. */
export function ReplaceChoice({ source, reports, run, disabled }: Props): JSX.Element | null {
  const { replace } = useTexts().settings.setup;
  const earlier = lastReportOf(source, reports);
  if (earlier === null || earlier.isRenamed) return null;
  return (
    <div className={paneClasses.field}>
      <Checkbox
        label={replace.label}
        checked={run.replaces}
        disabled={disabled}
        ariaDescribedBy={run.replaces ? "replace-hint" : undefined}
        onChange={(_event, checked) => run.setReplaces(checked === true)}
      />
      {run.replaces && (
        <p id="replace-hint" className={paneClasses.note}>
          {replace.hint(earlier.sheets.map(({ name }) => name))}
        </p>
      )}
    </div>
  );
}
