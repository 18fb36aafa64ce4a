import type { CellValue } from "../../src/report/CellChunk";
import type { Ledger, LedgerEntry, LedgerGroup } from "../../src/report/Ledger";
import type { Report } from "../../src/report/Report";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import { RULES, type Rule } from "../../src/report/rules/Rule";
import { reconcileByHand, type Expected, type ExpectedReason } from "./byHand/reconcileByHand";
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

/** Everything, and what else the report tells of its rows: rules that are off, repairs counted. */
export function compareAllThatIsTold(report: Report, expected: Expected, dirty: DirtyExport): void {
  compareEverything(report, expected, dirty);
  compareOffered(report, expected);
  compareCellsRepaired(report, expected);
}

/** Rows, sums, reasons and customers, to the cent. */
export function compareFigures({ model }: Report, expected: Expected): void {
  const { reconciliation: gate, moneyScale } = model;
  expect({
    moneyScale,
    rowsRead: gate.rowsRead,
    rowsUsed: gate.rowsUsed,
    setAside: gate.setAside.map(inWords),
    sourceSum: gate.sourceSum,
    reportSum: gate.reportSum,
    rowsLost: gate.setAside.reduce((rest, { rows }) => rest - rows, gate.rowsRead - gate.rowsUsed),
    moneyLost: gate.setAside.reduce((rest, { amount }) => rest - amount, gate.sourceSum - gate.reportSum),
    analysisDate: model.analysisDate,
    total: model.totals.money,
    customers: customersOf(model),
  }).toEqual({
    moneyScale: 100,
    rowsRead: expected.rowsRead,
    rowsUsed: expected.rowsUsed,
    setAside: expected.setAside.map(inWords),
    sourceSum: expected.sourceSum,
    reportSum: expected.reportSum,
    rowsLost: 0,
    moneyLost: 0,
    analysisDate: expected.analysisDate,
    total: expected.total,
    customers: Object.fromEntries(expected.customers),
  });
}

/** What rules that are not in force would set aside. */
function compareOffered({ model }: Report, { offered }: Expected): void {
  expect(model.reconciliation.offered.map(inWords)).toEqual(offered.map(inWords));
}

function inWords({ reason, rows, amount }: ExpectedReason): string {
  return `${reason}: ${rows} rows, ${amount}`;
}

function customersOf({ ranking, levels }: ReportModel) {
  return Object.fromEntries(
    ranking.customerId.map((id, index) => {
      const money = Object.fromEntries(levels.map((level) => [level, ranking.money[level]?.[index]]));
      const [purchases, lastPurchase] = [ranking.purchases[index], ranking.lastPurchase[index]];
      return [id, { money, purchases, lastPurchase }];
    }),
  );
}

/** Every cell that counts as something else and every row set aside: where it stands, and what counts. */
export function compareLedger(report: Report, expected: Expected, dirty: DirtyExport): void {
  const { model, ledger } = report;
  const found = ledger.groups.flatMap((group) => {
    const entries = ledger.entries(group, 0, group.cells);
    if (RULES[group.rule].kind === "setAside") return entries.map((entry) => describeRow(group.rule, entry));
    const counts = countsInSums(group, dirty);
    return entries.map((entry) => describeRepair(group.rule, counts ? entry : { ...entry, effect: null }));
  });
  const repairs = expected.repairs.map((repair) => {
    const column = dirty.layout.columns.findIndex(({ key }) => key === repair.key);
    return describeRepair(repair.rule, { ...repair, address: addressInExport(dirty, repair.row, column) });
  });
  const setAside = expected.rows.flatMap(({ reason, index, amount }) => {
    const address = addressInExport(dirty, index, 0);
    const entry = { row: index, now: null, effect: 0 - or0(amount), address };
    return reason === null ? [] : [describeRow(reason, entry)];
  });
  expect(found.sort()).toEqual([...repairs, ...setAside].sort());
  // Many small expectations would take longer than the report.
  expect([model.reconciliation.ledger, ledger.groups.filter((group) => !isSound(group, ledger))]).toEqual([
    ledger.groups,
    [],
  ]);
}

/** Whether a group's figures and pages are those of its entries. */
function isSound(group: LedgerGroup, { entries }: Ledger): boolean {
  const all = entries(group, 0, group.cells);
  const same = (left: readonly LedgerEntry[], right: readonly LedgerEntry[]) =>
    JSON.stringify(left) === JSON.stringify(right);
  return (
    all.length === group.cells &&
    all.reduce((sum, { effect }) => sum + effect, 0) === group.effect &&
    all.every(({ row }, index) => index === 0 || row > all[index - 1].row) &&
    same(group.examples, all.slice(0, 20)) &&
    same(entries(group, 1, 2), all.slice(1, 3)) &&
    entries(group, group.cells, 5).length === 0
  );
}

/** A cell that two rules have changed (read as a number, and turned) is one repaired cell. */
function compareCellsRepaired({ model }: Report, { repairs }: Expected): void {
  // A cell that two rules changed counts twice, as in the ledger.
  expect(model.reconciliation.cellsRepaired).toBe(repairs.length);
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
