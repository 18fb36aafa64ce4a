import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly model: ReportModel;
  /** Positions of the customers that a filter shows; null where it shows all. */
  readonly shown: Int32Array | null;
}

/** Customers, totals and how many are profitable: of all customers, or of those that a filter shows. */
export function KeyFigures({ model, shown }: Props): JSX.Element {
  const { result, report } = useTexts();
  const ofAll = useFiguresOfAll(model);
  const ofShown = useFiguresOfShown(model, shown);
  const heading = shown === null ? report.keyFigures : result.figures.filtered;
  return (
    <>
      <h3 className={paneClasses.subheading}>{heading}</h3>
      <table className={paneClasses.table} aria-label={heading}>
        <tbody>
          {(ofShown ?? ofAll).map(([name, figure]) => (
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

type Figure = readonly [name: string, figure: string];

function useFiguresOfAll(model: ReportModel): readonly Figure[] {
  const { formats, report, levels: names } = useTexts();
  const { totals, criterion, levels, moneyScale, analysisDate, currency } = model;
  const money = (minorUnits: number) => formats.money(minorUnits / moneyScale, currency);
  const figures: Figure[] = [
    [report.customerCount, formats.count(totals.customers)],
    ...levels.map((level): Figure => [report.total(names[level]), money(totals.money[level] ?? 0)]),
    [report.profitable(names[criterion]), formats.count(totals.profitable)],
    [report.worst10(totals.worst10.customers), money(totals.worst10.amount)],
  ];
  return analysisDate === null ? figures : [...figures, [report.analysisDate, formats.date(analysisDate)]];
}

function useFiguresOfShown(model: ReportModel, shown: Int32Array | null): readonly Figure[] | null {
  const { formats, report, result, levels: names, levelsOf } = useTexts();
  return React.useMemo(() => {
    if (shown === null) return null;
    const { ranking, totals, criterion, levels, moneyScale, currency } = model;
    const values = ranking.money[criterion];
    const total = totals.money[criterion] ?? 0;
    const sum = (amounts: Float64Array | undefined) =>
      shown.reduce((before, position) => before + (amounts?.[position] ?? 0), 0);
    const figures: Figure[] = [
      [report.customerCount, result.filter.shown(shown.length, totals.customers)],
      ...levels.map((level): Figure => [
        report.total(names[level]),
        formats.money(sum(ranking.money[level]) / moneyScale, currency),
      ]),
    ];
    if (total > 0) {
      figures.push([result.figures.share(levelsOf[criterion]), formats.percent(sum(values) / total)]);
    }
    const profitable = shown.reduce((count, position) => count + ((values?.[position] ?? 0) > 0 ? 1 : 0), 0);
    return [...figures, [report.profitable(names[criterion]), formats.count(profitable)] as const];
  }, [model, shown, formats, report, result, names, levelsOf]);
}
