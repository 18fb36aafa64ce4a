import type { ExampleValue, FormulaHelp, Unit } from "../../i18n/help/FormulaHelp";
import { columnName } from "../host/model/address";
import type { Zone } from "../host/WorkbookEngine";
import type { SampleCell } from "./SampleWorkbook";

/** Cells of one example, in rows from the first input downwards, and what its formula must show. */
export interface FormulaExample {
  /** The first row has the names, the second the first inputs and the formula. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** en-US format codes by address. */
  readonly formats: { readonly [address: string]: string };
  readonly expected: readonly ExpectedCell[];
  /** The cells of the result, without its name above. */
  readonly result: Zone;
}

export interface ExpectedCell {
  readonly address: string;
  readonly value: number | string;
}

/** Column A holds the names of the formulas. */
const FIRST_COLUMN = 1;

/** How values are shown; what is not named here is shown as it is. */
const FORMATS: { readonly [unit in Unit]?: string } = {
  money: "#,##0.00",
  fraction: "0.00%",
  date: "dd.mm.yyyy",
};

type Cells = readonly (readonly (number | string)[])[];

/**
 * The first example of a formula as cells: its arguments side by side, the formula that refers to them
 * in the column behind, and the result, which may spill.
 *
 * @param top - Row of the names, as Excel counts.
 * @param resultName - Stands above the result.
 */
export function formulaExample(help: FormulaHelp, top: number, resultName: string): FormulaExample {
  const [example] = help.examples;
  const inputs = placed(example.args);
  const resultColumn = FIRST_COLUMN + inputs.reduce((width, { cells }) => width + widthOf(cells), 0);
  const answer = cellsOf(example.answer);
  const height = Math.max(answer.length, ...inputs.map(({ cells }) => cells.length));
  const rows: SampleCell[][] = Array.from({ length: height + 1 }, () =>
    Array<SampleCell>(resultColumn + 1).fill(null),
  );

  const formats: { [address: string]: string } = {};
  for (const { argument, column, cells } of inputs) {
    const { name, unit } = help.parameters[argument];
    rows[0][column] = name;
    const format = FORMATS[unit];
    cells.forEach((line, row) =>
      line.forEach((value, offset) => {
        rows[row + 1][column + offset] = value;
        if (format !== undefined) formats[address(column + offset, top + 1 + row)] = format;
      }),
    );
  }
  rows[0][resultColumn] = resultName;
  answer.forEach((line, row) =>
    line.forEach((value, offset) => {
      const format = FORMATS[unitAt(help.resultUnits, offset)];
      const isHeader = row === 0 && isTable(help);
      if (typeof value === "number" && format !== undefined && !isHeader) {
        formats[address(resultColumn + offset, top + 1 + row)] = format;
      }
    }),
  );
  const references = example.args.map((_, argument) => {
    const input = inputs.find((candidate) => candidate.argument === argument);
    return input === undefined ? "" : reference(input, top + 1);
  });
  rows[1][resultColumn] = { formula: `=KUNDENWERT.${help.id}(${references.join(",")})` };
  return {
    rows,
    formats,
    expected: expectedCells(answer, resultColumn, top + 1),
    result: {
      top,
      left: resultColumn,
      bottom: top + answer.length - 1,
      right: resultColumn + widthOf(answer) - 1,
    },
  };
}

/** A result whose first column names customers or campaigns begins with a header. */
function isTable({ resultUnits = [] }: FormulaHelp): boolean {
  return resultUnits[0] === "id";
}

function unitAt(units: readonly Unit[] = ["ratio"], column: number): Unit {
  return units[Math.min(column, units.length - 1)];
}

interface PlacedInput {
  /** Position among the arguments. */
  readonly argument: number;
  readonly column: number;
  readonly cells: Cells;
}

/** The arguments that the example gives, each right of the one before. */
function placed(args: readonly ExampleValue[]): PlacedInput[] {
  const inputs: PlacedInput[] = [];
  let column = FIRST_COLUMN;
  args.forEach((value, argument) => {
    if (value === null) return;
    const cells = cellsOf(value);
    inputs.push({ argument, column, cells });
    column += widthOf(cells);
  });
  return inputs;
}

function cellsOf(value: ExampleValue): Cells {
  if (value === null) return [[""]];
  return typeof value === "object" ? value : [[value]];
}

function widthOf(cells: Cells): number {
  return Math.max(...cells.map((row) => row.length));
}

function reference({ column, cells }: PlacedInput, row: number): string {
  const first = address(column, row);
  const last = address(column + widthOf(cells) - 1, row + cells.length - 1);
  return first === last ? first : `${first}:${last}`;
}

function expectedCells(answer: Cells, column: number, row: number): ExpectedCell[] {
  return answer.flatMap((line, down) =>
    line.map((value, right) => ({ address: address(column + right, row + down), value })),
  );
}

function address(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}
