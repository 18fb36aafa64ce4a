import { FORMULA_GROUPS, type FormulaHelp } from "../../i18n/help/FormulaHelp";
import { helpTexts } from "../../i18n/help/helpTexts";
import type { Language } from "../../i18n/Language";
import type { CellStyle } from "../host/WorkbookEngine";
import { formulaExample, type ExpectedCell } from "./formulaExample";
import { formulasText } from "./formulasText";
import type { SampleCell, SampleSheet } from "./SampleWorkbook";

const NAME_WIDTH = 44;
const INPUT_WIDTH = 22;
/** The formula with the most arguments has nine, and its result comes behind them. */
const INPUT_COLUMNS = 14;

const TITLE: CellStyle = { bold: true, fontSize: 14 };
const GROUP: CellStyle = { bold: true, fontSize: 12, fontColor: "#0e6b38" };
const QUIET: CellStyle = { fontColor: "#595959" };
const RESULT: CellStyle = { bold: true, fillColor: "#e6f2ea" };

/**
 * A sheet that shows each formula at work, group by group: the question it answers, inputs to play
 * with, the result, how it is calculated and what it means. All of it is the help's own words and
 * first examples.
 */
export function formulasSheet(
  help: readonly FormulaHelp[],
  language: Language,
): { sheet: SampleSheet; formulas: readonly ExpectedCell[] } {
  const text = formulasText[language];
  const page = new Page();
  page.write([text.title], TITLE);
  page.write([text.note], QUIET);

  const expected: ExpectedCell[] = [];
  const cellFormats: { [address: string]: string } = {};
  for (const group of FORMULA_GROUPS) {
    const formulas = help.filter((formula) => formula.group === group);
    if (formulas.length === 0) continue;
    page.write([]);
    page.write([helpTexts(language).groups[group]], GROUP);
    for (const formula of formulas) {
      page.write([]);
      page.write([`KUNDENWERT.${formula.id}`, formula.question], { bold: true });
      const example = formulaExample(formula, page.cells.length + 1, text.result);
      const [names, ...rows] = example.rows;
      page.write(names, QUIET);
      for (const row of rows) page.write(row);
      page.styles.push({ zone: example.result, style: RESULT });
      page.write([null, formula.formula], QUIET);
      page.write([null, formula.result], QUIET);
      Object.assign(cellFormats, example.formats);
      expected.push(...example.expected);
    }
  }
  return {
    sheet: {
      name: text.sheet,
      cells: page.cells,
      cellFormats,
      styles: page.styles,
      columnWidths: [NAME_WIDTH, ...Array<number>(INPUT_COLUMNS).fill(INPUT_WIDTH)],
    },
    formulas: expected,
  };
}

/** The sheet as it grows, row by row. */
class Page {
  readonly cells: (readonly SampleCell[])[] = [];
  readonly styles: NonNullable<SampleSheet["styles"]>[number][] = [];

  write(row: readonly SampleCell[], style?: CellStyle): void {
    const top = this.cells.length;
    this.cells.push(row);
    if (style) this.styles.push({ zone: { top, left: 0, bottom: top, right: row.length - 1 }, style });
  }
}
