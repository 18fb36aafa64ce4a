import { registries } from "@odoo/o-spreadsheet";

/** Excel's error values which o-spreadsheet does not know by itself. */
const EXCEL_ERRORS = ["#VALUE!", "#REF!", "#BUSY!", "#CALC!"];

/** What Excel shows where o-spreadsheet has an error value of its own. */
const EXCEL_NAMES: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#NAME?",
  "#ERROR": "#VALUE!",
  "#REF": "#REF!",
  "#CYCLE": "#REF!",
};

/** Makes o-spreadsheet treat Excel's errors as errors (IFERROR, propagation). Must run before the first Model. */
export function registerExcelErrors(): void {
  EXCEL_ERRORS.forEach((error) => registries.errorTypes.add(error));
}

/**
 * The error value Excel would show.
 *
 * @example
 * toExcelError("#ERROR") // => "#VALUE!"
 * toExcelError("#N/A") // => "#N/A"
 */
export function toExcelError(error: string): string {
  return EXCEL_NAMES[error] ?? error;
}

/** Whether a text is one of the error values a cell can hold. */
export function isErrorValue(text: unknown): text is string {
  return typeof text === "string" && registries.errorTypes.has(text);
}
