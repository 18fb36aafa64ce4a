import { moneyScale, toMinorUnits } from "../parse/moneyScale";
import type { Steps } from "../Steps";
import type { CheckedMapping } from "./checkMapping";
import type { Source } from "./readSource";

/** Money columns besides the amount; all but the ready contribution are subtracted from it. */
export const COST_FIELDS = ["deductions", "returns", "productCost", "orderCost", "customerCost"] as const;

export type CostField = (typeof COST_FIELDS)[number];

/** Every money column in whole minor units of one scale; NaN where a cell holds no number. */
export interface Money {
  readonly scale: number;
  /** What is reconciled: the amount, or the contribution where there is nothing else. */
  readonly amounts: Float64Array;
  readonly costs: { readonly [field in CostField]?: Float64Array };
  readonly contribution?: Float64Array;
}

/** Turns the money columns into exact whole numbers; the arrays of the source are reused. */
export async function readMoney(
  { numbers }: Source,
  basis: CheckedMapping["basis"],
  steps: Steps,
): Promise<Money> {
  const amounts = await amountsOf(numbers, basis, steps);
  const costs: { [field in CostField]?: Float64Array } = {};
  for (const field of COST_FIELDS) costs[field] = numbers[field];
  const contribution = numbers.contribution;
  const columns = new Set([amounts, contribution, ...Object.values(costs)]);
  const present = [...columns].filter((column) => column !== undefined);
  const scale = await moneyScale(present, steps);
  for (const column of present) await toMinorUnits(column, scale, steps);
  return { scale, amounts, costs, contribution };
}

async function amountsOf(
  { amount, quantity, unitPrice, contribution }: Source["numbers"],
  basis: CheckedMapping["basis"],
  steps: Steps,
): Promise<Float64Array> {
  if (basis === "product" && quantity !== undefined && unitPrice !== undefined) {
    const products = new Float64Array(quantity.length);
    await steps.rows(products.length, (from, to) => {
      for (let row = from; row < to; row++) products[row] = quantity[row] * unitPrice[row];
    });
    return products;
  }
  const amounts = amount ?? contribution;
  if (amounts === undefined) throw new Error(`no column for the basis ${basis}`);
  return amounts;
}
