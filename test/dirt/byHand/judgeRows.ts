import { SET_ASIDE_REASONS, type SetAsideReason } from "../../../src/report/rules/Rule";
import type { DirtyExport } from "../dirtyExport";
import { has } from "../Sheet";
import { isInForce, type Decisions, type ReadRow } from "./readRows";

export interface JudgedRow extends ReadRow {
  /** Null where the row counts. */
  readonly reason: SetAsideReason | null;
  /** Reasons that fit a row that counts, but are switched off. */
  readonly offered: readonly SetAsideReason[];
}

type AskedBefore = Exclude<SetAsideReason, "outsideWindow" | "duplicate">;

const ASKED_BEFORE = SET_ASIDE_REASONS.filter(
  (reason): reason is AskedBefore => reason !== "outsideWindow" && reason !== "duplicate",
);

/** Gives each row the first reason that fits, in the order in which reasons are asked. */
export function judgeRows(
  rows: readonly ReadRow[],
  dirty: DirtyExport,
  decisions: Decisions,
): readonly JudgedRow[] {
  const withAmount = ordersWithAmount(rows);
  const dated = dirty.layout.shape === "orders" && has(dirty.layout, "date");
  const repeated = repeatedRows(dirty);

  const fitsInAnyWindow: { readonly [reason in AskedBefore]: (row: ReadRow) => boolean } = {
    blankRow: ({ row }) => row.kind === "blank",
    repeatedHeader: ({ row }) => row.kind === "repeatedHeader",
    hiddenRow: ({ row }) => row.hidden === true,
    totalsRow: ({ row }) => row.kind === "totals",
    missingCustomer: ({ row }) => row.means.customer === null,
    continuationLine: ({ row, amount }) => amount === "missing" && withAmount.has(row.means.order ?? ""),
    missingAmount: ({ amount }) => amount === "missing",
    unreadableAmount: ({ amount }) => amount === "unreadable",
    testCustomer: ({ row }) => row.means.isTest,
    technicalItem: ({ row }) => row.means.isTechnical,
    unreadableDate: ({ day }) => dated && typeof day !== "number",
    futureDate: ({ day }) => dated && typeof day === "number" && day > (decisions.analysisDate ?? Infinity),
  };
  // The window ends with the last day of what still counts when it is asked for.
  const counting = rows.filter(
    (row) =>
      !ASKED_BEFORE.some(
        (reason) => fitsInAnyWindow[reason](row) && isInForce(dirty, decisions, reason, row.index, null),
      ),
  );
  const window = windowOf(counting, decisions);
  const fits: { readonly [reason in SetAsideReason]: (row: ReadRow) => boolean } = {
    ...fitsInAnyWindow,
    outsideWindow: ({ day }) => dated && typeof day === "number" && (day < window.from || day > window.to),
    duplicate: ({ index }) => repeated.has(index),
  };
  return rows.map((row) => {
    const fitting = SET_ASIDE_REASONS.filter((reason) => fits[reason](row));
    const reason = fitting.find((rule) => isInForce(dirty, decisions, rule, row.index, null)) ?? null;
    const offered =
      reason === null ? fitting.filter((rule) => !isInForce(dirty, decisions, rule, null, null)) : [];
    return { ...row, reason, offered };
  });
}

/** The first and the last day to look at. */
function windowOf(rows: readonly ReadRow[], { window, analysisDate }: Decisions) {
  if (window === undefined) return { from: -Infinity, to: Infinity };
  if (window.kind === "days") return { from: window.from ?? -Infinity, to: window.to ?? Infinity };
  const days = rows.map(({ day }) => (typeof day === "number" ? day : -Infinity));
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

/** Rows that are equal to an earlier one in every cell. */
function repeatedRows({ cells, headerRow }: DirtyExport): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  cells.forEach((row, index) => {
    if (index <= headerRow) return;
    const written = JSON.stringify(row);
    if (seen.has(written)) repeated.add(index);
    seen.add(written);
  });
  return repeated;
}
