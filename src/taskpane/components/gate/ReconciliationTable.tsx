import * as React from "react";
import type { Reconciliation } from "../../../report/Reconciliation";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly reconciliation: Reconciliation;
  readonly moneyScale: number;
}

/** A few rows are enough to find the cause; the rest would fill the pane. */
const EXAMPLES_SHOWN = 5;

/** Every row and every cent of the source: read, used, set aside by reason, and the difference. */
export function ReconciliationTable({ reconciliation, moneyScale }: Props): JSX.Element {
  const texts = useTexts();
  const { formats } = texts;
  const words = texts.reconciliation;
  const { rowsRead, rowsUsed, sourceSum, reportSum, setAside } = reconciliation;
  const rowsAside = setAside.reduce((sum, entry) => sum + entry.rows, 0);
  const amountAside = setAside.reduce((sum, entry) => sum + entry.amount, 0);
  const line = (name: React.ReactNode, rowCount: number, minorUnits: number) => (
    <>
      <th scope="row">{name}</th>
      <td className={paneClasses.number}>{formats.count(rowCount)}</td>
      <td className={paneClasses.number}>{formats.money(minorUnits / moneyScale)}</td>
    </>
  );
  return (
    <table className={paneClasses.table} aria-label={words.heading}>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col" className={paneClasses.number}>
            {words.rowCount}
          </th>
          <th scope="col" className={paneClasses.number}>
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>{line(words.source, rowsRead, sourceSum)}</tr>
        <tr>{line(words.used, rowsUsed, reportSum)}</tr>
        {setAside.map(({ reason, rows, amount, examples }) => {
          const shown = examples.slice(0, EXAMPLES_SHOWN);
          const name = (
            <>
              {texts.setAside[reason]}
              {shown.length > 0 && ` (${words.examples(shown, shown.length === rows)})`}
            </>
          );
          return <tr key={reason}>{line(name, rows, amount)}</tr>;
        })}
      </tbody>
      <tfoot>
        <tr>
          {line(words.difference, rowsRead - rowsUsed - rowsAside, sourceSum - reportSum - amountAside)}
        </tr>
      </tfoot>
    </table>
  );
}
