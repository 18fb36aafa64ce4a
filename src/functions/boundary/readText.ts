import { fail, succeed, type Result } from "../../domain/Result";
import { isErrorValue } from "./readNumber";
import { singleCell } from "./singleCell";

/** A scalar argument as trimmed text; "" where it is blank, omitted or 0. */
export function readText(argument: string, given: unknown): Result<string> {
  const cell = singleCell(argument, given);
  if (!cell.ok) return cell;
  const { value } = cell;
  if (isErrorValue(value)) return fail({ kind: "errorValue", argument, value: value.code });
  if (value === null || value === undefined || value === 0) return succeed("");
  return succeed(typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim());
}
