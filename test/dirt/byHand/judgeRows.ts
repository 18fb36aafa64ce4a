import type { SetAsideReason } from "../../../src/report/rules/Rule";
import type { DirtyExport } from "../dirtyExport";
import { has } from "../Sheet";
import { isInForce, type Decisions, type ReadRow } from "./readRows";

export interface JudgedRow extends ReadRow {
  /** Null where the row counts. */
  readonly reason: SetAsideReason | null;
  /** Set aside if the rule that is off were on. */
  readonly offered: readonly SetAsideReason[];
}

/** Gives each row the first reason that fits, in the order in which reasons are asked. */
export function judgeRows(
  rows: readonly ReadRow[],
  dirty: DirtyExport,
  decisions: Decisions,
): readonly JudgedRow[] {
  const window = windowOf(rows, decisions);
  const withAmount = ordersWithAmount(rows);
  const dated = dirty.layout.shape === "orders" && has(dirty.layout, "date");
  const seen = new Set<string>();

  const reasonOf = ({ row, index, customer, amount, day }: ReadRow): SetAsideReason | null => {
    const { kind, means } = row;
    const on = (rule: SetAsideReason) => isInForce(dirty, decisions, rule, index, null);
    if (kind === "blank") return "blankRow";
    if (kind === "repeatedHeader") return "repeatedHeader";
    if (kind === "totals" && on("totalsRow")) return "totalsRow";
    if (customer === null) return "missingCustomer";
    if (amount === "missing") return withAmount.has(means.order ?? "") ? "continuationLine" : "missingAmount";
    if (amount === "unreadable") return "unreadableAmount";
    if (means.isTest && on("testCustomer")) return "testCustomer";
    if (means.isTechnical && on("technicalItem")) return "technicalItem";
    if (!dated) return null;
    if (typeof day !== "number") return on("unreadableDate") ? "unreadableDate" : null;
    if (day > (decisions.analysisDate ?? Infinity) && on("futureDate")) return "futureDate";
    return day < window.from || day > window.to ? "outsideWindow" : null;
  };

  return rows.map((read) => {
    const reason = reasonOf(read);
    if (reason !== null) return { ...read, reason, offered: [] };
    const written = JSON.stringify(dirty.cells[read.index]);
    const repeated = seen.has(written);
    seen.add(written);
    if (repeated && isInForce(dirty, decisions, "duplicate", read.index, null))
      return { ...read, reason: "duplicate", offered: [] };
    const offered: SetAsideReason[] = repeated ? ["duplicate"] : [];
    return { ...read, reason, offered: read.row.means.isTechnical ? ["technicalItem", ...offered] : offered };
  });
}

/** The first and the last day to look at. */
function windowOf(rows: readonly ReadRow[], { window, analysisDate }: Decisions) {
  if (window === undefined) return { from: -Infinity, to: Infinity };
  if (window.kind === "days") return { from: window.from ?? -Infinity, to: window.to ?? Infinity };
  const days = rows
    .filter(({ row }) => row.true)
    .map(({ day }) => (typeof day === "number" ? day : -Infinity));
  const last = analysisDate ?? Math.max(...days);
  return { from: monthsBefore(last, window.months) + 1, to: last };
}

function monthsBefore(serial: number, months: number): number {
  const date = new Date((serial - 25_569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / 86_400_000 + 25_569;
}

/** Orders of which one line has an amount. */
function ordersWithAmount(rows: readonly ReadRow[]): ReadonlySet<string> {
  const orders = new Set<string>();
  for (const { row, amount } of rows) {
    if (typeof amount === "number" && row.means.order !== null) orders.add(row.means.order);
  }
  return orders;
}
