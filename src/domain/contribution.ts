import { Decimal, toNumber } from "./decimal";
import { decimalUnits } from "./decimalUnits";
import { lengthFault } from "./lengthFault";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Allowed, type DomainError, type Result } from "./Result";

/** One row per customer (or order, product …), in money; NaN marks a cell that holds no number. */
export interface ContributionColumns {
  /** Before deductions; credit notes can make it negative. */
  readonly grossRevenue: Float64Array;
  /** Rebates, bonuses, cash discounts, value of returns. */
  readonly deductions: Float64Array;
  /** Variable cost of the goods sold. */
  readonly productCost: Float64Array;
  /** What orders cause: picking, shipping, payment. */
  readonly orderCost: Float64Array;
  /** What the customer causes: visits, mailings, service. */
  readonly customerCost: Float64Array;
}

/** NaN in all four where a row has no result. */
export interface Contributions {
  readonly netRevenue: Float64Array;
  readonly contribution1: Float64Array;
  readonly contribution2: Float64Array;
  /** The customer's contribution margin. */
  readonly contribution3: Float64Array;
  /** Rows (from 0) with a value that is not allowed. */
  readonly faults: ReadonlyMap<number, DomainError>;
}

/**
 * Customer contribution margins in steps: what is left of a customer's revenue after the cost that
 * would vanish together with product, order and customer. Overhead stays out of it.
 *
 *     net revenue = gross revenue − deductions
 *     DB I        = net revenue − product cost
 *     DB II       = DB I − order cost
 *     DB III      = DB II − customer cost
 *
 * Every figure is the exact difference of the amounts as cells show them, rounded once. A wrong value
 * is a fault of its row alone.
 *
 * @returns The figures of each row; `differentLength` for a column that does not fit.
 *
 * @example
 * contribution({ grossRevenue: Float64Array.of(0.3), deductions: Float64Array.of(0.1), productCost: Float64Array.of(0.1), orderCost: Float64Array.of(0), customerCost: Float64Array.of(0.2) }).value.netRevenue // => [0.2]
 * contribution({ grossRevenue: Float64Array.of(0.3), deductions: Float64Array.of(0.1), productCost: Float64Array.of(0.1), orderCost: Float64Array.of(0), customerCost: Float64Array.of(0.2) }).value.contribution3 // => [-0.1]
 * contribution({ grossRevenue: Float64Array.of(5), deductions: Float64Array.of(), productCost: Float64Array.of(1), orderCost: Float64Array.of(0), customerCost: Float64Array.of(0) }) // => differentLength deductions
 *
 * @see Köhler (2005), p. 410, after Kurmanov (2006), for the levels; Riebel (1994), for relative direct cost.
 */
export function contribution(columns: ContributionColumns): Result<Contributions> {
  const given = CELLS.map(({ column }) => columns[column]);
  const misfit = lengthFault(Object.fromEntries(CELLS.map(({ argument }, cell) => [argument, given[cell]])));
  if (misfit) return fail(misfit);

  const rows = columns.grossRevenue.length;
  const levels = CELLS.slice(1).map(() => new Float64Array(rows).fill(NaN));
  const faults = new Map<number, DomainError>();
  const cells = new Float64Array(CELLS.length);
  for (let row = 0; row < rows; row++) {
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = given[cell][row];
    if (cells.some(Number.isNaN)) continue;
    const fault = cellFault(cells) ?? subtract(cells, levels, row);
    if (fault) faults.set(row, fault);
  }
  const [netRevenue, contribution1, contribution2, contribution3] = levels;
  return succeed({ netRevenue, contribution1, contribution2, contribution3, faults });
}

/** The cells of a row in the order in which they are subtracted. */
const CELLS: readonly { column: keyof ContributionColumns; argument: string; allowed: Allowed }[] = [
  { column: "grossRevenue", argument: "gross_revenue", allowed: "finite" },
  { column: "deductions", argument: "deductions", allowed: "zeroOrMore" },
  { column: "productCost", argument: "product_cost", allowed: "zeroOrMore" },
  { column: "orderCost", argument: "order_cost", allowed: "zeroOrMore" },
  { column: "customerCost", argument: "customer_cost", allowed: "zeroOrMore" },
];

function cellFault(cells: Float64Array): DomainError | null {
  for (let cell = 0; cell < cells.length; cell++) {
    const fault = rangeFault(CELLS[cell].argument, cells[cell], CELLS[cell].allowed);
    if (fault) return fault;
  }
  return null;
}

/** Writes what is left after each cost into the row; `tooLarge` beyond what a cell can hold. */
function subtract(cells: Float64Array, levels: readonly Float64Array[], row: number): DomainError | null {
  const { units, scale, isExact } = decimalUnits(cells);
  if (!isExact) return subtractDecimals(cells, levels, row);
  let left = units[0];
  for (let cell = 1; cell < units.length; cell++) {
    left -= units[cell];
    levels[cell - 1][row] = left / scale;
  }
  return null;
}

function subtractDecimals(
  [revenue, ...costs]: Float64Array,
  levels: readonly Float64Array[],
  row: number,
): DomainError | null {
  let left = new Decimal(revenue);
  const results = costs.map((cost) => toNumber((left = left.minus(cost))));
  for (const [level, result] of results.entries()) {
    if (!result.ok) return result.error;
    levels[level][row] = result.value;
  }
  return null;
}
