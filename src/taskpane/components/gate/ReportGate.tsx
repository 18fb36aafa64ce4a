import * as React from "react";
import type { Ledger } from "../../../report/Ledger";
import type { Reconciliation } from "../../../report/Reconciliation";
import type { Report } from "../../../report/Report";
import type { ReportModel } from "../../../report/ReportModel";
import type { RuleChoices } from "../../../report/rules/RuleChoices";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { LedgerComparison } from "./LedgerComparison";
import { LedgerLines } from "./LedgerLines";
import { ReconciliationTable } from "./ReconciliationTable";

interface Props {
  readonly model: ReportModel;
  readonly ledgerFigure: string;
  onLedgerFigure(figure: string): void;
}

/**
 * The gate of a report that has been written: the same figures without switches. Of each rule the
 * first entries are shown, which the model holds; the table itself is not kept in memory.
 */
export function ReportGate({ model, ledgerFigure, onLedgerFigure }: Props): JSX.Element {
  const texts = useTexts();
  const report = React.useMemo(() => withExamples(model), [model]);
  const choices = React.useMemo(() => choicesOf(model.reconciliation), [model]);
  return (
    <>
      <h3 className={paneClasses.subheading}>{texts.reconciliation.heading}</h3>
      <ReconciliationTable reconciliation={model.reconciliation} moneyScale={model.moneyScale} />
      <LedgerLines report={report} updating={false} choices={choices} columns={[]} />
      <LedgerComparison model={model} figure={ledgerFigure} onFigure={onLedgerFigure} />
    </>
  );
}

/** The entries that the model itself holds. */
function withExamples(model: ReportModel): Report {
  const groups = model.reconciliation.ledger;
  const entries: Ledger["entries"] = ({ examples }, from, count) => examples.slice(from, from + count);
  return { model, ledger: { groups, entries } };
}

/** Which rules were in force, as the figures tell it. */
function choicesOf({ ledger, offered }: Reconciliation): RuleChoices {
  return {
    rules: Object.fromEntries([
      ...ledger.map(({ rule }) => [rule, true]),
      ...offered.map(({ reason }) => [reason, false]),
    ]),
  };
}
