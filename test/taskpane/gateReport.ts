import type { Ledger, LedgerEntry, LedgerGroup } from "../../src/report/Ledger";
import type { DoubledCustomer, LikelyDouble, Reconciliation } from "../../src/report/Reconciliation";
import type { Report } from "../../src/report/Report";
import type { ReportModel } from "../../src/report/ReportModel";

/** All entries of the groups made here; a group itself holds the first ones only. */
const entriesOf = new WeakMap<LedgerGroup, readonly LedgerEntry[]>();

/** Three cells of a column of amounts that hold text. */
export const numberTexts = groupOf(
  { rule: "numberText", column: 4, field: "amount", header: "Umsatz" },
  [17, 18, 20].map((row) => ({
    row: row - 1,
    address: `E${row}`,
    old: "1.234,50 €",
    now: { kind: "number", value: 1234.5 },
    effect: 123_450,
  })),
);

/** 45 rows that name no customer, of 10 € each, from row 101 on. */
export const withoutCustomer = groupOf(
  { rule: "missingCustomer", column: 0, field: "customerId", header: "Kundennr." },
  Array.from({ length: 45 }, (_, index) => ({
    row: 100 + index,
    address: `A${101 + index}:H${101 + index}`,
    old: "",
    now: null,
    effect: -1_000,
  })),
);

/** Two customers who differ in leading zeros only. */
export const zeros: LikelyDouble = {
  first: { id: "00815", name: "Adler GmbH", amount: 20_000 },
  second: { id: "815", name: "Adler GmbH", amount: 150_000 },
  because: "leadingZeros",
};

export function groupOf(
  about: Pick<LedgerGroup, "rule" | "column" | "field" | "header">,
  entries: readonly LedgerEntry[],
): LedgerGroup {
  const effect = entries.reduce((sum, entry) => sum + entry.effect, 0);
  const group = { ...about, cells: entries.length, effect, examples: entries.slice(0, 20) };
  entriesOf.set(group, entries);
  return group;
}

/** 200 rows of 10 € each, of which the groups set some aside. */
export function reconciliationOf(
  groups: readonly LedgerGroup[],
  rest: Partial<Reconciliation> = {},
): Reconciliation {
  const aside = groups.filter(({ rule }) => rule === "missingCustomer");
  const rows = aside.reduce((sum, { cells }) => sum + cells, 0);
  return {
    rowsRead: 200,
    rowsUsed: 200 - rows,
    cellsRepaired: groups.reduce((sum, group) => sum + (aside.includes(group) ? 0 : group.cells), 0),
    setAside: aside.map(({ cells, effect }) => ({
      reason: "missingCustomer",
      rows: cells,
      amount: -effect,
      examples: [],
    })),
    sourceSum: 200_000,
    reportSum: 200_000 - rows * 1_000,
    ledger: groups,
    offered: [],
    causes: [],
    ...rest,
  };
}

/** A report of which the gate's figures and the customers are given, and nothing else. */
export function gateReport(
  reconciliation: Reconciliation,
  customers: readonly DoubledCustomer[] = [],
  rest: Partial<ReportModel> = {},
): Report {
  const model = {
    source: { sheet: "Kunden", address: "A1:H201" },
    moneyScale: 100,
    currency: "EUR",
    reconciliation,
    notices: [],
    levels: ["revenue"],
    ranking: {
      count: customers.length,
      customerId: customers.map(({ id }) => id),
      customerName: customers.map(({ name }) => name),
      hasNames: true,
      money: { revenue: Float64Array.from(customers, ({ amount }) => amount) },
    },
    ...rest,
  } as unknown as ReportModel;
  const entries: Ledger["entries"] = (group, from, count) => [
    ...(entriesOf.get(group) ?? []).slice(from, from + count),
  ];
  return { model, ledger: { groups: reconciliation.ledger, entries } };
}
