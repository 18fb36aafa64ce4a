import { succeed, type Result } from "../../domain/Result";
import { readNumber } from "./readNumber";
import { singleCell } from "./singleCell";

/**
 * Reads the scalar arguments of a formula, given under their names. A blank or omitted argument is 0;
 * a range of one cell is that cell.
 */
export function readNumbers<Name extends string>(
  args: Readonly<Record<Name, unknown>>,
): Result<Record<Name, number>> {
  const numbers: Partial<Record<Name, number>> = {};
  for (const name of Object.keys(args) as Name[]) {
    const cell = singleCell(name, args[name]);
    if (!cell.ok) return cell;
    const number = readNumber(name, cell.value);
    if (!number.ok) return number;
    numbers[name] = number.value;
  }
  return succeed(numbers as Record<Name, number>);
}
