import { distinctRows } from "./distinctRows";
import { expectedSpend, spendWithoutModel } from "./expectedSpend";
import type { SpendFit } from "./fitSpend";
import { probabilityAlive } from "./probabilityAlive";
import type { PurchaseHistory } from "./PurchaseHistory";
import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseRows } from "./purchaseRows";
import { purchasesAhead, type Horizon, type PurchasesAhead } from "./purchasesAhead";
import { purchasesIfAlive } from "./purchasesIfAlive";
import type { InStages } from "./stages";

/** One entry per customer in each column; NaN where the history is unknown. */
export interface ForecastColumns {
  /** Probability that the customer is still one. */
  readonly pAlive: Float64Array;
  /** Purchases to expect within the horizon. */
  readonly expectedPurchases: Float64Array;
  /** Value to expect of each of them, money. */
  readonly expectedSpend: Float64Array;
  /** What they are worth today, money. */
  readonly value: Float64Array;
}

/** So many forecasts of one customer take about 5 milliseconds. */
const PAIRS_A_STAGE = 1_000;

/**
 * What models say of each customer.
 *
 * @param rows - Of the same history.
 * @param spend - null where there is no model of spend: own means stand in for it.
 *
 * @example
 * finish(forecastColumns({ frequency: Float64Array.of(4), meanValue: Float64Array.of(30) }, { frequency: Float64Array.of(4), age: Float64Array.of(20), recency: Float64Array.of(9), rowOf: Int32Array.of(0) }, { kind: "nbd", r: 2, alpha: 10 }, null, { months: 2, monthlyDiscount: 0.25, monthLength: 5 })).expectedPurchases // => [2]
 */
export function* forecastColumns(
  history: PurchaseHistory,
  rows: PurchaseRows,
  model: PurchaseModel,
  spend: SpendFit | null,
  horizon: Horizon,
): InStages<ForecastColumns> {
  // The purchases ahead depend on frequency and age alone, so that they are computed once per pair.
  const { columns, rowOf: pairOf } = distinctRows([rows.frequency, rows.age]);
  const [frequencies, ages] = columns;
  const ifAlive = purchasesIfAlive(model);
  const ahead: PurchasesAhead[] = [];
  for (let pair = 0; pair < frequencies.length; pair++) {
    if (pair % PAIRS_A_STAGE === 0) yield;
    ahead.push(purchasesAhead(ifAlive, frequencies[pair], ages[pair], horizon));
  }
  yield;
  const alive = rows.frequency.map((x, row) => probabilityAlive(model, x, rows.recency[row], rows.age[row]));
  const spends = spendColumn(history, spend);

  const pAlive = new Float64Array(spends.length).fill(NaN);
  const [expectedPurchases, expectedSpends, value] = [pAlive.slice(), pAlive.slice(), pAlive.slice()];
  for (let customer = 0; customer < spends.length; customer++) {
    const row = rows.rowOf[customer];
    if (row < 0) continue;
    const { expected, discounted } = ahead[pairOf[row]];
    pAlive[customer] = alive[row];
    expectedPurchases[customer] = alive[row] * expected;
    expectedSpends[customer] = spends[customer];
    value[customer] = spends[customer] * alive[row] * discounted;
  }
  return { pAlive, expectedPurchases, expectedSpend: expectedSpends, value };
}

/** What each customer can be expected to spend per purchase. */
function spendColumn({ frequency, meanValue }: PurchaseHistory, spend: SpendFit | null): Float64Array {
  if (spend) return frequency.map((x, row) => expectedSpend(spend.model, x, meanValue[row]));
  const known = meanValue.filter((value, row) => frequency[row] > 0 && !Number.isNaN(value)).sort();
  const others = known.reduce((sum, value) => sum + value, 0) / known.length;
  return frequency.map((x, row) => spendWithoutModel(others, x, meanValue[row]));
}
