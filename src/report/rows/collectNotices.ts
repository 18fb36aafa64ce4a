import type { CustomerRows, DescribedCustomers } from "../customers/describeCustomers";
import type { Level, Notice, Ranking } from "../ReportModel";
import type { Steps } from "../Steps";
import { CellKind, textAt } from "../Table";
import { exactDuplicates } from "./exactDuplicates";
import { COST_FIELDS } from "./readMoney";

/** Shares and classes of fewer customers than a class needs to mean something (five bins of five). */
const FEW_CUSTOMERS = 25;

/** What was found in rows and customers that the reader of the report should know. */
export async function collectNotices(
  rows: CustomerRows,
  described: DescribedCustomers,
  ranking: Ranking,
  headerRow: number,
  unreadableCosts: number,
  steps: Steps,
): Promise<Notice[]> {
  return [
    ...(rows.shape === "orders" ? await orderNotices(rows, described, steps) : []),
    ...(await rowNotices(rows, steps)),
    ...costNotices(rows, described, headerRow, unreadableCosts),
    ...rankingNotices(ranking, described.customers.levels),
  ];
}

async function orderNotices(
  rows: CustomerRows,
  described: DescribedCustomers,
  steps: Steps,
): Promise<Notice[]> {
  const { owner, table, money } = rows;
  const { creditRows, creditAmount } = described;
  const zeroRows = await countRows(owner, (row) => money.amounts[row] === 0, steps);
  const duplicates = await exactDuplicates(table, owner, money.amounts, steps);
  return present([
    creditRows > 0 && { kind: "creditNotes", rows: creditRows, amount: creditAmount },
    zeroRows > 0 && { kind: "zeroAmounts", rows: zeroRows },
    duplicates.rows > 0 && { kind: "exactDuplicates", ...duplicates },
    rows.checked.basis === "product" && { kind: "amountFromQuantity" },
  ]);
}

async function rowNotices(rows: CustomerRows, steps: Steps): Promise<Notice[]> {
  const merged = await countRows(rows.owner, mergedRow(rows), steps);
  const undated = await countRows(rows.owner, undatedRow(rows), steps);
  return present([
    merged > 0 && { kind: "mergedCustomers", rows: merged },
    undated > 0 && { kind: "unreadableDates", rows: undated },
    rows.source.days === null && { kind: "noDates" },
  ]);
}

/** Rows that were put to another one's customer: a second row of a list of customers, or another spelling. */
function mergedRow({ shape, owner, ids, table, checked, source }: CustomerRows): (row: number) => boolean {
  if (shape === "customers") {
    const seen = new Uint8Array(ids.length);
    return (row) => seen[owner[row]]++ > 0;
  }
  const { kinds, values } = table.columns[checked.mapping.customerId];
  const { otherSpelling } = source.customers;
  return (row) => kinds[row] === CellKind.text && otherSpelling[values[row]] === 1;
}

/** An order without a date is a gap; a customer without a last purchase has perhaps just not bought. */
function undatedRow({ shape, table, source }: CustomerRows): (row: number) => boolean {
  const { days, dateColumn } = source;
  if (days === null || dateColumn === undefined) return () => false;
  const { kinds } = table.columns[dateColumn];
  return (row) => Number.isNaN(days[row]) && (shape === "orders" || kinds[row] !== CellKind.blank);
}

function costNotices(
  { table, checked }: CustomerRows,
  { sums, customers: { levels } }: DescribedCustomers,
  headerRow: number,
  unreadableCosts: number,
): Notice[] {
  const negative = COST_FIELDS.flatMap((field): Notice[] => {
    const column = checked.mapping[field];
    const total = sums[field]?.reduce((sum, cost) => sum + cost, 0) ?? 0;
    if (column === undefined || total >= 0) return [];
    return [{ kind: "negativeCosts", header: headerRow < 0 ? "" : textAt(table.columns[column], headerRow) }];
  });
  const deepest = levels[levels.length - 1];
  return [
    ...negative,
    ...present([
      unreadableCosts > 0 && { kind: "unreadableCosts", cells: unreadableCosts },
      deepest === "revenue" && { kind: "noCosts" },
      (deepest === "contribution2" || deepest === "contribution3") &&
        !levels.includes("contribution1") && { kind: "noProductCosts" },
    ]),
  ];
}

function rankingNotices(ranking: Ranking, levels: readonly Level[]): Notice[] {
  const losing = ranking.money.revenue?.filter((amount) => amount < 0).length ?? 0;
  const total = ranking.money[levels[levels.length - 1]]?.reduce((sum, amount) => sum + amount, 0) ?? 0;
  return present([
    losing > 0 && { kind: "negativeRevenueCustomers", customers: losing },
    ranking.count < FEW_CUSTOMERS && { kind: "fewCustomers", customers: ranking.count },
    total <= 0 && { kind: "totalNotPositive" },
  ]);
}

function present(notices: readonly (Notice | false)[]): Notice[] {
  return notices.filter((notice) => notice !== false);
}

async function countRows(owner: Int32Array, fits: (row: number) => boolean, steps: Steps): Promise<number> {
  let count = 0;
  await steps.rows(owner.length, (from, to) => {
    for (let row = from; row < to; row++) if (owner[row] >= 0 && fits(row)) count++;
  });
  return count;
}
