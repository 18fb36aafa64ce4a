import { rangeFault } from "./rangeFault";
import { fail, succeed, type Allowed, type DomainError, type Result } from "./Result";

/** What an RFMR point table gives points for. */
export type RfmrFactor = "start" | ClassFactor | CountFactor;

/** The value falls into a class, and the class has points. */
export type ClassFactor = "recency" | "averageValue" | "returns";

/** Each one has points. */
export type CountFactor = "orders" | "mainCatalogues" | "specialCatalogues" | "mailings";

/** A line of a point table, as it is written. */
export interface PointLine {
  readonly factor: RfmrFactor;
  /** Upper limit of a class, inclusive, in months for recency; 0 where there is none. */
  readonly limit: number;
  readonly points: number;
}

/** Points by classes; a class reaches up to its limit and includes it. */
export interface PointClasses {
  /** Ascending. */
  readonly limits: readonly number[];
  /** One per limit, and at the end those of all that is above the last limit. */
  readonly points: readonly number[];
}

export interface RfmrTable
  extends Readonly<Record<ClassFactor, PointClasses>>, Readonly<Record<CountFactor, number>> {
  readonly start: number;
}

/**
 * A point table from its lines, in whatever order they stand.
 *
 * A line without upper limit is the class above all limits. What the table does not name brings 0
 * points, so a factor is switched off by leaving it out. A class that stands twice has no meaning, and
 * neither has a limit where every piece counts.
 *
 * @param lines - null for a row that is no line: a header, or blank.
 * @returns The table; `outOfRange` for a limit or points that are not allowed, `repeated`
 *   for a class that stands twice; each of `points`, with the row.
 *
 * @example
 * rfmrTable([{ factor: "returns", limit: 0, points: -9 }, { factor: "returns", limit: 2, points: 1 }]).value.returns // => { limits: [2], points: [1, -9] }
 * rfmrTable([{ factor: "start", limit: 0, points: 25 }, { factor: "start", limit: 0, points: 30 }]) // => repeated points
 * rfmrTable([{ factor: "orders", limit: 5, points: 6 }]) // => outOfRange points
 */
export function rfmrTable(lines: readonly (PointLine | null)[]): Result<RfmrTable> {
  const rows = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line === null) continue;
    const row = index + 1;
    const fault = lineFault(line, row);
    if (fault) return fail(fault);
    const key = `${line.factor} ${line.limit}`;
    const first = rows.get(key);
    if (first !== undefined) return fail({ kind: "repeated", argument: "points", row, first });
    rows.set(key, row);
  }

  const given = lines.filter((line) => line !== null);
  const single = (factor: RfmrFactor) => given.find((line) => line.factor === factor)?.points ?? 0;
  return succeed({
    start: single("start"),
    recency: classesOf("recency", given),
    orders: single("orders"),
    averageValue: classesOf("averageValue", given),
    returns: classesOf("returns", given),
    mainCatalogues: single("mainCatalogues"),
    specialCatalogues: single("specialCatalogues"),
    mailings: single("mailings"),
  });
}

/** What a limit of the factor may be. */
const LIMITS: { readonly [factor in RfmrFactor]: Allowed } = {
  start: "noLimit",
  // Half a calendar month has no length.
  recency: "wholeZeroOrMore",
  orders: "noLimit",
  averageValue: "finite",
  returns: "finite",
  mainCatalogues: "noLimit",
  specialCatalogues: "noLimit",
  mailings: "noLimit",
};

function lineFault({ factor, limit, points }: PointLine, row: number): DomainError | null {
  return cellFault(limit, LIMITS[factor], row) ?? cellFault(points, "finite", row);
}

function cellFault(value: number, allowed: Allowed, row: number): DomainError | null {
  if (rangeFault("points", value, allowed) === null) return null;
  return { kind: "outOfRange", argument: "points", value: String(value), allowed, row };
}

function classesOf(factor: ClassFactor, lines: readonly PointLine[]): PointClasses {
  const own = lines.filter((line) => line.factor === factor);
  const limited = own.filter(({ limit }) => limit !== 0).sort((a, b) => a.limit - b.limit);
  const above = own.find(({ limit }) => limit === 0)?.points ?? 0;
  return {
    limits: limited.map(({ limit }) => limit),
    points: [...limited.map(({ points }) => points), above],
  };
}
