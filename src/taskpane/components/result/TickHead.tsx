import * as React from "react";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { stepClasses } from "../steps/stepClasses";

interface Props {
  /** What the rows are. */
  readonly label: string;
  readonly figures: readonly string[];
}

/** The head of a table whose rows can be unticked; over the boxes stands a name that is heard only. */
export function TickHead({ label, figures }: Props): JSX.Element {
  const { include } = useTexts().result.customers;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className={stepClasses.heard}>{include}</span>
        </th>
        <th scope="col">{label}</th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className={paneClasses.number}>
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  );
}
