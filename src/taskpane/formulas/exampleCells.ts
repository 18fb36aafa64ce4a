import type { Separators } from "../../excel/FormulaCells";
import type { ExampleHelp, ExampleValue, FormulaHelp } from "../../i18n/help/FormulaHelp";
import { columnLetters } from "../../report/sheets/cellAddress";
import { readReference } from "./CellReference";
import { emptyEntry, type Entry } from "./Entry";
import { formulaText } from "./formulaText";

type Cells = readonly (readonly (number | string)[])[];

/** A worked example as it would stand in a sheet: ranges in cells, single values in the formula. */
export interface ExampleCells {
  /** Cells from A1 on, names of the arguments in the first row; null where the formula takes no range. */
  readonly cells: readonly (readonly (number | string)[])[] | null;
  /** Columns of `cells` that hold dates as serial days. */
  readonly dateColumns: ReadonlySet<number>;
  readonly formula: string;
  readonly answer: ExampleValue;
}

/** Lays an example out, ranges side by side from column A, one row below the names of the arguments. */
export function exampleCells(
  { id, parameters }: Pick<FormulaHelp, "id" | "parameters">,
  { args, answer }: ExampleHelp,
  separators: Separators,
): ExampleCells {
  const rows: (number | string)[][] = [];
  const dateColumns = new Set<number>();
  let nextColumn = 0;
  const entries = args.map((arg, index): Entry => {
    if (!isCells(arg)) return arg === null ? emptyEntry : { kind: "value", value: arg };
    const column = nextColumn;
    nextColumn += Math.max(1, ...arg.map((row) => row.length));
    put(rows, 0, column, [parameters[index]?.name ?? ""]);
    arg.forEach((row, offset) => put(rows, offset + 1, column, row));
    if (parameters[index]?.unit === "date") dateColumns.add(column);
    const last = `${columnLetters(nextColumn - 1)}${arg.length + 1}`;
    const reference = readReference(`${columnLetters(column)}2:${last}`);
    return reference === null ? emptyEntry : { kind: "reference", reference };
  });
  return {
    cells:
      nextColumn === 0
        ? null
        : rows.map((row) => Array.from({ length: nextColumn }, (_, at) => row[at] ?? "")),
    dateColumns,
    formula: formulaText(id, entries, separators, null),
    answer,
  };
}

export function isCells(value: ExampleValue): value is Cells {
  return Array.isArray(value);
}

function put(
  rows: (number | string)[][],
  row: number,
  column: number,
  values: readonly (number | string)[],
): void {
  while (rows.length <= row) rows.push([]);
  values.forEach((value, offset) => (rows[row][column + offset] = value));
}
