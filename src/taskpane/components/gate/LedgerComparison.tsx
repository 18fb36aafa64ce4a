import * as React from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { compareWithLedger } from "../../../report/gate/compareWithLedger";
import type { DifferenceCause } from "../../../report/Reconciliation";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { textFieldStyles } from "../textFieldStyles";
import { readLedgerFigure, roundingOfCents } from "./readLedgerFigure";
import { useSettled } from "./useSettled";

interface Props {
  readonly model: ReportModel;
  /** What the user has typed: kept by the page, so that it outlives a change of the figures. */
  readonly figure: string;
  onFigure(figure: string): void;
}

/** Nothing is compared, or read out, before the figure is typed. */
const TYPING_MS = 400;

/** The report's sum beside the figure of the ledger, and what the difference is made of. */
export function LedgerComparison({ model, figure, onFigure }: Props): JSX.Element {
  const texts = useTexts();
  const { comparison: words } = texts.gate;
  const typed = useSettled(figure, TYPING_MS);
  const read = readLedgerFigure(typed, texts.settings.language, model.moneyScale);
  return (
    <>
      <h3 className={paneClasses.subheading}>{words.heading}</h3>
      <TextField
        label={words.field}
        description={words.hint}
        styles={textFieldStyles}
        value={figure}
        autoComplete="off"
        spellCheck={false}
        errorMessage={read.kind === "noAmount" ? words.noAmount(typed.trim()) : undefined}
        onChange={(_event, next) => onFigure(next ?? "")}
      />
      <div aria-live="polite">{read.kind === "amount" && <Outcome model={model} figure={read.amount} />}</div>
    </>
  );
}

function Outcome({ model, figure }: { readonly model: ReportModel; readonly figure: number }): JSX.Element {
  const { formats, gate } = useTexts();
  const { comparison: words } = gate;
  const { moneyScale, currency, reconciliation } = model;
  const { reportSum, causes } = reconciliation;
  const rounding = roundingOfCents(moneyScale);
  const { difference, explained, others } = compareWithLedger(reportSum, causes, figure, rounding);
  const money = (minorUnits: number) => formats.money(minorUnits / moneyScale, currency);
  const agrees = Math.abs(difference) <= rounding;
  const lines: [string, number][] = [
    [words.report, reportSum],
    [words.ledger, figure],
    [words.difference, difference],
  ];
  return (
    <>
      <table className={paneClasses.table} aria-label={words.heading}>
        <tbody>
          {lines.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={paneClasses.number}>{money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {agrees && <p className={paneClasses.strong}>{words.agrees}</p>}
      {!agrees && explained.length > 0 && (
        <Explained difference={difference} causes={explained} money={money} />
      )}
      {!agrees && explained.length === 0 && (
        <Unexplained difference={difference} causes={others} money={money} />
      )}
    </>
  );
}

interface CausesProps {
  readonly difference: number;
  readonly causes: readonly DifferenceCause[];
  money(minorUnits: number): string;
}

function Explained({ difference, causes, money }: CausesProps): JSX.Element {
  const { formats, gate, rules } = useTexts();
  const parts = causes.map(({ kind, amount }) => `${rules.causes[kind]} (${money(amount)})`);
  return (
    <p className={paneClasses.strong}>{gate.comparison.explained(money(difference), formats.list(parts))}</p>
  );
}

function Unexplained({ difference, causes, money }: CausesProps): JSX.Element {
  const { gate, rules } = useTexts();
  const { comparison: words } = gate;
  if (causes.length === 0) return <p className={paneClasses.text}>{words.noCauses(money(difference))}</p>;
  return (
    <>
      <p className={paneClasses.text}>{words.unexplained(money(difference))}</p>
      <table className={paneClasses.table} aria-label={words.causes}>
        <thead>
          <tr>
            <th scope="col">{words.cause}</th>
            <th scope="col" className={paneClasses.number}>
              {words.effect}
            </th>
            <th scope="col" className={paneClasses.number}>
              {words.rest}
            </th>
          </tr>
        </thead>
        <tbody>
          {causes.map(({ kind, amount }) => (
            <tr key={kind}>
              <th scope="row">{rules.causes[kind]}</th>
              <td className={paneClasses.number}>{money(amount)}</td>
              <td className={paneClasses.number}>{money(difference - amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
