import { dropoutIntegral } from "./dropoutIntegral";
import { dropoutNodes, type DropoutNodes } from "./dropoutNodes";
import { dropoutSeries } from "./dropoutSeries";
import type { PurchaseModel } from "./PurchaseModel";

/**
 * The purchases to expect of a customer who has not left yet.
 *
 * @param frequency - Repeat purchases, x.
 * @param age - From the first purchase to the end of observation, T, in the unit of time of the model.
 * @param time - From the end of observation on, t, in the same unit.
 */
export type PurchasesIfAlive = (frequency: number, age: number, time: number) => number;

/**
 * What a model expects of customers who have not left yet; times `probabilityAlive` of any customer.
 *
 *     BG/NBD: (a+b+x−1) / (a−1) · (1 − ((α+T) / (α+T+t))^(r+x) · ₂F₁(r+x, b+x; a+b+x−1; t / (α+T+t)))
 *     NBD:    (r+x) · t / (α+T)
 *
 * Of a customer without history (x = 0, T = 0) these are the purchases after the first one.
 *
 * @example
 * purchasesIfAlive({ kind: "nbd", r: 2, alpha: 10 })(4, 20, 5) // => 1
 * purchasesIfAlive({ kind: "bgNbd", r: 1, alpha: 1, a: 1, b: 1 })(0, 0, 1) // => 0.6931471805599453
 *
 * @see Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way", Marketing Science 24(2).
 */
export function purchasesIfAlive(model: PurchaseModel): PurchasesIfAlive {
  const { r, alpha } = model;
  if (model.kind === "nbd") return (frequency, age, time) => ((r + frequency) * time) / (alpha + age);

  const { a, b } = model;
  const nodesOf = new Map<number, DropoutNodes>();
  return (frequency, age, time) => {
    const posterior = { power: r + frequency, a, b: b + frequency, growth: time / (alpha + age) };
    const series = dropoutSeries(posterior);
    if (series !== null) return series;
    let nodes = nodesOf.get(frequency);
    if (!nodes) nodesOf.set(frequency, (nodes = dropoutNodes(a, posterior.b)));
    return dropoutIntegral(posterior.power, posterior.growth, nodes);
  };
}
