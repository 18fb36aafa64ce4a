import type { PlannedCell } from "../report/SheetPlan";

const textFormat = "@";

/** What is handed to Excel for a cell; null leaves it blank. */
export function contentOf(cell: PlannedCell): string | number | boolean | null {
  return isFormula(cell) ? cell.formula : cell;
}

/**
 * The number format a cell needs for its content to arrive as it is meant: text that Excel could
 * take for something else is kept by the text format, in which on the other hand no formula works.
 *
 * @example
 * formatOf("=1+1", "General") // => "@"
 * formatOf("Miller", "General") // => "General"
 * formatOf({ formula: "=1+1" }, "@") // => "General"
 */
export function formatOf(cell: PlannedCell, columnFormat: string): string {
  if (typeof cell === "string") return isMistakable(cell) ? textFormat : columnFormat;
  return isFormula(cell) && columnFormat === textFormat ? "General" : columnFormat;
}

/**
 * True for text that Excel would read as a formula (`=`, `+`, `-`, `@`, also behind a tab or a line
 * break), as a mark of its own (`'`, `#N/A`), or as a number, date or truth value (`0012`, `1-2`,
 * `May 5`, `WAHR`). It rather says so once too often.
 */
export function isMistakable(text: string): boolean {
  if (text === "") return false;
  if (!/^[\p{L}\p{Nd}]/u.test(text)) return true;
  // No number or date is that long, and older Excels show long text in the text format as "####".
  if (text.length > 255) return false;
  return /\p{Nd}/u.test(text) || /^(true|false|wahr|falsch)$/i.test(text);
}

export function isFormula(cell: PlannedCell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}
