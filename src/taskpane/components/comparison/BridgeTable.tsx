import * as React from "react";
import type { SheetTexts } from "../../../i18n/sheets/de";
import type { Comparison } from "../../../report/comparison/Comparison";
import { bridgeLines } from "../../../report/sheets/comparisonBridge";
import { capitalised } from "../../../report/words/capitalised";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { signed } from "../result/signed";

interface Props {
  readonly comparison: Comparison;
  readonly sheetTexts: SheetTexts;
}

/** From the earlier total to the later one, step by step. */
export function BridgeTable({ comparison, sheetTexts }: Props): JSX.Element {
  const { formats } = useTexts();
  const { bridge: words } = sheetTexts.comparison;
  const { criterion, moneyScale, currency } = comparison;
  const level = sheetTexts.levels[criterion];
  const money = (amount: number) => formats.money(amount / moneyScale, currency);
  return (
    <table className={paneClasses.table} aria-label={words.heading(level)}>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col" className={paneClasses.number}>
            {words.customers}
          </th>
          <th scope="col" className={paneClasses.number}>
            {capitalised(level)}
          </th>
        </tr>
      </thead>
      <tbody>
        {bridgeLines(comparison).map(({ step, customers, amount }) => (
          <tr key={step}>
            <th scope="row">{words.steps[step]}</th>
            <td className={paneClasses.number}>{formats.count(customers)}</td>
            <td className={paneClasses.number}>
              {step === "earlier" || step === "later" ? money(amount) : signed(amount, money)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
