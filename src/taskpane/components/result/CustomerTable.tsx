import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { capitalised } from "../../../report/words/capitalised";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { stepClasses } from "../steps/stepClasses";
import { CustomerRow } from "./CustomerRow";
import type { WhatIfHandle } from "./useWhatIf";

interface Props {
  readonly title: string;
  readonly model: ReportModel;
  /** Positions in the ranking, in the order they are shown. */
  readonly positions: readonly number[];
  readonly leftOut: WhatIfHandle;
}

/** Some customers of the ranking, each with the box that counts them in. */
export function CustomerTable({ title, model, positions, leftOut }: Props): JSX.Element {
  const texts = useTexts();
  const words = texts.result.customers;
  const { criterion, rankedBy } = model;
  return (
    <table className={paneClasses.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">
            <span className={stepClasses.heard}>{words.include}</span>
          </th>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.customer}</th>
          <th scope="col" className={paneClasses.number}>
            {capitalised(texts.levels[criterion])}
          </th>
          {rankedBy !== "money" && (
            <th scope="col" className={paneClasses.number}>
              {words.rankedBy[rankedBy]}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => (
          <CustomerRow key={position} model={model} position={position} leftOut={leftOut} />
        ))}
      </tbody>
    </table>
  );
}
