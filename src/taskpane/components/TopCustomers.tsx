import * as React from "react";
import type { ReportModel } from "../../report/ReportModel";
import { paneClasses } from "../look/paneClasses";
import { capitalised } from "../../report/words/capitalised";
import { useTexts } from "../words/TextsContext";

const MOST_SHOWN = 10;

/** The head of the ranking as a table. */
export function TopCustomers({ model }: { readonly model: ReportModel }): JSX.Element {
  const texts = useTexts();
  const { formats, report } = texts;
  const { ranking, criterion, curve, moneyScale } = model;
  const count = Math.min(MOST_SHOWN, ranking.count);
  const ranks = Array.from({ length: count }, (_, index) => index);
  const amounts = ranking.money[criterion];
  return (
    <>
      <h3 className={paneClasses.subheading}>{report.top(count)}</h3>
      <table className={paneClasses.table} aria-label={report.top(count)}>
        <thead>
          <tr>
            <th scope="col">{report.rank}</th>
            <th scope="col">{report.customer}</th>
            <th scope="col" className={paneClasses.number}>
              {capitalised(texts.levels[criterion])}
            </th>
            {curve.ofTotal && (
              <th scope="col" className={paneClasses.number}>
                {report.cumulated}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {ranks.map((index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              <th scope="row" className={paneClasses.longName}>
                {ranking.customerName[index] || ranking.customerId[index]}
              </th>
              <td className={paneClasses.number}>{formats.money((amounts?.[index] ?? 0) / moneyScale)}</td>
              {curve.ofTotal && (
                <td className={paneClasses.number}>{formats.percent(ranking.cumulatedShare[index])}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
