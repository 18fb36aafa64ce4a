import { succeed, type DomainError, type Result } from "./Result";
import { rfmClasses, type RfmColumns, type RfmOptions } from "./rfmClasses";
import { rfmCode } from "./rfmCode";

export interface RfmCodes {
  /** One per row; 0 where a row has none. */
  readonly codes: Uint16Array;
  /** Rows (from 0) with a value that is not allowed; they have no code and no influence. */
  readonly faults: ReadonlyMap<number, DomainError>;
}

/**
 * Scores customers by recency, frequency and monetary value (RFM) against each other, as one code of
 * three digits. By five classes 555 is the best customer and 111 the weakest.
 *
 *     code  = 100 · R + 10 · F + M
 *     class = floor(mean rank · bins / (n + 1)) + 1, or by another method
 *
 * The digits are the classes of `rfmClasses`, which describes the methods. Equal values score equally,
 * and the order of rows does not matter. A row without purchase, or with one after the analysis date,
 * has no code and does not count.
 *
 * @returns The codes; `outOfRange` for an option or `differentLength` for a column that does not fit.
 *
 * @example
 * rfmScore({ lastPurchase: Float64Array.of(45000, 44000, 0), frequency: Float64Array.of(9, 1, 0), monetary: Float64Array.of(80, 70, 0) }, { bins: 2 }).value.codes // => [222, 111, 0]
 * rfmScore({ lastPurchase: Float64Array.of(45000), frequency: Float64Array.of(1), monetary: Float64Array.of(80) }, { bins: 10 }) // => outOfRange bins
 *
 * @see Hughes, "Strategic Database Marketing"; Blattberg, Kim & Neslin (2008), "Database Marketing", ch. 12.
 */
export function rfmScore(columns: RfmColumns, options: RfmOptions = {}): Result<RfmCodes> {
  const classes = rfmClasses(columns, options);
  if (!classes.ok) return classes;
  const { recency, frequency, monetary, faults } = classes.value;
  const codes = Uint16Array.from(recency, (score, row) => rfmCode(score, frequency[row], monetary[row]));
  return succeed({ codes, faults });
}
