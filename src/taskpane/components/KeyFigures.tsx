import * as React from "react";
import type { ReportModel } from "../../report/ReportModel";
import { paneClasses } from "../look/paneClasses";
import { useTexts } from "../words/TextsContext";

/** Customers, total, how many are profitable, and what the worst tenth brings. */
export function KeyFigures({ model }: { readonly model: ReportModel }): JSX.Element {
  const texts = useTexts();
  const { formats, report } = texts;
  const { totals, criterion, moneyScale, analysisDate, currency } = model;
  const level = texts.levels[criterion];
  const figures: [string, string][] = [
    [report.customerCount, formats.count(totals.customers)],
    [report.total(level), formats.money((totals.money[criterion] ?? 0) / moneyScale, currency)],
    [report.profitable(level), formats.count(totals.profitable)],
    [report.worst10(totals.worst10.customers), formats.money(totals.worst10.amount / moneyScale, currency)],
  ];
  if (analysisDate !== null) figures.push([report.analysisDate, formats.date(analysisDate)]);
  return (
    <>
      <h3 className={paneClasses.subheading}>{report.keyFigures}</h3>
      <table className={paneClasses.table} aria-label={report.keyFigures}>
        <tbody>
          {figures.map(([name, figure]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={paneClasses.number}>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
