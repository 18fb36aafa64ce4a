import * as React from "react";
import { useTexts } from "../../words/TextsContext";
import { stepClasses } from "../steps/stepClasses";
import { FigureTable } from "./FigureTable";
import { resultClasses } from "./resultClasses";

/** The figures behind a drawing, folded away. */
export function DataTable({ title, head, rows }: React.ComponentProps<typeof FigureTable>): JSX.Element {
  const { result } = useTexts();
  return (
    <details className={resultClasses.data}>
      <summary>
        {result.asTable}
        <span className={stepClasses.heard}>: {title}</span>
      </summary>
      <FigureTable title={title} head={head} rows={rows} />
    </details>
  );
}
