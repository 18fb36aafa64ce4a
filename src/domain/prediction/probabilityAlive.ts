import type { PurchaseModel } from "./PurchaseModel";

/**
 * The probability that a customer has not left yet, by what the customer did.
 *
 *     P = 1 / (1 + a / (b+x−1) · ((α+T) / (α+t_x))^(r+x))
 *
 * A customer who never bought again is one for certain, because in BG/NBD nobody leaves but after a
 * repeat purchase; in NBD nobody leaves at all.
 *
 * @param frequency - Repeat purchases, x.
 * @param recency - From the first to the last purchase, in the unit of time of the model.
 * @param age - From the first purchase to the end of observation, in the same unit.
 *
 * @example
 * probabilityAlive({ kind: "bgNbd", r: 1, alpha: 1, a: 1, b: 1 }, 1, 1, 3) // => 0.2
 * probabilityAlive({ kind: "bgNbd", r: 1, alpha: 1, a: 1, b: 1 }, 0, 0, 3) // => 1
 *
 * @see Fader & Hardie (2008), "Computing P(alive) Using the BG/NBD Model", brucehardie.com/notes/021.
 */
export function probabilityAlive(
  model: PurchaseModel,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (model.kind === "nbd" || frequency === 0) return 1;
  const { r, alpha, a, b } = model;
  const silence = Math.log1p((age - recency) / (alpha + recency));
  return 1 / (1 + Math.exp(Math.log(a / (b + frequency - 1)) + (r + frequency) * silence));
}
