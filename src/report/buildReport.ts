import { describeCustomers, type CustomerRows } from "./customers/describeCustomers";
import { usedCustomers } from "./customers/usedCustomers";
import type { Pace } from "./Pace";
import { rankCustomers } from "./ranking/rankCustomers";
import { summarise } from "./ranking/summarise";
import { findHeaderRow } from "./recognise/findHeaderRow";
import type { ReportError, ReportResult } from "./ReportError";
import type { Report } from "./Report";
import type { ReportSettings } from "./ReportSettings";
import { checkMapping, entriesOf, type CheckedMapping } from "./rows/checkMapping";
import { classifyRows } from "./rows/classifyRows";
import { collectNotices } from "./rows/collectNotices";
import { countTexts, reconcile } from "./rows/reconcile";
import { COST_FIELDS, readMoney } from "./rows/readMoney";
import { NUMBER_FIELDS, readSource } from "./rows/readSource";
import { reportCurrency } from "./rows/reportCurrency";
import { Cancelled, Steps } from "./Steps";
import { textAt, type Table } from "./Table";
import type { ColumnReader } from "./ColumnReader";

/** Kernels that run over all rows in an ordinary report; only the progress depends on it. */
const KERNELS = 40;

/**
 * Builds the report of a table: reads the mapped columns, sets aside rows that are no data, sums up
 * each customer, ranks and classifies. The same rows give the same report in any order.
 *
 * Money is exact, and every row and cent of the source is in the report or set aside with a reason.
 *
 * @returns The report, or why there can be none, `cancelled` among it where the pace refused to go on.
 */
export async function buildReport(
  { table }: ColumnReader,
  settings: ReportSettings,
  pace: Pace,
): Promise<ReportResult<Report>> {
  const steps = new Steps(pace, table.rowCount * KERNELS);
  try {
    return await build(table, settings, steps);
  } catch (problem) {
    if (problem instanceof Cancelled) return refuse({ kind: "cancelled" });
    throw problem;
  }
}

async function build(table: Table, settings: ReportSettings, steps: Steps): Promise<ReportResult<Report>> {
  const { shape } = settings;
  const headerRow = settings.headerRow ?? findHeaderRow(table);
  const dataRows = table.rowCount - headerRow - 1;
  if (dataRows <= 0) return refuse({ kind: "noRows", address: table.source.address });
  const mapping = checkMapping(table, headerRow, settings.mapping);
  if (!mapping.ok) return mapping;
  const checked = mapping.value;

  const read = await readSource(table, headerRow, { ...settings, mapping: checked.mapping }, steps);
  if (!read.ok) return read;
  const source = read.value;
  const money = await readMoney(source, checked.basis, steps);
  const status = await classifyRows(
    {
      table,
      headerRow,
      customerColumn: checked.mapping.customerId,
      moneyColumn: checked.moneyColumn,
      customers: source.customers,
      orders: source.orders,
      days: source.days,
      amounts: money.amounts,
      lastDay: settings.analysisDate ?? Infinity,
    },
    steps,
  );
  const used = await usedCustomers(source.customers, status, steps);
  if (used.ids.length === 0) return refuse({ kind: "noUsableRows", rows: dataRows });
  const currency = reportCurrency(table, headerRow, checked, used.owner);
  if (!currency.ok) return currency;

  const rows: CustomerRows = { table, shape, checked, source, money, ...used };
  const described = await describeCustomers(rows, steps);
  const { levels } = described.customers;
  const criterion = levels[levels.length - 1];
  const ranking = await rankCustomers(described.customers, criterion, steps);
  const texts = await countAllTexts(rows, steps);
  return {
    ok: true,
    value: {
      ledger: { groups: [], entries: () => [] },
      model: {
        shape,
        mapping: checked.mapping,
        source: { sheet: table.source.sheet, address: table.source.address },
        headers: headersOf(table, headerRow, checked),
        analysisDate: settings.analysisDate ?? (await lastUsedDay(rows, steps)),
        moneyScale: money.scale,
        currency: currency.value,
        criterion,
        levels,
        reconciliation: {
          ...(await reconcile(table, status, money.amounts, steps)),
          cellsRepaired: texts.repaired,
          reportSum: described.reportSum,
          ledger: [],
          offered: [],
          causes: [],
        },
        window: null,
        readings: [],
        doubles: [],
        ranking,
        ...summarise(ranking, levels, criterion),
        notices: await collectNotices(rows, described, ranking, headerRow, texts.unreadableCosts, steps),
      },
    },
  };
}

function headersOf(table: Table, headerRow: number, { mapping }: CheckedMapping): string[] {
  if (headerRow < 0) return [];
  return entriesOf(mapping).map(([, column]) => textAt(table.columns[column], headerRow));
}

async function countAllTexts({ table, checked, source, owner }: CustomerRows, steps: Steps) {
  let repaired = 0;
  let unreadableCosts = 0;
  for (const field of NUMBER_FIELDS) {
    const column = checked.mapping[field];
    const numbers = source.numbers[field];
    if (column === undefined || numbers === undefined) continue;
    const counted = await countTexts(table.columns[column], numbers, owner, steps);
    repaired += counted.repaired;
    if (field === "contribution" || COST_FIELDS.some((cost) => cost === field))
      unreadableCosts += counted.unreadable;
  }
  if (source.days !== null && source.dateColumn !== undefined) {
    repaired += (await countTexts(table.columns[source.dateColumn], source.days, owner, steps)).repaired;
  }
  return { repaired, unreadableCosts };
}

async function lastUsedDay({ source, owner }: CustomerRows, steps: Steps): Promise<number | null> {
  const { days } = source;
  if (days === null) return null;
  let last = -Infinity;
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) if (owner[row] >= 0 && days[row] > last) last = days[row];
  });
  return last === -Infinity ? null : last;
}

function refuse(error: ReportError): ReportResult<never> {
  return { ok: false, error };
}
