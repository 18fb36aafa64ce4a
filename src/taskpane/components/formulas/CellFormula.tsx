import * as React from "react";
import type { Separators } from "../../../excel/FormulaCells";
import { paneClasses } from "../../look/paneClasses";

interface Props {
  readonly text: string;
  readonly separators: Separators;
}

/** A formula as a cell holds it, broken into lines between arguments and never inside a number. */
export function CellFormula({ text, separators }: Props): JSX.Element {
  const [first, ...others] = text.split(separators.argument);
  return (
    <p className={paneClasses.calculation}>
      {first}
      {others.map((argument, index) => (
        <React.Fragment key={index}>
          {separators.argument}
          <wbr />
          {argument}
        </React.Fragment>
      ))}
    </p>
  );
}
