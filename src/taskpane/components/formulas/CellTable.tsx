import * as React from "react";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

/** More rows than that say no more. */
const MOST_SHOWN = 8;

interface Props<Cell> {
  readonly label: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly header?: readonly string[];
  /** Whether the rows carry their numbers, as in a sheet. */
  readonly numbered?: boolean;
  textOf(cell: Cell, column: number): string;
}

/** The first rows of some cells, in a frame of its own that scrolls where they are too wide. */
export function CellTable<Cell>({ label, rows, header, numbered, textOf }: Props<Cell>): JSX.Element {
  const { detail } = useTexts().formulas;
  const shown = rows.slice(0, MOST_SHOWN);
  const more = rows.length - shown.length;
  return (
    <>
      <div className={paneClasses.wide} role="region" aria-label={label} tabIndex={0}>
        <table className={paneClasses.cells} aria-label={label}>
          {header && (
            <thead>
              <tr>
                {numbered && <td />}
                {header.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {shown.map((cells, row) => (
              <tr key={row}>
                {numbered && <th scope="row">{row + 1}</th>}
                {cells.map((cell, column) => (
                  <td key={column} className={typeof cell === "string" ? paneClasses.textCell : undefined}>
                    {textOf(cell, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={paneClasses.note}>{detail.moreRows(more)}</p>}
    </>
  );
}
