import type { Id } from "../../domain/groupIds";
import { fail, succeed, type DomainError, type Result } from "../../domain/Result";
import { columnCells } from "./columnCells";
import { isErrorValue } from "./readNumber";

/**
 * Reads a column argument of ids: a number stays one, text is trimmed, "" is none. A blank cell
 * is no id, and so is a 0, because Excel on the desktop hands a blank cell over as 0; an error value makes
 * the formula fail.
 */
export function readIds(argument: string, range: unknown): Result<readonly Id[]> {
  const column = columnCells(argument, range);
  if (!column.ok) return column;
  const ids = new Array<Id>(column.value.cells.length);
  for (let row = 0; row < ids.length; row++) {
    const cell = column.value.cells[row];
    if (isErrorValue(cell)) return fail(errorAt(argument, cell.code, row));
    ids[row] = idOf(cell);
  }
  return succeed(ids);
}

function errorAt(argument: string, value: string, row: number): DomainError {
  return { kind: "errorValue", argument, value, row: row + 1 };
}

function idOf(cell: unknown): Id {
  if (typeof cell === "number") return cell === 0 ? "" : cell;
  if (cell === null || cell === undefined) return "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
}
