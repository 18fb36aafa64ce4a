import { SET_ASIDE_REASONS, type SetAsideReason } from "../../../src/report/rules/Rule";
import type { DirtyExport } from "../dirtyExport";
import { dateField, has } from "../Sheet";
import { judgeRows, type JudgedRow } from "./judgeRows";
import { listRepairs, type Repair } from "./listRepairs";
import { readRows, type Decisions } from "./readRows";
import { moneyOf, sumUpCustomers, type CustomerResult } from "./sumUpCustomers";

/** What a report of a dirty export must say. Money in cents. */
export interface Expected {
  readonly rows: readonly JudgedRow[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly setAside: readonly ExpectedReason[];
  readonly offered: readonly ExpectedReason[];
  readonly sourceSum: number;
  readonly reportSum: number;
  readonly repairs: readonly Repair[];
  readonly customers: ReadonlyMap<string, CustomerResult>;
  readonly total: CustomerResult["money"];
  /** The latest day that counts unless it is set; null without days. */
  readonly analysisDate: number | null;
}

export interface ExpectedReason {
  readonly reason: SetAsideReason;
  readonly rows: number;
  readonly amount: number;
}

/**
 * Works the report's figures out from what the rows mean, row by row, as somebody would with a pencil.
 * It never looks at how a cell is written, except whether it is text.
 */
export function reconcileByHand(dirty: DirtyExport, decisions: Decisions = dirty.settings): Expected {
  const rows = judgeRows(readRows(dirty, decisions), dirty, decisions);
  const used = rows.filter(({ reason }) => reason === null);
  const days = used.flatMap(({ day }) => (typeof day === "number" ? [day] : []));
  const latest = days.length > 0 ? Math.max(...days) : null;
  return {
    rows,
    rowsRead: rows.length,
    rowsUsed: used.length,
    setAside: byReason(rows, (row, reason) => row.reason === reason),
    offered: byReason(rows, (row, reason) => row.offered.includes(reason)),
    sourceSum: sumOf(rows),
    reportSum: sumOf(used),
    repairs: listRepairs(rows, dirty, decisions),
    customers: sumUpCustomers(rows, dirty),
    total: moneyOf(used, dirty),
    analysisDate: has(dirty.layout, dateField(dirty.layout)) ? (decisions.analysisDate ?? latest) : null,
  };
}

function byReason(
  rows: readonly JudgedRow[],
  belongs: (row: JudgedRow, reason: SetAsideReason) => boolean,
): ExpectedReason[] {
  return SET_ASIDE_REASONS.flatMap((reason) => {
    const own = rows.filter((row) => belongs(row, reason));
    return own.length === 0 ? [] : [{ reason, rows: own.length, amount: sumOf(own) }];
  });
}

function sumOf(rows: readonly JudgedRow[]): number {
  return rows.reduce((sum, { amount }) => sum + (typeof amount === "number" ? amount : 0), 0);
}
