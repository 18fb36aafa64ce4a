/**
 * What shares of customers' values are shares of; "none" where no customer brings or costs anything,
 * so that there are no shares.
 */
export type WhaleBase = "total" | "peak" | "loss" | "none";

/**
 * The base of shares of a total that can be negative. Shares of a total ≤ 0 would turn all signs, so
 * they are shares of the peak then, and where no customer brings anything, of the loss.
 *
 * @param total - Sum of all values.
 * @param peak - Sum of the positive ones.
 * @returns The base, and the number above zero that an amount is divided by.
 *
 * @example
 * whaleBase(500, 1000) // => { base: "total", divisor: 500 }
 * whaleBase(-20, 40) // => { base: "peak", divisor: 40 }
 * whaleBase(-60, 0) // => { base: "loss", divisor: 60 }
 */
export function whaleBase(total: number, peak: number): { base: WhaleBase; divisor: number } {
  if (total > 0) return { base: "total", divisor: total };
  if (peak > 0) return { base: "peak", divisor: peak };
  return total < 0 ? { base: "loss", divisor: -total } : { base: "none", divisor: 1 };
}
