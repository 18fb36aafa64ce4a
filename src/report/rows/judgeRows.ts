import { monthsBefore } from "../../domain/monthsBefore";
import type { ColumnReader } from "../ColumnReader";
import type { CustomerLayout } from "../customers/CustomerLayout";
import type { DaySpan } from "../customers/daySpan";
import { DEFAULT_LISTS } from "../rules/defaultLists";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";
import { amountFaults } from "./amountFaults";
import type { CheckedMapping } from "./checkMapping";
import { listedRows } from "./listedRows";
import type { Source } from "./readColumns";
import { NUMBER_FIELDS } from "./readNumberColumns";
import { RowJudge, RowStatus, type RowFinder } from "./RowJudge";
import { totalsRows } from "./totalsRows";

/** Which rows count, and over which days. */
export interface Judgement {
  readonly judge: RowJudge;
  /** Serial day that "days since" counts to; null without dates. */
  readonly analysisDate: number | null;
  readonly window: { readonly from: number; readonly to: number } | null;
}

/**
 * Decides for each row whether it counts, and if not, why: the first reason that fits, in the order of
 * `SET_ASIDE_REASONS`.
 */
export async function judgeRows(
  reader: ColumnReader,
  { mapping, moneyColumns }: CheckedMapping,
  source: Source,
  layout: CustomerLayout,
  amounts: Float64Array,
  settings: ReportSettings,
  steps: Steps,
): Promise<Judgement> {
  const { table, firstRow } = reader;
  const { customers, orders, days } = source;
  const isOrders = settings.shape === "orders";
  const lists = settings.lists ?? DEFAULT_LISTS;
  const judge = new RowJudge(table.rowCount, firstRow, settings.rules ?? {}, steps);
  const column = (index: number) => table.columns[index];
  const numbersOf = (index: number) => {
    const field = NUMBER_FIELDS.find((name) => mapping[name] === index);
    return field === undefined ? undefined : source.numbers[field];
  };

  if (column(mapping.customerId).kinds.includes(CellKind.blank)) {
    await judge.ask("blankRow", (from, to, found) => {
      for (let row = from; row < to; row++) if (isBlankRow(table.columns, row)) found(row);
    });
  }
  const header = repeatedHeader(column(mapping.customerId), column(moneyColumns[0]), reader);
  if (header !== null) await judge.ask("repeatedHeader", header);
  const numberColumns = new Set(NUMBER_FIELDS.flatMap((field) => mapping[field] ?? []));
  const totals = await totalsRows(
    {
      ...{ table, customers, orders, days, numberColumns },
      hintsOf: (index) => reader.totalsHintsOf(index, steps),
      customerColumn: mapping.customerId,
      orderColumn: mapping.orderId,
    },
    steps,
  );
  if (totals !== null) await judge.ask("totalsRow", totals);
  // The last place of the layout is that of rows without customer.
  if (layout.start[customers.ids.length] < layout.start[customers.ids.length + 1]) {
    await judge.ask("missingCustomer", (from, to, found) => {
      for (let row = from; row < to; row++) if (customers.codes[row] < 0) found(row);
    });
  }
  const cells = await Promise.all(
    moneyColumns.map(async (index) => ({
      ...column(index),
      codes: (await reader.numberTextsOf(index, steps)).codes,
      numbers: numbersOf(index),
    })),
  );
  const faults = await amountFaults(cells, firstRow, amounts, isOrders ? orders : null, steps);
  if (faults !== null) {
    if (isOrders && orders !== null) await judge.ask("continuationLine", faults.continuationLine);
    await judge.ask("missingAmount", faults.missingAmount);
    await judge.ask("unreadableAmount", faults.unreadableAmount);
  }
  const testers = listedRows(table, [mapping.customerId, mapping.customerName], lists.testCustomers);
  if (testers !== null) await judge.ask("testCustomer", testers);
  const technical = listedRows(table, [mapping.item, mapping.itemName], lists.technicalItems);
  if (technical !== null) await judge.ask("technicalItem", technical);
  const { hidden } = table;
  if (hidden !== null) {
    await judge.ask("hiddenRow", (from, to, found) => {
      for (let row = from; row < to; row++) if (hidden[row] === 1) found(row);
    });
  }
  const span = days === null ? null : await reader.daySpanOf(days, steps);
  const dated =
    days === null || span === null ? undated : await judgeDays(judge, days, span, isOrders, settings, steps);
  const repeated = await reader.repeatedRows(layout, source.dateColumn ?? moneyColumns[0], steps);
  if (repeated.includes(1)) {
    await judge.ask("duplicate", (from, to, found) => {
      for (let row = from; row < to; row++) if (repeated[row] === 1) found(row);
    });
  }
  return { judge, ...dated };
}

