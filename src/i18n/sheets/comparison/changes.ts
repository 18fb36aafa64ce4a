import type { Formats } from "../../pane/formats";

/**
 * A change of money with its sign, in whole units; one that disappears in rounding has both signs.
 *
 * @example
 * signedMoney(formats("en"), -1234.5) // => "−1,235"
 * signedMoney(formats("en"), 0.4) // => "±0"
 */
export function signedMoney({ roundMoney }: Formats, amount: number, currency?: string): string {
  const sign = Math.abs(amount) < 0.5 ? "±" : amount < 0 ? "−" : "+";
  return `${sign}${roundMoney(Math.abs(amount), currency)}`;
}

/** The word that fits a change. */
export function byDirection(change: number, less: string, same: string, more: string): string {
  return change < 0 ? less : change > 0 ? more : same;
}
