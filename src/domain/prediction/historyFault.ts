import { lengthFault } from "../lengthFault";
import { rangeFault } from "../rangeFault";
import type { DomainError } from "../Result";
import type { PurchaseHistory } from "./PurchaseHistory";

/**
 * What is wrong with the first history that can not be one, with its row from 1; null where all can.
 * A customer whose frequency is unknown has no history.
 *
 * @example
 * historyFault({ frequency: Float64Array.of(1), recency: Float64Array.of(4), age: Float64Array.of(9), meanValue: Float64Array.of(20) }) // => null
 * historyFault({ frequency: Float64Array.of(1), recency: Float64Array.of(9), age: Float64Array.of(4), meanValue: Float64Array.of(20) }).kind // => aboveLimit
 */
export function historyFault({ frequency, recency, age, meanValue }: PurchaseHistory): DomainError | null {
  const fault = lengthFault({ frequency, recency, age, mean_value: meanValue });
  if (fault) return fault;
  for (let row = 0; row < frequency.length; row++) {
    if (Number.isNaN(frequency[row])) continue;
    const rowFault =
      rangeFault("frequency", frequency[row], "wholeZeroOrMore") ??
      rangeFault("recency", recency[row], "zeroOrMore") ??
      rangeFault("age", age[row], "zeroOrMore") ??
      (Number.isNaN(meanValue[row]) ? null : rangeFault("mean_value", meanValue[row], "finite"));
    if (rowFault?.kind === "outOfRange") return { ...rowFault, row: row + 1 };
    if (recency[row] > age[row]) {
      return {
        kind: "aboveLimit",
        argument: "recency",
        value: String(recency[row]),
        limit: String(age[row]),
        of: ["age"],
      };
    }
  }
  return null;
}