const undated = { analysisDate: null, window: null };

/** A list of customers has no days to look at: its sums can not be parted. */
async function judgeDays(
  judge: RowJudge,
  days: Float64Array,
  span: DaySpan,
  isOrders: boolean,
  settings: ReportSettings,
  steps: Steps,
): Promise<Pick<Judgement, "analysisDate" | "window">> {
  if (isOrders && !span.isComplete) {
    await judge.ask("unreadableDate", (from, to, found) => {
      for (let row = from; row < to; row++) if (Number.isNaN(days[row])) found(row);
    });
  }
  const { analysisDate } = settings;
  if (analysisDate !== undefined && span.last > analysisDate) {
    await judge.ask("futureDate", (from, to, found) => {
      for (let row = from; row < to; row++) if (days[row] > analysisDate) found(row);
    });
  }
  const isAsked = analysisDate === undefined || settings.window !== undefined;
  const lastUsed = isAsked ? await lastUsedDay(judge, days, span, steps) : null;
  const last = analysisDate ?? lastUsed;
  const window = last === null || !isOrders ? null : windowUpTo(last, lastUsed, span, settings);
  if (window !== null) {
    await judge.ask("outsideWindow", (from, to, found) => {
      for (let row = from; row < to; row++) if (days[row] < window.from || days[row] > window.to) found(row);
    });
  }
  // Without a day that the user names, "days since" end where the window does.
  const end = last !== null && window !== null ? Math.min(last, window.to) : last;
  return { analysisDate: analysisDate ?? end, window };
}

function windowUpTo(
  last: number,
  lastUsed: number | null,
  span: DaySpan,
  { window }: ReportSettings,
): Judgement["window"] {
  if (window === undefined) return null;
  if (window.kind === "months") return { from: monthsBefore(last, window.months) + 1, to: last };
  const to = window.to ?? Math.max(last, lastUsed ?? last);
  return { from: window.from ?? Math.min(span.first, to), to };
}

async function lastUsedDay(
  { status, takenRows }: RowJudge,
  days: Float64Array,
  span: DaySpan,
  steps: Steps,
): Promise<number | null> {
  if (takenRows === 0) return knownDay(span.last);
  let last = -Infinity;
  await steps.rows(status.length, (from, to) => {
    let latest = last;
    for (let row = from; row < to; row++) {
      if (status[row] === RowStatus.used && days[row] > latest) latest = days[row];
    }
    last = latest;
  });
  return knownDay(last);
}

function knownDay(day: number): number | null {
  return day === -Infinity ? null : day;
}

function isBlankRow(columns: readonly Column[], row: number): boolean {
  for (const { kinds } of columns) if (kinds[row] !== CellKind.blank) return false;
  return true;
}

/** Finds rows that say again what stands in the header of both columns; null where no row can. */
function repeatedHeader(
  customer: Column,
  money: Column,
  { headerRow, firstRow }: Pick<ColumnReader, "headerRow" | "firstRow">,
): RowFinder | null {
  const { kinds, values } = money;
  if (headerRow < 0 || customer.kinds[headerRow] !== CellKind.text || kinds[headerRow] !== CellKind.text) {
    return null;
  }
  if (!kinds.subarray(firstRow).includes(CellKind.text)) return null;
  const header = values[headerRow];
  const customerHeader = customer.values[headerRow];
  return (from, to, found) => {
    for (let row = from; row < to; row++) {
      if (kinds[row] !== CellKind.text || values[row] !== header) continue;
      if (customer.kinds[row] === CellKind.text && customer.values[row] === customerHeader) found(row);
    }
  };
}
