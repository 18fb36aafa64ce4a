import { CLASSICAL_RFMR_TABLE } from "../../domain/classicalRfmrTable";
import { monthsBefore } from "../../domain/monthsBefore";
import type { RfmrTable } from "../../domain/rfmrTable";
import type { Customers } from "../ranking/rankCustomers";
import { pointAdder } from "./pointAdder";
import type { ScoredBy } from "./scoreCustomers";

/**
 * Points by the RFMR table, as `rfmrScore` gives them, from what the report knows of its customers. An
 * export seldom tells what the table asks for, so that some figures stand in for others:
 *
 * - orders: all purchases that the report counts, not those of the last 18 months;
 * - average value: net revenue per purchase over all of them, not over the last three;
 * - returns and mailings: all that the export has, mailings also those before the last purchase;
 * - catalogues: none, as exports do not tell them from mailings.
 *
 * With a window of 18 months the report counts the orders that the table means.
 *
 * @returns Points, NaN for who has none: a purchase without a known date, or a number of purchases that
 *   is unknown, leaves the classes open. Null where nobody has any, as in an export without dates or purchases.
 */
export function rfmrPoints(
  { lastPurchase, purchases, money, returnCount, mailings }: Customers,
  table: RfmrTable = CLASSICAL_RFMR_TABLE,
  { analysisDate, moneyScale }: ScoredBy,
): Float64Array | null {
  const revenue = money.revenue;
  if (analysisDate === null || revenue === undefined || !purchases.some((count) => count > 0)) return null;
  const lastDay = Math.floor(analysisDate);
  // With the sign turned round an earlier purchase is the larger value here too.
  const ages = Float64Array.from(table.recency.limits, (months) => -monthsBefore(lastDay, months));
  const averageLimits = Float64Array.from(table.averageValue.limits);
  const returnLimits = Float64Array.from(table.returns.limits);
  const totalOf = pointAdder(table);

  const points = new Float64Array(purchases.length).fill(NaN);
  for (let customer = 0; customer < points.length; customer++) {
    const day = atLeastZero(Math.floor(lastPurchase[customer]));
    const orders = atLeastZero(purchases[customer]);
    const returned = returnCount === undefined ? 0 : atLeastZero(returnCount[customer]);
    const mailed = mailings === undefined ? 0 : atLeastZero(mailings[customer]);
    const isOpen = Number.isNaN(purchases[customer]) || (orders > 0 && day === 0) || day > lastDay;
    const isNobody = day === 0 && returned === 0 && mailed === 0;
    if (isOpen || isNobody) continue;
    const isBuyer = day > 0;
    const average = orders > 0 ? revenue[customer] / orders / moneyScale : 0;
    points[customer] = totalOf(
      classOf(ages, isBuyer ? -day : Infinity),
      isBuyer ? classOf(averageLimits, average) : -1,
      classOf(returnLimits, returned),
      orders,
      mailed,
    );
  }
  return points.some((total) => !Number.isNaN(total)) ? points : null;
}

/** Blank and negative counts are none. */
function atLeastZero(value: number): number {
  return value > 0 ? value : 0;
}

/** Position of the first class whose limit takes the value, or of the one above all limits. */
function classOf(limits: Float64Array, value: number): number {
  let position = 0;
  while (position < limits.length && value > limits[position]) position++;
  return position;
}
