import type { SetAsideReason } from "../../report/rules/Rule";
import type { CustomerTotal, TableTruth } from "./SampleWorkbook";

/** One row of a sheet, as whoever made it knows it. */
export interface TruthRow {
  /** Why a report must not count the row; null where it must. */
  readonly setAside: SetAsideReason | null;
  readonly customer: string;
  /** 0 where the row shows no amount that can be read. */
  readonly amountCents: number;
  readonly revenueCents: number;
  readonly contributionCents: number;
}

/** A row that stands in the sheet without being a record: no customer, no costs. */
export function extraRow(reason: SetAsideReason, amountCents = 0): TruthRow {
  return { setAside: reason, customer: "", amountCents, revenueCents: 0, contributionCents: 0 };
}

/** Adds up, in whole cents, what a report must find in these rows. */
export function tableTruth(address: string, headerRow: number, rows: readonly TruthRow[]): TableTruth {
  const used = rows.filter((row) => row.setAside === null);
  const customers = customerTotals(used);
  return {
    address,
    headerRow,
    rowsRead: rows.length,
    rowsUsed: used.length,
    setAside: setAsideTotals(rows),
    sourceCents: sum(rows.map((row) => row.amountCents)),
    amountCents: sum(used.map((row) => row.amountCents)),
    revenueCents: sum(used.map((row) => row.revenueCents)),
    contributionCents: sum(used.map((row) => row.contributionCents)),
    customers: customers.length,
    unprofitableCustomers: customers.filter((customer) => customer.contributionCents < 0).length,
    topTen: [...customers].sort((a, b) => b.revenueCents - a.revenueCents).slice(0, 10),
  };
}

function customerTotals(rows: readonly TruthRow[]): CustomerTotal[] {
  const totals = new Map<string, CustomerTotal>();
  for (const { customer, revenueCents, contributionCents } of rows) {
    const sofar = totals.get(customer);
    totals.set(customer, {
      customer,
      revenueCents: (sofar?.revenueCents ?? 0) + revenueCents,
      contributionCents: (sofar?.contributionCents ?? 0) + contributionCents,
    });
  }
  return [...totals.values()];
}

function setAsideTotals(rows: readonly TruthRow[]): TableTruth["setAside"] {
  const totals: { [reason in SetAsideReason]?: { rows: number; amountCents: number } } = {};
  for (const { setAside, amountCents } of rows) {
    if (setAside === null) continue;
    const total = (totals[setAside] ??= { rows: 0, amountCents: 0 });
    total.rows += 1;
    total.amountCents += amountCents;
  }
  return totals;
}

function sum(cents: readonly number[]): number {
  return cents.reduce((total, amount) => total + amount, 0);
}
