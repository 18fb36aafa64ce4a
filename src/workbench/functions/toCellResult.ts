import type { FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import type { FunctionOutcome, ResultCell } from "../host/functions/FunctionCall";

type CellResult = FunctionResultObject | Matrix<FunctionResultObject>;

/**
 * Lays an outcome out for the grid: a value in its cell, rows of values spilled, an error with its
 * sentence for the pointer. What is neither a value nor rows of equal length is `#VALUE!`, as in Excel.
 */
export function toCellResult(outcome: FunctionOutcome): CellResult {
  if (!outcome.ok) {
    return { value: outcome.error, message: outcome.message };
  }
  return isTable(outcome.value) ? spilled(outcome.value) : single(outcome.value);
}

function spilled(rows: readonly (readonly ResultCell[])[]): CellResult {
  const width = rows[0]?.length ?? 0;
  const regular = width > 0 && rows.every((row) => row.length === width);
  return regular
    ? Array.from({ length: width }, (_, column) => rows.map((row) => single(row[column]!)))
    : { value: "#VALUE!" };
}

function single(cell: ResultCell): FunctionResultObject {
  if (typeof cell === "object" && cell !== null) {
    return { value: cell.error, message: cell.message ?? "" };
  }
  // Excel shows 0 where a function returns nothing.
  return { value: cell ?? 0 };
}

function isTable(
  value: ResultCell | readonly (readonly ResultCell[])[],
): value is readonly (readonly ResultCell[])[] {
  return Array.isArray(value);
}
