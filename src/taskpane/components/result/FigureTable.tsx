import * as React from "react";
import { paneClasses } from "../../look/paneClasses";
import { resultClasses } from "./resultClasses";

interface Props {
  /** What the figures are of. */
  readonly title: string;
  /** The first column names the row, all others hold figures. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of figures, each row with its name. */
export function FigureTable({ title, head, rows }: Props): JSX.Element {
  return (
    <table className={paneClasses.table} aria-label={title}>
      <thead>
        <tr>
          {head.map((name, index) => (
            <th key={name} scope="col" className={index === 0 ? undefined : paneClasses.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row" className={resultClasses.label}>
              {name}
            </th>
            {figures.map((figure, index) => (
              <td key={index} className={paneClasses.number}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
