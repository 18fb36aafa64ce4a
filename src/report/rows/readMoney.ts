import type { ColumnReader } from "../ColumnReader";
import { moneyScale } from "../parse/moneyScale";
import type { Steps } from "../Steps";
import type { MoneyBasis } from "./checkMapping";
import type { Numbers } from "./Adjustment";
import type { MoneyField } from "./readNumberColumns";

/** Money columns besides the amount; all but the ready contribution are subtracted from it. */
export const COST_FIELDS = ["deductions", "returns", "productCost", "orderCost", "customerCost"] as const;

export type CostField = (typeof COST_FIELDS)[number];

/** Every money column in whole minor units of one scale; NaN where a cell holds no number. */
export interface Money {
  readonly scale: number;
  /** What is reconciled: the amount without tax, or the contribution where there is nothing else. */
  readonly amounts: Float64Array;
  readonly costs: { readonly [field in CostField]?: Float64Array };
  readonly contribution?: Float64Array;
  /** What was subtracted from amounts with tax. */
  readonly tax?: Float64Array;
}

/** Turns the money columns into exact whole numbers. */
export async function readMoney(
  reader: ColumnReader,
  numbers: Numbers,
  basis: MoneyBasis,
  steps: Steps,
): Promise<Money> {
  const plain: { [field in MoneyField | "reconciled"]?: Float64Array } = {
    reconciled: await reconciledAmounts(numbers, basis, steps),
    contribution: numbers.contribution,
  };
  if (basis === "gross") plain.tax = numbers.tax;
  for (const field of COST_FIELDS) plain[field] = numbers[field];

  const columns = [...new Set(Object.values(plain))].filter((column) => column !== undefined);
  const measures = [];
  for (const column of columns) measures.push(await reader.measureOf(column, steps));
  const scale = moneyScale(measures);
  const unitsOf = new Map<Float64Array, Float64Array>();
  for (const column of columns) unitsOf.set(column, await reader.minorUnitsOf(column, scale, steps));
  const units = (column: Float64Array | undefined) => column && unitsOf.get(column);

  const amounts = units(plain.reconciled);
  if (amounts === undefined) throw new Error(`no column for the basis ${basis}`);
  const costs: { [field in CostField]?: Float64Array } = {};
  for (const field of COST_FIELDS) costs[field] = units(plain[field]);
  return { scale, amounts, costs, contribution: units(plain.contribution), tax: units(plain.tax) };
}

/** What is reconciled, in units of money; NaN where it is not known. */
export async function reconciledAmounts(
  { amount, quantity, unitPrice, grossAmount, tax, contribution }: Numbers,
  basis: MoneyBasis,
  steps: Steps,
): Promise<Float64Array | undefined> {
  switch (basis) {
    case "amount":
      return amount;
    case "contribution":
      return contribution;
    case "product":
      return combined(quantity, unitPrice, (one, other) => one * other, steps);
    case "gross":
      // An unknown tax leaves the amount as it stands.
      return tax === undefined
        ? grossAmount
        : combined(grossAmount, tax, (gross, part) => (Number.isNaN(part) ? gross : gross - part), steps);
  }
}

async function combined(
  left: Float64Array | undefined,
  right: Float64Array | undefined,
  combine: (left: number, right: number) => number,
  steps: Steps,
): Promise<Float64Array | undefined> {
  if (left === undefined || right === undefined) return undefined;
  const results = new Float64Array(left.length);
  await steps.rows(results.length, (from, to) => {
    for (let row = from; row < to; row++) results[row] = combine(left[row], right[row]);
  });
  return results;
}
