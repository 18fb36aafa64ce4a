import { fail, succeed, type Result } from "../../domain/Result";
import { sizeOf } from "./sizeOf";

/** The value of a scalar argument; a range of one cell is that cell. */
export function singleCell(argument: string, given: unknown): Result<unknown> {
  if (!Array.isArray(given)) return succeed(given);
  const { rows, columns } = sizeOf(given);
  if (rows !== 1 || columns !== 1) return fail({ kind: "notASingleCell", argument, rows, columns });
  return succeed(given.flat()[0]);
}
