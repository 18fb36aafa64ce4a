import { CLASSICAL_RFMR_TABLE } from "./classicalRfmrTable";
import { decimalUnits } from "./decimalUnits";
import { lengthFault } from "./lengthFault";
import { monthsBefore } from "./monthsBefore";
import { pointTotal, type Counted } from "./pointTotal";
import { rangeFault } from "./rangeFault";
import { fail, succeed, type Allowed, type DomainError, type Result } from "./Result";
import type { PointClasses, RfmrTable } from "./rfmrTable";

/** One row per customer; NaN marks a cell that holds no number. */
export interface RfmrColumns {
  /** Excel serial day of the last purchase; 0 where there is none. A time of day is ignored. */
  readonly lastPurchase: Float64Array;
  /** Orders, by the classical table those of the last 18 months. */
  readonly orders: Float64Array;
  /** Average value of an order, by the classical table of the last three; returns can make it negative. */
  readonly averageValue: Float64Array;
  /** Returns so far. */
  readonly returns: Float64Array;
  /** Sent since the last purchase, as are special catalogues and mailings. */
  readonly mainCatalogues: Float64Array;
  readonly specialCatalogues: Float64Array;
  readonly mailings: Float64Array;
}

export interface RfmrOptions {
  /** Serial day; 0 is the latest last purchase. */
  readonly analysisDate?: number;
  /** The classical table unless given. */
  readonly table?: RfmrTable;
}

export interface RfmrPoints {
  /** One per row; NaN where a row has none. */
  readonly points: Float64Array;
  /** Rows (from 0) with a value that is not allowed, or with points that no cell can hold. */
  readonly faults: ReadonlyMap<number, DomainError>;
}

/**
 * Points of customers by a table for recency, frequency, monetary ratio, returns and advertising
 * (RFMR). Unlike RFM classes they do not compare customers with each other, so they can be followed
 * from month to month.
 *
 *     points = start + class of last purchase + orders · points each + class of average value
 *            + class of returns + catalogues and mailings · points each
 *
 * An upper limit belongs to its class. Months are those of the calendar: a purchase is up to 6 months old
 * from the same day of the month six months before the analysis date on, or from the last day of that
 * month where it is shorter. A negative average value is in the lowest class.
 *
 * Who never bought is in the class above all months, and orders and average value bring nothing: such a
 * prospect has the start value, and the deductions for returns and advertising. A row of zeros has no points,
 * and neither has one whose last purchase lies after the analysis date. A wrong value is a fault of its row
 * alone; where the analysis date is the latest date of the column, the dates of wrong rows count too, so that
 * repairing a cell does not move the points of others.
 *
 * @returns The points; `outOfRange` for the analysis date or `differentLength` for a column that does not fit.
 *
 * @example
 * rfmrScore({ lastPurchase: Float64Array.of(45519), orders: Float64Array.of(3), averageValue: Float64Array.of(120), returns: Float64Array.of(1), mainCatalogues: Float64Array.of(0), specialCatalogues: Float64Array.of(1), mailings: Float64Array.of(2) }, { analysisDate: 45641 }).value.points // => [98]
 *
 * @see Link & Hildebrand (1993), "Database Marketing und Computer Aided Selling"; db-marketing.com, "The RFMR-Method".
 */
export function rfmrScore(columns: RfmrColumns, options: RfmrOptions = {}): Result<RfmrPoints> {
  const { analysisDate = 0, table = CLASSICAL_RFMR_TABLE } = options;
  const misfit =
    lengthFault(Object.fromEntries(COLUMNS.map(({ name, argument }) => [argument, columns[name]]))) ??
    (analysisDate === 0 ? null : rangeFault("analysis_date", analysisDate, "date"));
  if (misfit) return fail(misfit);

  const lastDay = Math.floor(analysisDate === 0 ? latestDay(columns.lastPurchase) : analysisDate);
  const whole = { ...columns, lastPurchase: columns.lastPurchase.map(Math.floor) };
  return succeed(pointsOfRows(whole, lastDay, table));
}

