import type { Separators } from "../../excel/FormulaCells";

/** As many digits as a cell in the format "General" shows at most. */
const SHOWN_DIGITS = 10;

/**
 * A number as it stands in a formula: every digit, no thousands.
 *
 * @example
 * numberInFormula(1234.5, german) // => "1234,5"
 */
export function numberInFormula(value: number, { decimal }: Separators): string {
  return String(value).replace("e", "E").replace(".", decimal);
}

/**
 * A number as a reader wants it: thousands apart, and at most ten digits where it has decimals.
 *
 * @example
 * readableNumber(12502500.25, german) // => "12.502.500,25"
 * readableNumber(526.315789473684, german) // => "526,3157895"
 */
export function readableNumber(value: number, separators: Separators): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(SHOWN_DIGITS));
  const text = numberInFormula(rounded, separators);
  if (text.includes("E")) return text;
  const [whole, ...decimals] = text.split(separators.decimal);
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, (digit) => digit + separators.thousands);
  return [grouped, ...decimals].join(separators.decimal);
}
