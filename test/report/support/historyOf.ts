import type { PurchaseHistory } from "../../../src/domain/prediction/PurchaseHistory";
import type { CellValue } from "../../../src/report/CellChunk";
import { ColumnReader } from "../../../src/report/ColumnReader";
import { UsedCustomers } from "../../../src/report/customers/UsedCustomers";
import { purchaseHistory } from "../../../src/report/forecast/purchaseHistory";
import type { Level } from "../../../src/report/ReportModel";
import type { ReportResult } from "../../../src/report/ReportError";
import type { ReportSettings } from "../../../src/report/ReportSettings";
import { checkMapping } from "../../../src/report/rows/checkMapping";
import { judgeRows } from "../../../src/report/rows/judgeRows";
import { readAmounts } from "../../../src/report/rows/readAmounts";
import { readColumns } from "../../../src/report/rows/readColumns";
import { Steps } from "../../../src/report/Steps";
import { atOnce } from "./reportOf";
import { tableOf } from "./tableOf";

/** What one customer bought; `x` repeat purchases, `tx` and `T` in weeks, `mx` money. */
export interface CustomerHistory {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly mx: number;
}

/** The purchase history of each customer of a list of orders, read as a report reads it. */
export async function historyOf(
  cells: readonly (readonly CellValue[])[],
  wished: Pick<ReportSettings, "mapping"> & Partial<ReportSettings>,
  criterion: Level,
): Promise<Map<string, CustomerHistory>> {
  const settings: ReportSettings = { shape: "orders", ...wished };
  const reader = new ColumnReader(tableOf(cells));
  const steps = new Steps(atOnce, 1_000_000);
  const checked = found(checkMapping(reader, settings.mapping));
  const read = found(await readColumns(reader, { ...settings, mapping: checked.mapping }, steps));
  const amounts = await readAmounts(reader, checked, read, settings, steps);
  const { source, money, adjustments } = amounts;
  const layout = await reader.layoutOf(source.customers, steps);
  const { judge, analysisDate } = await judgeRows(
    reader,
    checked,
    source,
    layout,
    money.amounts,
    settings,
    steps,
  );
  const used = await UsedCustomers.of(source.customers, layout, judge, steps);
  const { days } = source;
  if (days === null || analysisDate === null) throw new Error("the rows have no days");
  const span = await reader.daySpanOf(days, steps);
  const { table } = reader;
  const rows = { table, used, span, shape: settings.shape, checked, money, adjustments };
  const history = await purchaseHistory(
    { ...rows, source: { ...source, days } },
    { criterion, analysisDate },
    steps,
  );
  return new Map(used.ids.map((id, customer) => [id, historyAt(history, customer)]));
}

function historyAt(
  { frequency, recency, age, meanValue }: PurchaseHistory,
  customer: number,
): CustomerHistory {
  return { x: frequency[customer], tx: recency[customer], T: age[customer], mx: meanValue[customer] };
}

function found<Value>(result: ReportResult<Value>): Value {
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`);
  return result.value;
}
