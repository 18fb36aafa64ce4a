import * as React from "react";
import { css } from "office-ui-fabric-react/lib/Utilities";
import type { ReportModel } from "../../../report/ReportModel";
import { isExcluded } from "../../../report/whatIf";
import { customerSentence } from "../../../report/words/customerSentence";
import { segmentName } from "../../../report/words/segmentName";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { resultClasses } from "./resultClasses";
import { Tick } from "./Tick";
import type { WhatIfHandle } from "./useWhatIf";

interface Props {
  readonly model: ReportModel;
  /** In the ranking. */
  readonly position: number;
  readonly leftOut: WhatIfHandle;
}

/** One customer: rank, name, class and segment, value, why this rank and what next. */
export function CustomerRow({ model, position, leftOut }: Props): JSX.Element {
  const texts = useTexts();
  const { formats, result } = texts;
  const { ranking, criterion, rankedBy, moneyScale } = model;
  const name = ranking.customerName[position] || ranking.customerId[position] || result.customers.unnamed;
  const included = !isExcluded(ranking, position, leftOut.exclusions);
  const suggestion = suggestionText(model, position, texts);
  const sentences = { ...texts, customerSentence: result.customerSentence };
  return (
    <>
      <tr>
        <td className={resultClasses.tickCell}>
          <Tick
            name={name}
            included={included}
            disabled={leftOut.isLeftOutWithOthers(position)}
            onTurn={(next) => leftOut.turnCustomer(position, next)}
          />
        </td>
        <td>{formats.count(position + 1)}</td>
        <th scope="row" className={resultClasses.name}>
          <span className={css(!included && resultClasses.left)}>{name}</span>
        </th>
        <td className={paneClasses.number}>
          {formats.money((ranking.money[criterion]?.[position] ?? 0) / moneyScale)}
        </td>
        {rankedBy !== "money" && <td className={paneClasses.number}>{valueText(model, position, texts)}</td>}
      </tr>
      <tr>
        <td className={resultClasses.remark} />
        <td className={resultClasses.remark} colSpan={rankedBy === "money" ? 3 : 4}>
          {placeText(model, position, texts)}
          <span className={resultClasses.small}>
            {suggestion !== null && <b>{suggestion}. </b>}
            {customerSentence(model, position, sentences)}
          </span>
        </td>
      </tr>
    </>
  );
}

type Texts = ReturnType<typeof useTexts>;

/** Classes and segment. */
function placeText(
  { ranking, criterion, segments }: ReportModel,
  position: number,
  { result }: Texts,
): string {
  const { abcRevenue, abcCriterion, segment } = ranking;
  const words = result.customers;
  const classes =
    criterion === "revenue"
      ? words.class(abcCriterion[position])
      : words.classes(abcRevenue[position], abcCriterion[position]);
  const row = segments[segment[position]];
  return row === undefined ? classes : `${classes} · ${segmentName(row.segment, result)}`;
}

/** What is suggested for who costs money; null for all others. */
function suggestionText(
  { ranking, criterion, decisions }: ReportModel,
  position: number,
  { result }: Texts,
): string | null {
  const costs = criterion !== "revenue" && (ranking.money[criterion]?.[position] ?? 0) < 0;
  return costs ? result.decisions[decisions.suggestion[position]] : null;
}

/** What a customer is ranked by, where that is not the criterion. */
function valueText(
  { ranking, rankedBy, moneyScale }: ReportModel,
  position: number,
  { formats }: Texts,
): string {
  const value = ranking.value?.[position] ?? NaN;
  if (Number.isNaN(value)) return "–";
  const isMoney = rankedBy === "cltv" || rankedBy === "predictedCltv";
  return isMoney ? formats.money(value / moneyScale) : formats.sample(value);
}
