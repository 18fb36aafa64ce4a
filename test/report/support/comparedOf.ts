import { compareReports } from "../../../src/report/comparison/compareReports";
import type { ComparedReport, Comparison } from "../../../src/report/comparison/Comparison";
import type { AbcClass, Level, SegmentKey } from "../../../src/report/ReportModel";

/** A customer of a hand-made report; money in euros. */
export interface HandMadeCustomer {
  readonly id: string;
  readonly revenue: number;
  readonly contribution: number;
  /** None where left out. */
  readonly segment?: string;
  readonly abc?: AbcClass;
}

const KNOWN: readonly SegmentKey[] = ["champions", "loyal", "hibernating"];

/** A report of these customers, as far as a comparison looks at one. */
export function comparedOf(
  customers: readonly HandMadeCustomer[],
  changes: Partial<Pick<ComparedReport, "criterion" | "moneyScale" | "currency" | "segments">> = {},
): ComparedReport {
  const { criterion = "contribution1", moneyScale = 100 } = changes;
  const names = [...new Set(customers.flatMap(({ segment }) => segment ?? []))];
  const segments = names.map((name) => ({ segment: KNOWN.find((key) => key === name) ?? { name } }));
  const amounts = (of: (customer: HandMadeCustomer) => number) =>
    Float64Array.from(customers, (customer) => Math.round(of(customer) * moneyScale));
  const money: { [level in Level]?: Float64Array } = { revenue: amounts(({ revenue }) => revenue) };
  if (criterion !== "revenue") money[criterion] = amounts(({ contribution }) => contribution);
  return {
    source: { sheet: "Export", address: "A1:H100" },
    analysisDate: 45_657,
    window: null,
    segments,
    ...changes,
    ...{ criterion, moneyScale },
    ranking: {
      count: customers.length,
      customerId: customers.map(({ id }) => id),
      customerName: customers.map(({ id }) => `Name ${id}`),
      hasNames: true,
      money,
      abcCriterion: customers.map(({ abc }) => abc ?? "A"),
      segment: Int16Array.from(customers, ({ segment }) =>
        segment === undefined ? -1 : names.indexOf(segment),
      ),
    },
  };
}

/** A comparison that is known to be possible. */
export function comparisonOf(earlier: ComparedReport, later: ComparedReport): Comparison {
  const result = compareReports(earlier, later);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
