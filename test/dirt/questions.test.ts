import type { Report } from "../../src/report/Report";
import type { ReportResult } from "../../src/report/ReportError";
import { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import { KINDS_OF_DIRT } from "./allDirt";
import { compareReport } from "./compare";
import { dirtyExport, withRows, type DirtyExport } from "./dirtyExport";
import { reportOfExport } from "./reportOfExport";
import { has, type Row } from "./Sheet";

jest.setTimeout(300_000);

const SEEDS = Array.from({ length: 300 }, (_, index) => 40_001 + index);

/** Exports without any dirt but what the tests put in. */
const clean = SEEDS.map((seed) => dirtyExport(seed, new Set(KINDS_OF_DIRT))).filter(
  ({ rows }) => rows.length > 0,
);
const withAmounts = clean.filter(({ layout }) => layout.basis === "amount");
const withDates = clean.filter(({ layout }) => layout.shape === "orders" && has(layout, "date"));

describe("what can be read in two ways is asked", () => {
  test.each(["german", "english"] as const)("1.000 and 1,000, answered as %s", async (notation) => {
    for (const dirty of withAmounts) {
      const thousands = thousandsOnly(dirty, notation);
      const asked = await reportOfExport(thousands);
      expectQuestion(asked, "ambiguousNumbers", thousands, "amount");
      await compareReport(thousands, { notation });
    }
  });

  test("amounts in German and in English notation together, where one of them is open", async () => {
    for (const dirty of withAmounts.filter(({ rows }) => rows.length > 2)) {
      const texts = ["1.234,56", "1,234.56", "1.000"];
      const rows = dirty.rows.map((row, index): Row => ({
        ...row,
        cells: { ...row.cells, amount: texts[index % 3] },
      }));
      const asked = await reportOfExport(withRows(dirty, rows));
      expect(asked).toMatchObject({ ok: false, error: { kind: "ambiguousNumbers", sample: "1.000" } });
    }
  });

  test.each(["dayFirst", "monthFirst"] as const)("03/04/2024, answered as %s", async (dateOrder) => {
    for (const dirty of withDates) {
      const open = openDates(dirty, dateOrder);
      const asked = await reportOfExport(open);
      expectQuestion(asked, "ambiguousDates", open, "date");
      await compareReport(open, { dateOrder });
    }
  });
});

/** Every amount is a text of the form 12.000, which is twelve thousand or twelve. */
function thousandsOnly(dirty: DirtyExport, notation: "german" | "english"): DirtyExport {
  const random = new SeededRandom(dirty.seed);
  const mark = random.pick([".", ","]);
  const isGrouping = (mark === ".") === (notation === "german");
  const rows = dirty.rows.map((row): Row => {
    const units = random.whole(1, 999);
    const sign = Number(row.means.numbers.amount) < 0 ? -1 : 1;
    const amount = sign * units * (isGrouping ? 100_000 : 100);
    return {
      ...row,
      cells: { ...row.cells, amount: `${sign < 0 ? "-" : ""}${units}${mark}000` },
      means: { ...row.means, numbers: { ...row.means.numbers, amount } },
    };
  });
  return withRows(dirty, rows);
}

/** Every date fits both orders: neither part is above 12, and they differ. */
function openDates(dirty: DirtyExport, order: "dayFirst" | "monthFirst"): DirtyExport {
  const random = new SeededRandom(dirty.seed);
  const rows = dirty.rows.map((row): Row => {
    const first = random.whole(1, 11);
    const second = first + random.whole(1, 12 - first);
    const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
    return {
      ...row,
      cells: { ...row.cells, date: `${first}/${second}/2024` },
      means: { ...row.means, day: Date.UTC(2024, month - 1, day) / 86_400_000 + 25_569 },
    };
  });
  return withRows(dirty, rows);
}

/** The question names the column and quotes one of its texts. */
function expectQuestion(
  asked: ReportResult<Report>,
  kind: "ambiguousNumbers" | "ambiguousDates",
  { layout, rows }: DirtyExport,
  key: "amount" | "date",
): void {
  const header = layout.columns.find((column) => column.key === key)?.header;
  expect(asked).toMatchObject({ ok: false, error: { kind, header } });
  if (!asked.ok && asked.error.kind === kind)
    expect(rows.map(({ cells }) => cells[key])).toContain(asked.error.sample);
}
