import type { ColumnReader } from "../ColumnReader";
import type { CustomerRows, DescribedCustomers } from "../customers/describeCustomers";
import type { Ledger } from "../Ledger";
import type { Reconciliation } from "../Reconciliation";
import { RULES } from "../rules/Rule";
import { RowStatus, type RowJudge } from "../rows/RowJudge";
import type { Steps } from "../Steps";
import { buildLedger } from "./buildLedger";
import { differenceCauses } from "./differenceCauses";
import { reconcile } from "./reconcile";
import { repairParts } from "./repairParts";
import { setAsideParts } from "./setAsideParts";

/** What there is to account for. */
export interface Accounts {
  readonly reader: ColumnReader;
  readonly rows: CustomerRows;
  readonly described: DescribedCustomers;
  readonly judge: RowJudge;
  /** The amounts as they would add up without conversion, in units of money; null where there is none. */
  readonly unconverted: Float64Array | null;
}

/** Accounts for every row, every cent and every cell that counts as something else than stands in it. */
export async function accountFor(
  { reader, rows, described, judge, unconverted }: Accounts,
  steps: Steps,
): Promise<{ readonly reconciliation: Reconciliation; readonly ledger: Ledger }> {
  const { money, checked, source } = rows;
  const { amounts } = money;
  const { firstRow } = reader.table.source;
  const sums = await reconcile(judge.status, amounts, firstRow, steps);
  const offered = judge.offered(amounts, firstRow);
  const parts = [
    ...(await repairParts(reader, rows, steps)),
    ...setAsideParts(sums.setAside, checked, source.dateColumn, judge.status, amounts),
  ];
  const ledger = await buildLedger(reader, parts, steps);
  const repairs = ledger.groups.filter(({ rule }) => RULES[rule].kind === "repair");
  const naive = unconverted === null ? 0 : await sumOf(unconverted, judge.status, money.scale, steps);
  const facts = {
    setAside: sums.setAside,
    offered,
    described,
    tax: money.tax === undefined ? 0 : await sumOf(money.tax, judge.status, 1, steps),
    unconverted: unconverted === null ? 0 : naive - described.reportSum,
  };
  return {
    ledger,
    reconciliation: {
      ...sums,
      cellsRepaired: repairs.reduce((cells, group) => cells + group.cells, 0),
      reportSum: described.reportSum,
      ledger: ledger.groups,
      offered,
      causes: differenceCauses(facts),
    },
  };
}

/** Sum over the rows that count, in minor units. */
async function sumOf(
  amounts: Float64Array,
  status: Uint8Array,
  scale: number,
  steps: Steps,
): Promise<number> {
  let sum = 0;
  await steps.rows(status.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (status[row] !== RowStatus.used || Number.isNaN(amounts[row])) continue;
      sum += Math.round(amounts[row] * scale);
    }
  });
  return sum;
}
