import * as React from "react";
import type { Report } from "../../../report/Report";
import type { ReportModel } from "../../../report/ReportModel";
import type { ReportSettings } from "../../../report/ReportSettings";
import { paneClasses } from "../../look/paneClasses";
import type { SourceColumn } from "../../setup/SourceColumn";
import { useTexts } from "../../words/TextsContext";
import { gateClasses } from "./gateClasses";
import { LedgerComparison } from "./LedgerComparison";
import { LedgerLines } from "./LedgerLines";
import { LikelyDoubles } from "./LikelyDoubles";
import { ReconciliationTable } from "./ReconciliationTable";
import { useSettled } from "./useSettled";

/** What the gate's switches decide. */
export type GateSettings = Pick<ReportSettings, "rules" | "merges">;

interface Props {
  /** Null while the settings prevent a report: the gate is then the way to take them back. */
  readonly report: Report | null;
  /** The figures belong to settings or cells that have changed since. */
  readonly updating: boolean;
  readonly settings: GateSettings;
  readonly columns: readonly SourceColumn[];
  /** What the user typed as the ledger's figure. */
  readonly ledgerFigure: string;
  onLedgerFigure(figure: string): void;
  onChange(settings: GateSettings): void;
}

/** Quicker changes are not worth a flicker. */
const NOTICEABLE_MS = 300;

const noRules = {};
const noMerges = [] as const;

/**
 * What was read, used, repaired and set aside, to the cent, before anything is ranked or written; every
 * rule with its switch, and the comparison with the ledger. Stays mounted while its figures change.
 */
export function Gate(props: Props): JSX.Element {
  const { report, updating, settings, columns, ledgerFigure, onLedgerFigure, onChange } = props;
  const texts = useTexts();
  const outdated = useSettled(updating, NOTICEABLE_MS) && updating;
  const { rules = noRules, merges = noMerges } = settings;
  return (
    <section aria-labelledby="gate-heading" aria-busy={updating}>
      <h3 id="gate-heading" className={paneClasses.subheading}>
        {texts.reconciliation.heading}
      </h3>
      <p aria-live="polite" className={paneClasses.text}>
        {outdated ? texts.gate.updating : report !== null && summary(report.model, texts)}
      </p>
      {report !== null && (
        <div className={outdated ? gateClasses.outdated : undefined}>
          <ReconciliationTable
            reconciliation={report.model.reconciliation}
            moneyScale={report.model.moneyScale}
          />
        </div>
      )}
      <LedgerLines
        report={report}
        updating={updating}
        choices={rules}
        columns={columns}
        onChange={(changed) => onChange({ merges: settings.merges, rules: changed })}
      />
      <LikelyDoubles
        report={report}
        updating={updating}
        merges={merges}
        onChange={(changed) => onChange({ rules: settings.rules, merges: changed })}
      />
      {report !== null && (
        <LedgerComparison model={report.model} figure={ledgerFigure} onFigure={onLedgerFigure} />
      )}
    </section>
  );
}

function summary(
  { reconciliation, moneyScale, currency }: ReportModel,
  texts: ReturnType<typeof useTexts>,
): string {
  const { rowsRead, rowsUsed, cellsRepaired, reportSum } = reconciliation;
  const sum = texts.formats.money(reportSum / moneyScale, currency);
  return texts.gate.summary(rowsRead, rowsUsed, cellsRepaired, sum);
}
