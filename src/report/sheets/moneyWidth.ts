/** Bold digits, as sums have them, are a little wider than the digits that a column's width is counted in. */
const BOLD = 1.1;
const PADDING = 1;
/** The decimal sign and two digits. */
const DECIMALS = 3;

/**
 * The width, in characters, of a column that shows amounts up to this one with cents, sign and thousands
 * separators; in a narrower one Excel shows "####".
 *
 * @example
 * moneyWidth(999.5) // => 9
 * moneyWidth(-1234567.89) // => 16
 */
export function moneyWidth(amount: number): number {
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(amount)))) + 1);
  const separators = Math.floor((digits - 1) / 3);
  return Math.ceil((1 + digits + separators + DECIMALS) * BOLD) + PADDING;
}

/** The largest of some amounts, whatever their signs; 0 where there is none. */
export function largestAmount(amounts: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < amounts.length; index++) {
    largest = Math.max(largest, Math.abs(amounts[index]) || 0);
  }
  return largest;
}
