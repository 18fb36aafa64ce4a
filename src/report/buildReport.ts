import type { ColumnReader } from "./ColumnReader";
import { describeCustomers, type CustomerRows } from "./customers/describeCustomers";
import { usedCustomers } from "./customers/usedCustomers";
import { accountFor } from "./gate/accountFor";
import type { Pace } from "./Pace";
import { rankCustomers } from "./ranking/rankCustomers";
import { summarise } from "./ranking/summarise";
import type { Report } from "./Report";
import type { ReportError, ReportResult } from "./ReportError";
import type { ReportSettings } from "./ReportSettings";
import { checkMapping, entriesOf } from "./rows/checkMapping";
import { collectNotices } from "./rows/collectNotices";
import { judgeRows } from "./rows/judgeRows";
import { readAmounts } from "./rows/readAmounts";
import { readColumns } from "./rows/readColumns";
import { reportCurrency } from "./rows/reportCurrency";
import { Cancelled, Steps } from "./Steps";

/** Kernels that run over all rows in an ordinary report; only the progress depends on it. */
const KERNELS = 50;

/**
 * Builds the report of a table: reads the mapped columns, sets aside rows that are no data, sums up
 * each customer, ranks and classifies. The same rows give the same report in any order.
 *
 * Money is exact, and every row and cent of the source is in the report or set aside with a reason.
 *
 * @returns The report, or why there can be none, `cancelled` among it where the pace refused to go on.
 */
export async function buildReport(
  reader: ColumnReader,
  settings: ReportSettings,
  pace: Pace,
): Promise<ReportResult<Report>> {
  const steps = new Steps(pace, reader.table.rowCount * KERNELS);
  try {
    return await build(reader, settings, steps);
  } catch (problem) {
    if (problem instanceof Cancelled) return refuse({ kind: "cancelled" });
    throw problem;
  }
}

async function build(
  reader: ColumnReader,
  settings: ReportSettings,
  steps: Steps,
): Promise<ReportResult<Report>> {
  const { table, firstRow } = reader;
  const dataRows = table.rowCount - firstRow;
  if (dataRows <= 0) return refuse({ kind: "noRows", address: table.source.address });
  const mapped = checkMapping(reader, settings.mapping);
  if (!mapped.ok) return mapped;
  const checked = mapped.value;

  const read = await readColumns(reader, { ...settings, mapping: checked.mapping }, steps);
  if (!read.ok) return read;
  const { source, money, adjustments, unconverted } = await readAmounts(
    reader,
    checked,
    read.value,
    settings,
    steps,
  );
  const judgement = await judgeRows(reader, checked, source, money.amounts, settings, steps);
  const used = await usedCustomers(source.customers, judgement.judge.status, steps);
  if (used.ids.length === 0) return refuse({ kind: "noUsableRows", rows: dataRows });
  const currency = await reportCurrency(reader, checked, used.owner, settings.conversion, steps);
  if (!currency.ok) return currency;

  const { shape } = settings;
  const rows: CustomerRows = { table, shape, checked, source, money, adjustments, ...used };
  const described = await describeCustomers(rows, steps);
  const { customers } = described;
  const criterion = customers.levels[customers.levels.length - 1];
  const ranking = await rankCustomers(customers, criterion, steps);
  const { reconciliation, ledger } = await accountFor(
    { reader, rows, described, judge: judgement.judge, unconverted },
    steps,
  );
  const findings = { reader, rows, described, ranking, dateGiven: settings.analysisDate !== undefined };
  const { ledger: groups, offered } = reconciliation;
  return {
    ok: true,
    value: {
      ledger,
      model: {
        shape,
        mapping: checked.mapping,
        source: { sheet: table.source.sheet, address: table.source.address },
        headers:
          reader.headerRow < 0 ? [] : entriesOf(checked.mapping).map(([, column]) => reader.header(column)),
        analysisDate: judgement.analysisDate,
        moneyScale: money.scale,
        currency: currency.value,
        criterion,
        levels: customers.levels,
        window: judgement.window,
        reconciliation,
        readings: source.readings,
        ranking,
        ...summarise(ranking, customers.levels, criterion),
        notices: await collectNotices({ ...findings, ledger: groups, offered }, steps),
      },
    },
  };
}

function refuse(error: ReportError): ReportResult<never> {
  return { ok: false, error };
}
