import * as React from "react";
import type { Separators } from "../../../excel/FormulaCells";
import { errorName } from "../../../i18n/errors/errorName";
import type { ExampleHelp, FormulaHelp } from "../../../i18n/help/FormulaHelp";
import type { Language } from "../../../i18n/Language";
import { exampleCells, isCells } from "../../formulas/exampleCells";
import { readableNumber } from "../../formulas/numberText";
import { paneClasses } from "../../look/paneClasses";
import { columnLetters } from "../../../report/sheets/cellAddress";
import { useTexts } from "../../words/TextsContext";
import { CellFormula } from "./CellFormula";
import { CellTable } from "./CellTable";

interface Props {
  readonly formula: FormulaHelp;
  readonly example: ExampleHelp;
  readonly language: Language;
  readonly separators: Separators;
}

/** A worked example: the cells it takes for granted, the formula as it is typed, and what it answers. */
export function Example({ formula, example, language, separators }: Props): JSX.Element {
  const { formats, formulas } = useTexts();
  const shown = exampleCells(formula, example, separators);
  const answerText = (value: number | string | null) =>
    typeof value === "number"
      ? readableNumber(value, separators)
      : value === null
        ? ""
        : errorName(value, language);
  const { answer, cells, dateColumns } = shown;
  return (
    <div className={paneClasses.example}>
      {cells !== null && (
        <CellTable
          label={formulas.detail.exampleCells}
          header={cells[0].map((_, column) => columnLetters(column))}
          numbered
          rows={cells}
          textOf={(value, column) =>
            typeof value !== "number"
              ? value
              : dateColumns.has(column)
                ? formats.date(value)
                : readableNumber(value, separators)
          }
        />
      )}
      <CellFormula text={shown.formula} separators={separators} />
      {isCells(answer) ? (
        <CellTable label={formulas.detail.result} rows={answer} textOf={answerText} />
      ) : (
        <p className={paneClasses.strong}>→ {answerText(answer)}</p>
      )}
    </div>
  );
}
