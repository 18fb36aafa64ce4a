import { fail, succeed, type Result } from "../../domain/Result";

/**
 * A cell as a number. Blank cells are 0: Excel on the desktop hands them over as 0, Excel on the
 * web as null, so telling them apart would give the same workbook two results. Text is no number,
 * even if it looks like one: what "1.000" means depends on who wrote it.
 */
export function readNumber(argument: string, cell: unknown): Result<number> {
  if (typeof cell === "number" && !Number.isNaN(cell)) return succeed(cell);
  if (cell === null || cell === undefined || cell === "") return succeed(0);
  if (isErrorValue(cell)) return fail({ kind: "errorValue", argument, value: cell.code });
  return fail({ kind: "notANumber", argument, value: shown(cell) });
}

/** An error cell arrives as an object with Excel's name of the error. */
export function isErrorValue(cell: unknown): cell is { readonly code: string } {
  return typeof cell === "object" && cell !== null && "code" in cell && typeof cell.code === "string";
}

/** A cell as a sentence quotes it. */
function shown(cell: unknown): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
