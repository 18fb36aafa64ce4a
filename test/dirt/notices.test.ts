import type { Report } from "../../src/report/Report";
import type { Expected } from "./byHand/reconcileByHand";
import { compareReport } from "./compare";
import type { DirtyExport } from "./dirtyExport";
import { everySeed } from "./everySeed";
import { has, isText, NUMBER_FIELDS } from "./Sheet";
import { COST_FIELDS } from "./Truth";

jest.setTimeout(300_000);

const COUNTED = ["creditNotes", "zeroAmounts", "exactDuplicates", "missingCosts", "unreadableCosts"];

describe("of a dirty export, a report", () => {
  test("counts what is remarkable, names the currency and says how it has read each column of texts", () =>
    everySeed(50_001, 500, (dirty) =>
      compareReport(dirty, {}, (report, expected) => {
        compareCounts(report, expected, dirty);
        compareCurrency(report, expected, dirty);
        compareReadings(report, expected, dirty);
      }),
    ));
});

/** Credit notes, amounts of 0, duplicates, and costs that are missing or unreadable. */
function compareCounts({ model }: Report, expected: Expected, dirty: DirtyExport): void {
  const notices = model.notices.filter(({ kind }) => COUNTED.includes(kind));
  expect(inOrder(notices)).toEqual(inOrder(noticesByHand(expected, dirty)));
}

type Counts = {
  readonly kind: string;
  readonly rows?: number;
  readonly cells?: number;
  readonly amount?: number;
};

function noticesByHand({ rows, offered }: Expected, { layout }: DirtyExport): Counts[] {
  const used = rows.filter(({ reason }) => reason === null);
  const cells = (wanted: "missing" | "unreadable") =>
    used.reduce(
      (sum, { numbers }) => sum + COST_FIELDS.filter((field) => numbers[field] === wanted).length,
      0,
    );
  const inRows = (kind: string, fits: (amount: number) => boolean): Counts => {
    const amounts = used.flatMap(({ amount }) =>
      typeof amount === "number" && fits(amount) ? [amount] : [],
    );
    return { kind, rows: amounts.length, amount: amounts.reduce((sum, amount) => sum + amount, 0) };
  };
  const { rows: zeroRows } = inRows("zeroAmounts", (amount) => amount === 0);
  const ofOrders: Counts[] = [
    inRows("creditNotes", (amount) => amount < 0),
    { kind: "zeroAmounts", rows: zeroRows },
    ...offered
      .filter(({ reason }) => reason === "duplicate")
      .map((duplicates) => ({ kind: "exactDuplicates", rows: duplicates.rows, amount: duplicates.amount })),
  ];
  const ofCosts: Counts[] = [
    { kind: "missingCosts", cells: cells("missing") },
    { kind: "unreadableCosts", cells: cells("unreadable") },
  ];
  return [...(layout.shape === "orders" ? ofOrders : []), ...ofCosts].filter(
    (notice) => (notice.rows ?? notice.cells) !== 0,
  );
}

/** The currency that stands beside the amounts or in a column of its own. */
function compareCurrency({ model }: Report, { rows }: Expected, { layout }: DirtyExport): void {
  const { code, sign } = layout.currency;
  const money = NUMBER_FIELDS.map((field) => rows.some((row) => named(row.row.cells[field], code, sign)));
  const header = layout.columns.some((column) => column.header.includes(code));
  if (has(layout, "currency") || header) expect(model.currency).toBe(code);
  else if (!money.includes(true)) expect(model.currency).toBeUndefined();
}

function named(cell: unknown, code: string, sign: string): boolean {
  return typeof cell === "string" && (cell.includes(code) || cell.includes(sign));
}

function compareReadings({ model }: Report, expected: Expected, { layout, mapping }: DirtyExport): void {
  const used = expected.rows.filter(({ reason }) => reason === null);
  for (const field of NUMBER_FIELDS) {
    const texts = used.filter(
      ({ row, numbers }) => typeof numbers[field] === "number" && isText(row.cells[field]),
    );
    if (!has(layout, field) || texts.length === 0) continue;
    const reading = model.readings.find((each) => each.field === field);
    expect(reading).toMatchObject({ column: mapping[field] });
    if (texts.some(({ row }) => isEvident(`${row.cells[field]}`))) expect(reading?.as).toBe(layout.notation);
  }
}

/** Decimals tell the notation. */
function isEvident(text: string): boolean {
  return /[.,]\d{1,2}(?!\d)/.test(text);
}

function inOrder(notices: readonly { readonly kind: string }[]): string[] {
  return notices.map((notice) => JSON.stringify(notice, Object.keys(notice).sort())).sort();
}
