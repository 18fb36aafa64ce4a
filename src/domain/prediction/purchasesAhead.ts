import type { PurchasesIfAlive } from "./purchasesIfAlive";

/** The months that a forecast looks ahead. */
export interface Horizon {
  readonly months: number;
  /** Per month; a fraction, 0 or more. */
  readonly monthlyDiscount: number;
  /** In the unit of time of the model. */
  readonly monthLength: number;
}

export interface PurchasesAhead {
  /** Purchases within the horizon. */
  readonly expected: number;
  /** The same, each counted at what one unit of money at the end of its month is worth today. */
  readonly discounted: number;
}

/**
 * The purchases to expect month by month of a customer who has not left yet, as they are and discounted.
 *
 *     discounted = Σ (E(j) − E(j−1)) / (1 + d)^j,   E(j) by the end of month j
 *
 * @param frequency - Repeat purchases.
 * @param age - From the first purchase to the end of observation, in the unit of time of the model.
 *
 * @example
 * purchasesAhead(purchasesIfAlive({ kind: "nbd", r: 2, alpha: 10 }), 4, 20, { months: 2, monthlyDiscount: 0, monthLength: 5 }).expected // => 2
 * purchasesAhead(purchasesIfAlive({ kind: "nbd", r: 2, alpha: 10 }), 4, 20, { months: 2, monthlyDiscount: 0.25, monthLength: 5 }).discounted // => 1.44
 */
export function purchasesAhead(
  ifAlive: PurchasesIfAlive,
  frequency: number,
  age: number,
  { months, monthlyDiscount, monthLength }: Horizon,
): PurchasesAhead {
  let expected = 0;
  let discounted = 0;
  let worth = 1;
  for (let month = 1; month <= months; month++) {
    const byNow = ifAlive(frequency, age, month * monthLength);
    worth /= 1 + monthlyDiscount;
    discounted += (byNow - expected) * worth;
    expected = byNow;
  }
  return { expected, discounted };
}
