import type { Allowed, NoAnswer } from "../../domain/Result";

/**
 * The sentences for a `DomainError` in one language. `argument` arrives as the reader knows it,
 * numbers as text in the language's notation.
 */
export interface ErrorTexts {
  /** A number or another cell value, in the language's notation. */
  readonly value: (value: string) => string;
  readonly count: (count: number) => string;
  /** One cell of a column argument: "prices, row 7". */
  readonly inRow: (argument: string, row: string) => string;
  readonly notANumber: (argument: string, value: string) => string;
  readonly outOfRange: (argument: string, value: string, allowed: string) => string;
  readonly aboveLimit: (argument: string, value: string, limit: string, of: string) => string;
  readonly belowLimit: (argument: string, value: string, limit: string, of: string) => string;
  readonly allowed: { readonly [allowed in Allowed]: string };
  /** Said after `outOfRange` where 5 was probably meant as 5 %. */
  readonly fractionHint: string;
  readonly notAnOption: (argument: string, value: string, options: readonly string[]) => string;
  readonly errorValue: (argument: string, value: string) => string;
  readonly notAColumn: (argument: string, rows: string, columns: string) => string;
  readonly notASingleCell: (argument: string, rows: string, columns: string) => string;
  readonly wrongWidth: (argument: string, columns: string, expected: string) => string;
  readonly repeated: (argument: string, first: string) => string;
  readonly differentLength: (argument: string, length: string, reference: string, expected: string) => string;
  readonly tooManyRows: (argument: string, rows: string, limit: string) => string;
  readonly noAnswer: { readonly [reason in NoAnswer]: string };
  readonly zeroDenominator: (argument: string) => string;
}
