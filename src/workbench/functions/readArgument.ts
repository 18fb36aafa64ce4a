import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { isErrorValue, toExcelError } from "../engine/excelErrors";
import type { ArgumentCell, FunctionArgument } from "../host/functions/FunctionCall";

/**
 * What a formula passes, as the host takes it: ranges row by row (o-spreadsheet hands them over column
 * by column), `null` for a blank cell, `undefined` for an omitted argument. The host knows from the
 * metadata what the function makes of it.
 */
export function readArgument(arg: Arg): FunctionArgument {
  if (arg === undefined || !Array.isArray(arg)) {
    return arg && readCell(arg);
  }
  const rowCount = arg[0]?.length ?? 0;
  return Array.from({ length: rowCount }, (_, row) => arg.map((column) => readCell(column[row])));
}

function readCell(cell: FunctionResultObject | undefined): ArgumentCell {
  const value = cell?.value ?? null;
  return isErrorValue(value) ? { error: toExcelError(value), message: String(cell?.message ?? "") } : value;
}
