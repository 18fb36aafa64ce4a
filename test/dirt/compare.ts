import type { CellValue } from "../../src/report/CellChunk";
import type { LedgerEntry, LedgerGroup } from "../../src/report/Ledger";
import type { Report } from "../../src/report/Report";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import { RULES, type Rule } from "../../src/report/rules/Rule";
import { reconcileByHand, type Expected } from "./byHand/reconcileByHand";
import type { DirtyExport } from "./dirtyExport";
import { addressInExport, reportOfExport } from "./reportOfExport";

/** Compares a report with what was worked out by hand; an export without a row that counts has none. */
export async function compareReport(
  dirty: DirtyExport,
  changes: Partial<ReportSettings> = {},
  compare: (report: Report, expected: Expected, dirty: DirtyExport) => void = compareEverything,
): Promise<void> {
  const expected = reconcileByHand(dirty, { ...dirty.settings, ...changes });
  const result = await reportOfExport(dirty, changes);
  if (expected.rowsUsed === 0) {
    expect(result.ok ? "a report" : result.error.kind).toBe(
      expected.rowsRead === 0 ? "noRows" : "noUsableRows",
    );
  } else if (!result.ok) {
    throw new Error(`no report: ${JSON.stringify(result.error)}`);
  } else {
    compare(result.value, expected, dirty);
  }
}

export function compareEverything(report: Report, expected: Expected, dirty: DirtyExport): void {
  compareFigures(report, expected);
  compareLedger(report, expected, dirty);
}

/** Rows, sums, reasons and customers, to the cent. */
export function compareFigures({ model }: Report, expected: Expected): void {
  const { reconciliation: gate, moneyScale } = model;
  const reason = (each: { readonly reason: string; readonly rows: number; readonly amount: number }) =>
    `${each.reason}: ${each.rows} rows, ${each.amount}`;
  expect({
    moneyScale,
    rowsRead: gate.rowsRead,
    rowsUsed: gate.rowsUsed,
    setAside: gate.setAside.map(reason),
    sourceSum: gate.sourceSum,
    reportSum: gate.reportSum,
    offered: gate.offered.map(reason),
    analysisDate: model.analysisDate,
    total: model.totals.money,
    customers: customersOf(model),
  }).toEqual({
    moneyScale: 100,
    rowsRead: expected.rowsRead,
    rowsUsed: expected.rowsUsed,
    setAside: expected.setAside.map(reason),
    sourceSum: expected.sourceSum,
    reportSum: expected.reportSum,
    offered: expected.offered.map(reason),
    analysisDate: expected.analysisDate,
    total: expected.total,
    customers: Object.fromEntries(expected.customers),
  });
  expect(gate.setAside.reduce((sum, { amount }) => sum + amount, gate.reportSum)).toBe(gate.sourceSum);
  expect(gate.setAside.reduce((sum, { rows }) => sum + rows, gate.rowsUsed)).toBe(gate.rowsRead);
}

export function customersOf({ ranking, levels }: ReportModel) {
  return Object.fromEntries(
    ranking.customerId.map((id, index) => {
      const money = Object.fromEntries(levels.map((level) => [level, ranking.money[level]?.[index]]));
      const [purchases, lastPurchase] = [ranking.purchases[index], ranking.lastPurchase[index]];
      return [id, { money, purchases, lastPurchase }];
    }),
  );
}

/** Every cell that counts as something else and every row set aside: where it stands, and what counts. */
export function compareLedger({ model, ledger }: Report, expected: Expected, dirty: DirtyExport): void {
  expect(model.reconciliation.ledger).toEqual(ledger.groups);
  const found = ledger.groups.flatMap((group) => {
    const entries = ledger.entries(group, 0, group.cells);
    expect(group.examples).toEqual(entries.slice(0, 20));
    expect(ledger.entries(group, 1, 2)).toEqual(entries.slice(1, 3));
    expect(ledger.entries(group, group.cells, 5)).toEqual([]);
    expect(entries.reduce((sum, { effect }) => sum + effect, 0)).toBe(group.effect);
    expect(entries).toHaveLength(group.cells);
    return RULES[group.rule].kind === "repair"
      ? entries.map((entry) =>
          describeRepair(group.rule, countsInSums(group, dirty) ? entry : { ...entry, effect: null }),
        )
      : entries.map((entry) => describeRow(group.rule, entry));
  });
  const inLedger = [...expected.repairs].map((repair) => {
    const column = dirty.layout.columns.findIndex(({ key }) => key === repair.key);
    return describeRepair(repair.rule, { ...repair, address: addressInExport(dirty, repair.row, column) });
  });
  const setAside = expected.rows.flatMap(({ reason, index, amount }) =>
    reason === null
      ? []
      : [
          describeRow(reason, {
            row: index,
            now: null,
            effect: 0 - or0(amount),
            address: addressInExport(dirty, index, 0),
          }),
        ],
  );
  expect(found.sort()).toEqual([...inLedger, ...setAside].sort());
}

/** A cell that two rules have changed (read as a number, and turned) is one repaired cell. */
export function compareCellsRepaired({ model }: Report, { repairs }: Expected): void {
  const cells = new Set(repairs.map(({ row, key }) => `${row} ${key}`));
  expect(model.reconciliation.cellsRepaired).toBe(cells.size);
}

/** Quantities and prices beside a column of amounts are in no sum. */
function countsInSums({ field }: LedgerGroup, { layout }: DirtyExport): boolean {
  return layout.basis === "product" || (field !== "quantity" && field !== "unitPrice");
}

interface Described extends Omit<LedgerEntry, "old" | "effect"> {
  readonly old: CellValue;
  readonly effect: number | null;
}

function describeRepair(rule: Rule, { row, address, old, now, effect }: Described): string {
  return JSON.stringify({ rule, row, address, old, now, effect });
}

/** Of a row that was set aside the row counts, whether the entry names a cell of it or all. */
function describeRow(rule: Rule, { row, now, effect, address }: Omit<Described, "old">): string {
  return JSON.stringify({ rule, row, now, effect, sheetRow: address.replace(/[A-Z]/g, "").split(":")[0] });
}

function or0(amount: number | string): number {
  return typeof amount === "number" ? amount : 0;
}
