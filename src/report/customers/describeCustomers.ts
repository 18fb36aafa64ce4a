import type { Shape } from "../Field";
import { contributionLevels, type CustomerSums } from "../ranking/contributionLevels";
import type { Customers } from "../ranking/rankCustomers";
import type { Adjustment } from "../rows/Adjustment";
import type { CheckedMapping } from "../rows/checkMapping";
import { COST_FIELDS, type Money } from "../rows/readMoney";
import type { Source } from "../rows/readColumns";
import type { Steps } from "../Steps";
import { sumOf } from "../sumOf";
import type { Table } from "../Table";
import { countDays } from "./countDays";
import { countPurchases, type OrderLines, type Purchases } from "./countPurchases";
import type { DaySpan } from "./daySpan";
import { latestDay } from "./latestDay";
import { nameOfCustomer } from "./nameOfCustomer";
import { sumByCustomer } from "./sumByCustomer";
import type { UsedCustomers } from "./UsedCustomers";

/** The rows of a table, read, in money and with their customers. */
export interface CustomerRows {
  readonly table: Table;
  readonly used: UsedCustomers;
  /** Null without dates. */
  readonly span: DaySpan | null;
  readonly shape: Shape;
  readonly checked: CheckedMapping;
  readonly source: Source;
  readonly money: Money;
  /** What signs and rates made of the numbers that were read. */
  readonly adjustments: readonly Adjustment[];
}

/** The customers, and the sums of their rows that notices and reconciliation speak of. */
export interface DescribedCustomers {
  readonly customers: Customers;
  readonly sums: CustomerSums;
  /** Sum of the reconciled amounts over all customers. */
  readonly reportSum: number;
  readonly creditRows: number;
  readonly creditAmount: number;
}

/** Sums up each customer's rows and tells purchases from returns. */
export async function describeCustomers(rows: CustomerRows, steps: Steps): Promise<DescribedCustomers> {
  const { table, checked, used } = rows;
  const { ids } = used;
  const sums = await sumMoney(rows, (amounts) => sumByCustomer(rows.used, amounts, steps));
  const nameColumn = checked.mapping.customerName;
  const names =
    nameColumn === undefined
      ? null
      : await nameOfCustomer(await used.ownerOfRows(steps), table.columns[nameColumn], ids.length, steps);
  const purchases =
    rows.shape === "orders" ? await orderPurchases(rows, steps) : await statedPurchases(rows, steps);
  const reconciled = sums.amount ?? sums.contribution ?? new Float64Array(0);
  return {
    customers: {
      ...contributionLevels(sums),
      ids,
      names,
      purchases: purchases.count,
      lastPurchase: purchases.last,
      returnCount: await countOf("returnCount", rows, steps),
      mailings: await countOf("mailings", rows, steps),
    },
    sums,
    reportSum: sumOf(reconciled),
    creditRows: purchases.creditRows,
    creditAmount: purchases.creditAmount,
  };
}

/** Every column of money that the table has, summed up for each customer in the way that is given. */
export async function sumMoney(
  { checked, money }: Pick<CustomerRows, "checked" | "money">,
  sumUp: (amounts: Float64Array) => Promise<Float64Array>,
): Promise<CustomerSums> {
  const sum = async (amounts: Float64Array | undefined) => amounts && sumUp(amounts);
  const sums: { -readonly [field in keyof CustomerSums]: CustomerSums[field] } = {};
  if (checked.basis !== "contribution") sums.amount = await sum(money.amounts);
  for (const field of COST_FIELDS) sums[field] = await sum(money.costs[field]);
  sums.contribution = await sum(money.contribution);
  return sums;
}

async function countOf(
  field: "returnCount" | "mailings",
  { source, used }: CustomerRows,
  steps: Steps,
): Promise<Float64Array | undefined> {
  const counts = source.numbers[field];
  return counts && sumByCustomer(used, counts, steps);
}

async function orderPurchases(rows: CustomerRows, steps: Steps): Promise<Purchases> {
  const { used, money, source, span } = rows;
  const { orders, days } = source;
  if (orders === null && days !== null && span !== null)
    return countDays(used, { days, amounts: money.amounts }, span, steps);
  return countPurchases(await orderLines(rows, steps), steps);
}

/** The rows of a list of orders as purchases are counted from them. */
export async function orderLines(
  { used, money, source, span }: CustomerRows,
  steps: Steps,
): Promise<OrderLines> {
  const { orders, originalOrders, days } = source;
  const owner = await used.ownerOfRows(steps);
  return { owner, customers: used.ids.length, amounts: money.amounts, orders, originalOrders, days, span };
}

/** A list of customers states what a list of orders has to count. */
async function statedPurchases({ used, source }: CustomerRows, steps: Steps): Promise<Purchases> {
  const unknown = () => new Float64Array(used.ids.length).fill(NaN);
  const { days, numbers } = source;
  return {
    count: numbers.purchases ? await sumByCustomer(used, numbers.purchases, steps) : unknown(),
    last: days ? await latestDay(used, days, steps) : unknown(),
    creditRows: 0,
    creditAmount: 0,
  };
}
