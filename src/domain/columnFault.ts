import { rangeFault } from "./rangeFault";
import type { Allowed, DomainError } from "./Result";

/**
 * What is wrong with the first value of a column that is not allowed, with its row from 1; null where
 * all are. A blank cell (0) is never wrong.
 *
 * @param argument - As the formula calls it, `costs`.
 *
 * @example
 * columnFault("costs", Float64Array.of(5, 0), "zeroOrMore") // => null
 * columnFault("costs", Float64Array.of(5, -1), "zeroOrMore").row // => 2
 */
export function columnFault(argument: string, values: Float64Array, allowed: Allowed): DomainError | null {
  for (let row = 0; row < values.length; row++) {
    const fault = values[row] === 0 ? null : rangeFault(argument, values[row], allowed);
    if (fault?.kind === "outOfRange") return { ...fault, row: row + 1 };
  }
  return null;
}
