import * as React from "react";
import type { SheetTexts } from "../../../i18n/sheets/de";
import type { Migration } from "../../../report/comparison/Comparison";
import type { MigrationLabels } from "../../../report/sheets/comparisonColumns";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { resultClasses } from "../result/resultClasses";

interface Props {
  readonly title: string;
  readonly migration: Pick<Migration<unknown>, "customers">;
  readonly labels: MigrationLabels;
  readonly sheetTexts: SheetTexts;
}

/** How many customers went from which class to which; those who stayed stand out. */
export function MigrationTable({ title, migration, labels, sheetTexts }: Props): JSX.Element {
  const { formats } = useTexts();
  const { migration: words } = sheetTexts.comparison;
  const { customers } = migration;
  const sum = (counts: Iterable<number>) => Array.from(counts).reduce((total, count) => total + count, 0);
  // Most cells say that nobody went there: a dash lets the others be seen.
  const shown = (count: number) => (count === 0 ? "–" : formats.count(count));
  const totals = labels.to.map((_, column) => sum(customers.map((row) => row[column])));
  return (
    <>
      <h4 className={paneClasses.subheading}>{title}</h4>
      <p className={paneClasses.note}>{words.note}</p>
      {/* Wide tables can be scrolled by keyboard. */}
      <div className={paneClasses.wide} tabIndex={0} role="group" aria-label={title}>
        <table className={resultClasses.heat} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.corner}</th>
              {labels.to.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{words.all}</th>
            </tr>
          </thead>
          <tbody>
            {labels.from.map((label, row) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {labels.to.map((other, column) => {
                  const count = shown(customers[row][column]);
                  return <td key={other}>{label === other ? <strong>{count}</strong> : count}</td>;
                })}
                <td>{formats.count(sum(customers[row]))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              {totals.map((total, column) => (
                <td key={labels.to[column]}>{formats.count(total)}</td>
              ))}
              <td>{formats.count(sum(totals))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
