/**
 * What is wrong with an argument, or why no answer exists.
 *
 * Plain data, never prose: `i18n` turns it into a German or English sentence, and
 * `functions/boundary` into the error value that Excel shows. `argument` is the English
 * parameter name of the formula (`fixed_cost`), which is also what the metadata calls it; `row` counts
 * the cells of a column argument from 1 and stands where the whole formula fails for one of them.
 */
export type DomainError =
  | { readonly kind: "notANumber"; readonly argument: string; readonly value: string; readonly row?: number }
  | {
      readonly kind: "outOfRange";
      readonly argument: string;
      readonly value: string;
      readonly allowed: Allowed;
      readonly row?: number;
    }
  /** The arguments contradict each other: more customers lost than there were at the start. */
  | ({ readonly kind: "aboveLimit" } & Contradiction)
  | ({ readonly kind: "belowLimit" } & Contradiction)
  | {
      readonly kind: "notAnOption";
      readonly argument: string;
      readonly value: string;
      readonly options: readonly string[];
    }
  | { readonly kind: "errorValue"; readonly argument: string; readonly value: string; readonly row?: number }
  | {
      readonly kind: "notAColumn";
      readonly argument: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: "notASingleCell";
      readonly argument: string;
      readonly rows: number;
      readonly columns: number;
    }
  /** A table argument has another number of columns than it needs. */
  | {
      readonly kind: "wrongWidth";
      readonly argument: string;
      readonly columns: number;
      readonly expected: number;
    }
  /** Two rows of a table argument say the same thing, counted from 1; which one is meant is open. */
  | { readonly kind: "repeated"; readonly argument: string; readonly row: number; readonly first: number }
  | {
      readonly kind: "differentLength";
      readonly argument: string;
      readonly length: number;
      readonly reference: string;
      readonly expected: number;
    }
  | { readonly kind: "tooManyRows"; readonly argument: string; readonly rows: number; readonly limit: number }
  | { readonly kind: "noAnswer"; readonly reason: NoAnswer }
  | { readonly kind: "zeroDenominator"; readonly argument: string };

interface Contradiction {
  readonly argument: string;
  readonly value: string;
  readonly limit: string;
  /** The arguments that set the limit, as a sum: `start + new`. */
  readonly of: readonly string[];
}

/** The values an argument may take, as a sentence names them: "0 or more", "between 0 and 1". */
export type Allowed =
  | "zeroOrMore"
  | "aboveZero"
  /** A fraction from 0 to 1; the sentence adds the hint "0.05 for 5 %". */
  | "fraction"
  /** A date as an Excel serial day. */
  | "date"
  /** A number that decimal arithmetic and Excel can still show (|x| ≤ 9.99E+307). */
  | "finite"
  /** A whole number from 2 to 9. */
  | "bins"
  /** A whole number, 0 or more. */
  | "wholeZeroOrMore"
  /** A whole number, 3 or more. */
  | "curvePoints"
  /** Months that a forecast looks ahead: a whole number from 1 to 120. */
  | "horizon"
  /** A rate of change: above −1, because more than everything can not be lost. */
  | "growth"
  /** An answer on the scale of the net promoter score, 0 to 10. */
  | "zeroToTen"
  /** The upper end of a rating scale that starts at 1: a whole number from 5 to 10. */
  | "ratingScale"
  /** None: the factor of a point table has no classes, so that an upper limit has no meaning. */
  | "noLimit"
  /** A code 100R + 10F + M of scores from 1 to 5. */
  | "rfmCode";

/** Why a question with correct arguments has no answer. */
export type NoAnswer =
  /** Each unit sold adds no contribution, or a loss: price ≤ variable cost. */
  | "neverBreaksEven"
  /** The products in this mix add no contribution on average, or a loss. */
  | "mixNeverBreaksEven"
  /** A customer is worth no more than it costs to win one: CLTV ≤ CAC. */
  | "customersNeverBreakEven"
  /** The cumulated flow stays below zero. */
  | "neverPaysBack"
  /** The value grows without limit: retention and growth outrun the discount rate. */
  | "diverges"
  /** Not one answer lies on the scale. */
  | "noRating"
  /** A measure of shares is asked of values of which some are negative. */
  | "negativeValues"
  /** Shares of a total below zero: all signs would turn. */
  | "negativeTotal"
  /** The columns hold no row to count. */
  | "noRows"
  /** No customer bought on a second day: nothing says how often they buy. */
  | "noRepeatPurchases"
  /** The dates lie so far apart that no sheet holds the table. */
  | "tableTooLarge"
  /** More was lost than was spent (ROI < −100 %): no annual rate leads there. */
  | "noAnnualRate"
  /** The result is larger than the largest number a cell can hold (9.99E+307). */
  | "tooLarge";

/** Outcome of a calculation that can fail in an expected way; exceptions stay for defects. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DomainError };

/**
 * The outcome of a calculation that went well.
 *
 * @example
 * succeed(500) // => 500
 */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/**
 * The outcome of a calculation that has no value, and why.
 *
 * @example
 * fail({ kind: "zeroDenominator", argument: "cost" }) // => zeroDenominator cost
 */
export function fail(error: DomainError): { readonly ok: false; readonly error: DomainError } {
  return { ok: false, error };
}
