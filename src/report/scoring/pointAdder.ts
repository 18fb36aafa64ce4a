import { decimalUnits } from "../../domain/decimalUnits";
import { pointTotal } from "../../domain/pointTotal";
import type { RfmrTable } from "../../domain/rfmrTable";

/** Beyond this a double no longer counts in ones. */
const EXACT = 2 ** 53;

/** What a customer has points for: positions of the classes in the table, and how many of the rest. */
export interface Earned {
  readonly recency: number;
  /** -1 for who has no average value. */
  readonly averageValue: number;
  readonly returns: number;
  readonly orders: number;
  readonly mailings: number;
}

/**
 * Adds up the points of customers, exact and rounded once as `pointTotal` does. Where the points are
 * whole numbers, cents or the like, and nothing is counted in fractions, adding doubles is exact as it is;
 * the same list of figures is not built again for each of a hundred thousand customers.
 *
 * @returns The points, or NaN beyond what a cell can hold.
 */
export function pointAdder(table: RfmrTable): (earned: Earned) => number {
  const { start, orders, mailings, recency, averageValue, returns } = table;
  const all = [start, orders, mailings, ...recency.points, ...averageValue.points, ...returns.points];
  const { units, scale, isExact } = decimalUnits(Float64Array.from(all));
  const [startUnits, orderUnits, mailingUnits] = units;
  const firstAverage = 3 + recency.points.length;
  const firstReturns = firstAverage + averageValue.points.length;
  const mostOfClasses = units.reduce((sum, points) => sum + Math.abs(points), 0);

  return (earned) => {
    if (isExact && Number.isInteger(earned.orders) && Number.isInteger(earned.mailings)) {
      const ofOrders = earned.orders * orderUnits;
      const ofMailings = earned.mailings * mailingUnits;
      if (mostOfClasses + Math.abs(ofOrders) + Math.abs(ofMailings) < EXACT) {
        const ofClasses =
          units[3 + earned.recency] +
          (earned.averageValue < 0 ? 0 : units[firstAverage + earned.averageValue]) +
          units[firstReturns + earned.returns];
        return (startUnits + ofClasses + ofOrders + ofMailings) / scale;
      }
    }
    const total = pointTotal(
      [
        [1, start],
        [1, recency.points[earned.recency]],
        [earned.averageValue < 0 ? 0 : 1, averageValue.points[Math.max(0, earned.averageValue)]],
        [1, returns.points[earned.returns]],
        [earned.orders, orders],
        [earned.mailings, mailings],
      ],
      scale,
    );
    return total.ok ? total.value : NaN;
  };
}
