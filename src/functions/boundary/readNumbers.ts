import { fail, succeed, type Result } from "../../domain/Result";
import { readNumber } from "./readNumber";
import { sizeOf } from "./sizeOf";

/**
 * Reads the scalar arguments of a formula, given under their names. A blank or omitted argument is 0;
 * a range of one cell is that cell.
 */
export function readNumbers<Name extends string>(
  args: Readonly<Record<Name, unknown>>,
): Result<Record<Name, number>> {
  const numbers: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(args) as Name[]) {
    const number = readScalar(name, args[name]);
    if (!number.ok) return number;
    numbers[name] = number.value;
  }
  return succeed(numbers as Record<Name, number>);
}

function readScalar(argument: string, cell: unknown): Result<number> {
  if (!Array.isArray(cell)) return readNumber(argument, cell);
  const { rows, columns } = sizeOf(cell);
  if (rows !== 1 || columns !== 1) return fail({ kind: "notASingleCell", argument, rows, columns });
  return readNumber(argument, cell.flat()[0]);
}
