import type { Level } from "../../../src/report/ReportModel";
import type { DirtyExport } from "../dirtyExport";
import { has, type Known } from "../Sheet";
import type { JudgedRow } from "./judgeRows";

/** What a report says of a customer. Money in cents; NaN where the export can not tell. */
export interface CustomerResult {
  readonly money: { readonly [level in Level]?: number };
  readonly purchases: number;
  readonly lastPurchase: number;
}

/** Adds up the rows that count, customer by customer. */
export function sumUpCustomers(rows: readonly JudgedRow[], dirty: DirtyExport): Map<string, CustomerResult> {
  const byCustomer = new Map<string, JudgedRow[]>();
  for (const row of rows) {
    if (row.reason !== null || row.customer === null) continue;
    byCustomer.set(row.customer, [...(byCustomer.get(row.customer) ?? []), row]);
  }
  return new Map([...byCustomer].map(([customer, own]) => [customer, resultOf(own, dirty)]));
}

function resultOf(rows: readonly JudgedRow[], dirty: DirtyExport): CustomerResult {
  const money = moneyOf(rows, dirty);
  return { money, ...(dirty.layout.shape === "orders" ? counted(rows, dirty) : stated(rows, dirty)) };
}

/** Amount less deductions is revenue; each kind of cost that the export has brings one level more. */
export function moneyOf(rows: readonly JudgedRow[], { layout }: DirtyExport): CustomerResult["money"] {
  const total = (read: (row: JudgedRow) => Known | undefined) =>
    rows.reduce((sum, row) => sum + or0(read(row)), 0);
  let rest = total(({ amount }) => amount) - total(({ numbers }) => numbers.deductions);
  const money: { [level in Level]?: number } = { revenue: rest };
  const steps = [
    ["contribution1", "productCost"],
    ["contribution2", "orderCost"],
    ["contribution3", "customerCost"],
  ] as const;
  for (const [level, cost] of steps) {
    if (!has(layout, cost)) continue;
    rest -= total(({ numbers }) => numbers[cost]);
    money[level] = rest;
  }
  return money;
}

/**
 * A purchase is an order, or a day where there are no order numbers. A credit note (an amount below
 * zero) is none, and an order that came back as a whole is none either.
 */
function counted(rows: readonly JudgedRow[], { layout }: DirtyExport) {
  if (!has(layout, "orderId") && !has(layout, "date")) return { purchases: NaN, lastPurchase: NaN };
  const purchases = new Map<string, JudgedRow[]>();
  for (const row of rows) {
    const { order, returns } = row.row.means;
    const own = order ?? (typeof row.day === "number" ? `day ${row.day}` : null);
    // Only what goes back belongs to another order.
    const key = or0(row.amount) < 0 ? (returns ?? own) : own;
    if (key !== null) purchases.set(key, [...(purchases.get(key) ?? []), row]);
  }
  let count = 0;
  let last = NaN;
  for (const lines of purchases.values()) {
    const matched = lines[0].row.means.order !== null;
    const sold = lines.filter(({ amount }) => or0(amount) > 0 || (amount === 0 && matched));
    const cameBack = matched && lines.some(({ amount }) => or0(amount) < 0);
    const net = lines.reduce((sum, { amount }) => sum + or0(amount), 0);
    if (sold.length === 0 || (cameBack && net <= 0)) continue;
    count++;
    for (const { day } of sold) if (typeof day === "number" && !(last >= day)) last = day;
  }
  return { purchases: count, lastPurchase: last };
}

function stated(rows: readonly JudgedRow[], { layout }: DirtyExport) {
  const days = rows.flatMap(({ day }) => (typeof day === "number" ? [day] : []));
  const purchases = rows.reduce((sum, { numbers }) => sum + or0(numbers.purchases), 0);
  return {
    purchases: has(layout, "purchases") ? purchases : NaN,
    lastPurchase: days.length > 0 ? Math.max(...days) : NaN,
  };
}

function or0(known: Known | undefined): number {
  return typeof known === "number" ? known : 0;
}
