import { ApiError } from "../dispatch/ApiError";
import { looksLikeCell } from "./address";

const SHEET_NAME_LENGTH = 31;
const ITEM_NAME_LENGTH = 255;

/**
 * Refuses a sheet name as Excel does: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at
 * either end, not "History", and not yet taken in any case.
 *
 * @throws ApiError `InvalidArgument` for a name that may never be, `ItemAlreadyExists` for one taken.
 * @see support.microsoft.com, "Rename a worksheet"
 */
export function checkSheetName(name: string, taken: readonly string[]): string {
  const isValid =
    name.length > 0 &&
    name.length <= SHEET_NAME_LENGTH &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isValid) throw new ApiError("InvalidArgument");
  return checkUnique(name, taken);
}

/**
 * Refuses a name of a table or a named item as Excel does: letters, digits, `.`, `_` and `\`, the
 * first no digit and no point, at most 255 characters, not like a cell, and unique in the workbook.
 *
 * @throws ApiError `InvalidArgument` for a name that may never be, `ItemAlreadyExists` for one taken.
 * @see support.microsoft.com, "Names in formulas" and "Rename an Excel table"
 */
export function checkItemName(name: string, taken: readonly string[]): string {
  const isValid =
    name.length <= ITEM_NAME_LENGTH && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !looksLikeCell(name);
  if (!isValid) throw new ApiError("InvalidArgument");
  return checkUnique(name, taken);
}

/** The stem with the first number, counted from `from`, that makes a new name. */
export function freeName(stem: string, taken: readonly string[], from = 1): string {
  const lower = taken.map((name) => name.toLowerCase());
  let number = from;
  while (lower.includes(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

function checkUnique(name: string, taken: readonly string[]): string {
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new ApiError("ItemAlreadyExists");
  return name;
}