/** The columns as the formula calls them, and what they may hold besides 0. */
const COLUMNS: readonly { name: keyof RfmrColumns; argument: string; allowed: Allowed }[] = [
  { name: "lastPurchase", argument: "last_purchase", allowed: "date" },
  { name: "orders", argument: "orders", allowed: "zeroOrMore" },
  { name: "averageValue", argument: "average_value", allowed: "finite" },
  { name: "returns", argument: "returns", allowed: "zeroOrMore" },
  { name: "mainCatalogues", argument: "main_catalogues", allowed: "zeroOrMore" },
  { name: "specialCatalogues", argument: "special_catalogues", allowed: "zeroOrMore" },
  { name: "mailings", argument: "mailings", allowed: "zeroOrMore" },
];

/** The latest date of the column; 0 where it holds none. */
function latestDay(lastPurchase: Float64Array): number {
  return lastPurchase.reduce(
    (latest, day) => (day > latest && rangeFault("last_purchase", day, "date") === null ? day : latest),
    0,
  );
}

function pointsOfRows(columns: RfmrColumns, lastDay: number, table: RfmrTable): RfmrPoints {
  const checked = COLUMNS.map((column) => ({ ...column, values: columns[column.name] }));
  const byDay = { ...table, recency: classesByDay(table.recency, lastDay) };
  const { scale } = decimalUnits(Float64Array.from(allPoints(table)));
  const points = new Float64Array(columns.lastPurchase.length).fill(NaN);
  const faults = new Map<number, DomainError>();
  for (let row = 0; row < points.length; row++) {
    if (!hasFigures(checked, row)) continue;
    const fault = rowFault(checked, row);
    if (fault) {
      faults.set(row, fault);
    } else if (columns.lastPurchase[row] <= lastDay) {
      const total = pointTotal(countedIn(columns, row, byDay), scale);
      if (total.ok) points[row] = total.value;
      else faults.set(row, total.error);
    }
  }
  return { points, faults };
}

type CheckedColumns = readonly { values: Float64Array; argument: string; allowed: Allowed }[];

/** Whether every cell of the row holds a number, and any of them another one than 0. */
function hasFigures(columns: CheckedColumns, row: number): boolean {
  return (
    columns.some(({ values }) => values[row] !== 0) &&
    !columns.some(({ values }) => Number.isNaN(values[row]))
  );
}

function rowFault(columns: CheckedColumns, row: number): DomainError | null {
  for (const { values, argument, allowed } of columns) {
    const fault = values[row] === 0 ? null : rangeFault(argument, values[row], allowed);
    if (fault) return fault;
  }
  return null;
}

/**
 * What brings a customer points.
 *
 * @param table - With recency by days, see `classesByDay`.
 */
function countedIn(columns: RfmrColumns, row: number, table: RfmrTable): Counted[] {
  const day = columns.lastPurchase[row];
  const isBuyer = day > 0;
  return [
    [1, table.start],
    [1, pointsOfClass(table.recency, isBuyer ? -day : Infinity)],
    [isBuyer ? columns.orders[row] : 0, table.orders],
    [isBuyer ? 1 : 0, pointsOfClass(table.averageValue, columns.averageValue[row])],
    [1, pointsOfClass(table.returns, columns.returns[row])],
    [columns.mainCatalogues[row], table.mainCatalogues],
    [columns.specialCatalogues[row], table.specialCatalogues],
    [columns.mailings[row], table.mailings],
  ];
}

/**
 * Classes of months as classes of serial days with the sign turned round, so that an earlier purchase is
 * the larger value here too.
 */
function classesByDay({ limits, points }: PointClasses, lastDay: number): PointClasses {
  return { limits: limits.map((months) => -monthsBefore(lastDay, months)), points };
}

/** The points of the first class that takes the value, or of the one above all limits. */
function pointsOfClass({ limits, points }: PointClasses, value: number): number {
  let index = 0;
  while (index < limits.length && value > limits[index]) index++;
  return points[index];
}

function allPoints(table: RfmrTable): number[] {
  const { start, recency, orders, averageValue, returns, mainCatalogues, specialCatalogues, mailings } =
    table;
  const classes = [recency, averageValue, returns].flatMap(({ points }) => points);
  return [start, orders, mainCatalogues, specialCatalogues, mailings, ...classes];
}
