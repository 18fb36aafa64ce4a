import { has, type Layout } from "../Sheet";
import { amountOf, type Line, type Truth } from "../Truth";

/** What a customer has brought and bought, told from the truth alone. Money in cents. */
export interface TrueCustomer {
  readonly revenue: number;
  /** After every cost that the export shows. */
  readonly contribution: number;
  readonly purchases: number;
  readonly lastPurchase: number;
}

/** The customers of the truth, as far as an export with these columns can tell. */
export function truthByHand({ shape, customers, lines }: Truth, layout: Layout): Map<string, TrueCustomer> {
  const results = new Map<string, TrueCustomer>();
  for (const { id } of customers) {
    const own = lines.filter(({ customer }) => customer.id === id);
    if (own.length === 0) continue;
    const sales = shape === "orders" ? ordersOf(own, layout) : own;
    const sum = (read: (line: Line) => number) => own.reduce((total, line) => total + read(line), 0);
    const cost = (field: keyof Line["costs"]) => (has(layout, field) ? sum(({ costs }) => costs[field]) : 0);
    const revenue = sum(amountOf) - cost("deductions");
    const days = sales.flatMap(({ day }) => (day === null ? [] : [day]));
    const dated = has(layout, shape === "orders" ? "date" : "lastPurchase");
    results.set(id, {
      revenue,
      contribution: revenue - cost("productCost") - cost("orderCost") - cost("customerCost"),
      purchases: shape === "orders" ? purchasesOf(sales, layout) : statedPurchases(own, layout),
      lastPurchase: dated && days.length > 0 ? Math.max(...days) : NaN,
    });
  }
  return results;
}

/** Lines of orders that were not given back as a whole. */
function ordersOf(lines: readonly Line[], layout: Layout): Line[] {
  const sold = lines.filter(({ credit }) => !credit);
  if (!has(layout, "orderId")) return sold.filter((line) => amountOf(line) > 0);
  if (layout.credit.number === "own" || layout.credit.number === "letter") return sold;
  return sold.filter(({ order }) => {
    const notes = lines.filter(({ returns }) => returns === order);
    const bought = sold.filter((line) => line.order === order);
    const net = [...bought, ...notes].reduce((sum, line) => sum + amountOf(line), 0);
    return notes.length === 0 || net > 0;
  });
}

function purchasesOf(lines: readonly Line[], layout: Layout): number {
  return new Set(lines.map(({ order, day }) => (has(layout, "orderId") ? order : day))).size;
}

function statedPurchases(lines: readonly Line[], layout: Layout): number {
  return has(layout, "purchases") ? lines.reduce((sum, { purchases }) => sum + purchases, 0) : NaN;
}
