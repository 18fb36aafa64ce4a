import { suggestDecisions } from "../../../src/report/decisions/suggestDecisions";
import type { Ledger, LedgerEntry, LedgerGroup } from "../../../src/report/Ledger";
import type { Reconciliation } from "../../../src/report/Reconciliation";
import type { Report } from "../../../src/report/Report";
import type { ReportModel } from "../../../src/report/ReportModel";
import { RULES, SET_ASIDE_REASONS } from "../../../src/report/rules/Rule";

/** A group as a test writes it down; its count, effect and examples follow from its entries. */
export interface HandMadeGroup extends Pick<LedgerGroup, "rule" | "column" | "header"> {
  readonly entries: readonly LedgerEntry[];
}

/** A report whose reconciliation says what its ledger says; figures that the log does not show are empty. */
export function handMadeReport(groups: readonly HandMadeGroup[], changes: Partial<ReportModel> = {}): Report {
  const ledger = ledgerOf(groups);
  return { model: { ...emptyModel, reconciliation: reconciliationOf(ledger), ...changes }, ledger };
}

function ledgerOf(groups: readonly HandMadeGroup[]): Ledger {
  const entriesOf = new Map<LedgerGroup, readonly LedgerEntry[]>();
  for (const { rule, column, header, entries } of groups) {
    const effect = entries.reduce((sum, entry) => sum + entry.effect, 0);
    const examples = entries.slice(0, 20);
    const group = { rule, column, header, field: null, cells: entries.length, effect, examples };
    entriesOf.set(group, entries);
  }
  return {
    groups: [...entriesOf.keys()],
    entries: (group, from, count) => [...(entriesOf.get(group) ?? [])].slice(from, from + count),
  };
}

function reconciliationOf({ groups }: Ledger): Reconciliation {
  const repairs = groups.filter(({ rule }) => RULES[rule].kind === "repair");
  const setAside = SET_ASIDE_REASONS.flatMap((reason) => {
    const found = groups.filter(({ rule }) => rule === reason);
    const rows = found.reduce((sum, { cells }) => sum + cells, 0);
    const amount = found.reduce((sum, { effect }) => sum - effect, 0);
    return rows === 0 ? [] : [{ reason, rows, amount, examples: [] }];
  });
  const asideSum = setAside.reduce((sum, { amount }) => sum + amount, 0);
  return {
    rowsRead: 1000,
    rowsUsed: 1000 - setAside.reduce((sum, { rows }) => sum + rows, 0),
    cellsRepaired: repairs.reduce((sum, { cells }) => sum + cells, 0),
    setAside,
    sourceSum: 5_000_000,
    reportSum: 5_000_000 - asideSum,
    ledger: groups,
    offered: [],
    causes: [],
  };
}

const none = new Float64Array(0);
const noScores = new Uint8Array(0);
const noShare = { customers: 0, amount: 0, share: null };

const nobody = { count: 0, customerId: [], money: { revenue: none }, abcRevenue: [] };

const emptyModel: Omit<ReportModel, "reconciliation"> = {
  shape: "orders",
  mapping: { customerId: 0, amount: 4 },
  source: { sheet: "Export 2024", address: "A1:H1001" },
  headers: [],
  analysisDate: 45657,
  moneyScale: 100,
  currency: "EUR",
  criterion: "revenue",
  rankedBy: "money",
  levels: ["revenue"],
  window: null,
  readings: [],
  ranking: {
    count: 0,
    customerId: [],
    customerName: [],
    hasNames: false,
    money: { revenue: none },
    share: none,
    cumulatedShare: none,
    abcRevenue: [],
    abcCriterion: [],
    lastPurchase: none,
    purchases: none,
    recencyScore: noScores,
    frequencyScore: noScores,
    monetaryScore: noScores,
    segment: new Int16Array(0),
  },
  totals: {
    customers: 0,
    money: { revenue: 0 },
    profitable: 0,
    unprofitable: 0,
    top20: noShare,
    next30: noShare,
    last50: noShare,
    worst10: noShare,
  },
  curve: { customers: none, value: none, peak: 0, peakAt: 0, ofTotal: true },
  abc: { revenue: [], criterion: [] },
  abcLimits: { a: 0.8, b: 0.95 },
  segments: [],
  scoring: {
    method: "meanRank",
    bins: 5,
    thresholds: null,
    classes: { recency: [], frequency: [], monetary: [] },
  },
  decisions: suggestDecisions(nobody, ["revenue"]),
  notices: [],
};
