/**
 * What is wrong with an argument, or why no answer exists.
 *
 * Plain data, never prose: `i18n` turns it into a German or English sentence, and
 * `functions/boundary` into the error value that Excel shows. `argument` is the English
 * parameter name of the formula (`fixed_cost`), which is also what the metadata calls it.
 */
export type DomainError =
  | { readonly kind: "notANumber"; readonly argument: string; readonly value: string }
  | {
      readonly kind: "outOfRange";
      readonly argument: string;
      readonly value: string;
      readonly allowed: Allowed;
    }
  | {
      readonly kind: "notAnOption";
      readonly argument: string;
      readonly value: string;
      readonly options: readonly string[];
    }
  | { readonly kind: "errorValue"; readonly argument: string; readonly value: string }
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
  | "bins";

/** Why a question with correct arguments has no answer. */
export type NoAnswer =
  /** Each unit sold adds no contribution, or a loss: price ≤ variable cost. */
  | "neverBreaksEven"
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
