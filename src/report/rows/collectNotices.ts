import type { ColumnReader } from "../ColumnReader";
import type { CustomerRows, DescribedCustomers } from "../customers/describeCustomers";
import type { LedgerGroup } from "../Ledger";
import type { Level, Notice, Ranking } from "../ReportModel";
import type { SetAside } from "../Reconciliation";
import type { Steps } from "../Steps";
import { sumOf } from "../sumOf";
import { CellKind } from "../Table";
import { farDates } from "./farDates";
import { RowStatus } from "./RowJudge";
import { COST_FIELDS } from "./readMoney";

/** Shares and classes of fewer customers than a class needs to mean something (five bins of five). */
const FEW_CUSTOMERS = 25;

/** What was found in a report that its notices speak of. */
export interface Findings {
  readonly reader: ColumnReader;
  readonly rows: CustomerRows;
  readonly described: DescribedCustomers;
  readonly ranking: Ranking;
  readonly ledger: readonly LedgerGroup[];
  readonly offered: readonly SetAside[];
  readonly rowsUsed: number;
  /** Whether the user has set the day that "days since" counts to. */
  readonly dateGiven: boolean;
}

/** What was found in rows and customers that the reader of the report should know. */
export async function collectNotices(findings: Findings, steps: Steps): Promise<Notice[]> {
  const { rows, described, ranking } = findings;
  return [
    ...(rows.shape === "orders" ? await orderNotices(findings, steps) : []),
    ...(await rowNotices(findings, steps)),
    ...(await costNotices(findings, steps)),
    ...rankingNotices(ranking, described.customers.levels),
  ];
}

async function orderNotices({ reader, rows, described, offered }: Findings, steps: Steps): Promise<Notice[]> {
  const { used, money, checked } = rows;
  const { status } = used;
  const { creditRows, creditAmount } = described;
  const { amounts } = money;
  let zeroRows = 0;
  if (await reader.hasZeros(amounts, steps)) {
    await steps.rows(status.length, (from, to) => {
      for (let row = from; row < to; row++) {
        if (status[row] === RowStatus.used && amounts[row] === 0) zeroRows++;
      }
    });
  }
  const duplicates = offered.find(({ reason }) => reason === "duplicate");
  return present([
    creditRows > 0 && { kind: "creditNotes", rows: creditRows, amount: creditAmount },
    zeroRows > 0 && { kind: "zeroAmounts", rows: zeroRows },
    duplicates !== undefined && {
      kind: "exactDuplicates",
      rows: duplicates.rows,
      amount: duplicates.amount,
    },
    checked.basis === "product" && { kind: "amountFromQuantity" },
  ]);
}

async function rowNotices({ reader, rows, rowsUsed, dateGiven }: Findings, steps: Steps): Promise<Notice[]> {
  const { shape, used, source, checked, span } = rows;
  const { days } = source;
  // Rows of a list of customers whose customer stands in a row above.
  const merged = shape === "customers" ? rowsUsed - used.ids.length : 0;
  const undated = shape === "customers" ? await undatedRows(rows, steps) : 0;
  const far = days === null || span === null || dateGiven ? null : await farDates(used, days, span, steps);
  const isGross = checked.basis === "gross";
  return [
    ...source.mixedDecimals.map(({ column, number, text, cells }): Notice => ({
      kind: "lostThousands",
      header: reader.header(column),
      number,
      text: text.text,
      cells,
    })),
    ...present([
      merged > 0 && { kind: "mergedCustomers", rows: merged },
      undated > 0 && { kind: "unreadableDates", rows: undated },
      far !== null && { kind: "farDates", ...far },
      days === null && { kind: "noDates" },
      isGross && { kind: source.numbers.tax === undefined ? "amountWithTax" : "amountFromGross" },
    ]),
  ];
}

/** A customer without a last purchase has perhaps just not bought; one with an unreadable day has. */
async function undatedRows({ used, table, source }: CustomerRows, steps: Steps): Promise<number> {
  const { days, dateColumn } = source;
  if (days === null || dateColumn === undefined) return 0;
  const { kinds } = table.columns[dateColumn];
  const { status } = used;
  let undated = 0;
  await steps.rows(status.length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (status[row] !== RowStatus.used) continue;
      if (Number.isNaN(days[row]) && kinds[row] !== CellKind.blank) undated++;
    }
  });
  return undated;
}

async function costNotices({ reader, rows, described, ledger }: Findings, steps: Steps): Promise<Notice[]> {
  const { sums, customers } = described;
  const { levels } = customers;
  const negative = COST_FIELDS.flatMap((field): Notice[] => {
    const column = rows.checked.mapping[field];
    const costs = sums[field];
    return column === undefined || costs === undefined || sumOf(costs) >= 0
      ? []
      : [{ kind: "negativeCosts", header: reader.header(column) }];
  });
  const unreadable = ledger.filter(({ rule }) => rule === "unreadableCost");
  const unreadableCells = unreadable.reduce((cells, group) => cells + group.cells, 0);
  const missing = await missingCosts(rows, steps);
  const deepest = levels[levels.length - 1];
  return [
    ...negative,
    ...present([
      unreadableCells > 0 && { kind: "unreadableCosts", cells: unreadableCells },
      missing > 0 && { kind: "missingCosts", cells: missing },
      deepest === "revenue" && { kind: "noCosts" },
      (deepest === "contribution2" || deepest === "contribution3") &&
        !levels.includes("contribution1") && { kind: "noProductCosts" },
    ]),
  ];
}

/** Blank cells of the columns of costs; rebates and returns are blank where there are none. */
async function missingCosts({ used, table, checked }: CustomerRows, steps: Steps): Promise<number> {
  const { status } = used;
  let missing = 0;
  for (const field of ["productCost", "orderCost", "customerCost"] as const) {
    const column = checked.mapping[field];
    if (column === undefined) continue;
    const { kinds } = table.columns[column];
    if (!kinds.includes(CellKind.blank)) continue;
    await steps.rows(status.length, (from, to) => {
      for (let row = from; row < to; row++) {
        if (status[row] === RowStatus.used && kinds[row] === CellKind.blank) missing++;
      }
    });
  }
  return missing;
}

function rankingNotices(ranking: Ranking, levels: readonly Level[]): Notice[] {
  const { revenue } = ranking.money;
  const losing = revenue === undefined ? 0 : countNegative(revenue);
  const deepest = ranking.money[levels[levels.length - 1]];
  const total = deepest === undefined ? 0 : sumOf(deepest);
  return present([
    losing > 0 && { kind: "negativeRevenueCustomers", customers: losing },
    ranking.count < FEW_CUSTOMERS && { kind: "fewCustomers", customers: ranking.count },
    total <= 0 && { kind: "totalNotPositive" },
  ]);
}

function countNegative(amounts: Float64Array): number {
  let count = 0;
  for (let rank = 0; rank < amounts.length; rank++) if (amounts[rank] < 0) count++;
  return count;
}

function present(notices: readonly (Notice | false)[]): Notice[] {
  return notices.filter((notice) => notice !== false);
}
