import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import { cellAddress } from "../../src/report/sheets/cellAddress";
import { overviewSheet } from "../../src/report/sheets/overviewSheet";
import { RankingCells } from "../../src/report/sheets/RankingCells";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import { rankingSheet } from "../../src/report/sheets/rankingSheet";
import type { SheetTexts } from "../../src/report/sheets/SheetTexts";
import type { CellBlock, SheetPlan } from "../../src/report/SheetPlan";
import { calculate } from "./support/calculate";
import { reportOf } from "./support/reportOf";

/** Large customers first; every seventh of them costs more than it brings, and buys seldom. */
const customers = [
  ["Kundennummer", "Umsatz", "Wareneinsatz", "Letzter Kauf", "Anzahl Käufe"],
  ...Array.from({ length: 60 }, (_, row) => {
    const revenue = 9_000 - 140 * row;
    const cost = row % 7 === 3 ? revenue + 250 : Math.round(revenue * 0.6);
    return [`K${row}`, revenue, cost, 45_000 - ((row * 37) % 500), 1 + ((row * 11) % 13)];
  }),
];

interface Sheets {
  readonly model: ReportModel;
  readonly overview: SheetPlan;
  readonly value: (address: string) => unknown;
}

async function sheetsOf(changes: Partial<ReportSettings> = {}, texts: SheetTexts = de): Promise<Sheets> {
  const model = await reportOf(customers, changes);
  const columns = rankingColumns(model, texts);
  const cells = new RankingCells(columns, model.ranking.count, "Rangliste");
  const overview = overviewSheet(model, cells, texts, "Übersicht");
  const value = calculate([overview, rankingSheet(columns, model.ranking.count, "Rangliste")]);
  return { model, overview, value: (address) => value("Übersicht", address) };
}

function textsOf(block: CellBlock): unknown[] {
  return Array.from({ length: block.rowCount }, (_, row) => block.columns[0].cell(row));
}

/** The table under a heading. */
function tableUnder(sheet: SheetPlan, heading: string): CellBlock {
  const index = sheet.blocks.findIndex((block) => textsOf(block)[0] === heading);
  if (index < 0) throw new Error(`no heading ${heading}`);
  return sheet.blocks[index + 1];
}

describe("ABC by revenue against ABC by contribution", () => {
  let sheets: Sheets;
  let cross: CellBlock;

  beforeAll(async () => {
    sheets = await sheetsOf();
    cross = tableUnder(sheets.overview, de.overview.cross("Umsatz", "DB I"));
  });

  test("counts every customer in exactly one field", () => {
    const { abcRevenue, abcCriterion, count } = sheets.model.ranking;
    const classes = ["A", "B", "C", "N"];
    classes.forEach((revenueClass, row) => {
      classes.forEach((abc, column) => {
        const expected = abcRevenue.filter(
          (each, rank) => each === revenueClass && abcCriterion[rank] === abc,
        ).length;
        expect(sheets.value(cellAddress(cross.row + 1 + row, 1 + column))).toBe(expected);
      });
    });
    const total = cellAddress(cross.row + 5, 5);
    expect(sheets.value(total)).toBe(count);
    expect(sheets.value(cellAddress(cross.row + 5, 6))).toBeCloseTo(1, 12);
  });

  test("marks the A customers by revenue who are C or N by contribution", () => {
    expect(cross.marked).toEqual([
      { row: 1, column: 3 },
      { row: 1, column: 4 },
    ]);
    expect(sheets.value(cellAddress(cross.row + 1, 4))).toBeGreaterThan(0);
  });

  test("is left out where there is only one of the two", async () => {
    const { overview } = await sheetsOf({ deepestLevel: "revenue" });
    const headings = overview.blocks.flatMap(textsOf);
    expect(headings).not.toContain(de.overview.cross("Umsatz", "Umsatz"));
    expect(headings).toContain(de.overview.abc);
  });
});

test("ABC limits that the user has set are those of the explanation", async () => {
  const { overview } = await sheetsOf({ abcLimits: { a: 0.7, b: 0.9 } });
  const lines = overview.blocks.flatMap(textsOf).map(String);
  expect(lines.find((line) => line.startsWith("A: "))).toMatch(/70\s%.* B: .*90\s%.* N: /);
});

test("every segment says what it means and what to do", async () => {
  const { overview, model } = await sheetsOf();
  const table = tableUnder(overview, de.overview.segments);
  model.segments.forEach(({ segment }, index) => {
    const row = table.columns.map(({ cell }) => cell(index + 1));
    if (typeof segment !== "string") throw new Error("the segments are the usual ones");
    expect(row[4]).toBe(de.segmentAdvice[segment].meaning);
    expect(row[7]).toBe(de.segmentAdvice[segment].action);
  });
});

describe.each(["rfm", "rfmr", "cltv"] as const)("ranked by %s", (rankBy) => {
  const lifetime = { retention: 0.8, discountRate: 0.1 };

  test("the overview says so, and shares, groups and charts still go by the criterion", async () => {
    const byMoney = await sheetsOf();
    const byOther = await sheetsOf({ rankBy, lifetime });
    expect(byOther.model.rankedBy).toBe(rankBy);
    const sentence = de.overview.rankedBy[rankBy]("DB I");
    expect(byOther.overview.blocks.flatMap(textsOf)).toContain(sentence);
    expect(byMoney.overview.blocks.flatMap(textsOf)).not.toContain(sentence);

    for (const heading of [de.overview.groups, de.overview.chartData]) {
      const [one, other] = [byMoney, byOther].map(({ overview }) => tableUnder(overview, heading));
      for (let row = 1; row < one.rowCount; row++) {
        for (let column = 1; column < one.columns.length; column++) {
          const expected = byMoney.value(cellAddress(one.row + row, column));
          expect(byOther.value(cellAddress(other.row + row, column))).toBeCloseTo(Number(expected), 6);
        }
      }
    }
  });

  test("the ranking shows what it is ranked by, highest first, and the rank by the criterion", async () => {
    const model = await reportOf(customers, { rankBy, lifetime });
    const columns = rankingColumns(model, de);
    const column = (key: string) => columns.find((candidate) => candidate.key === key);
    const values = Array.from({ length: model.ranking.count }, (_, rank) =>
      Number(column("value")?.cell(rank)),
    );
    expect(values).toEqual([...values].sort((left, right) => right - left));
    const ranks = Array.from({ length: model.ranking.count }, (_, rank) =>
      Number(column("moneyRank")?.cell(rank)),
    );
    expect([...ranks].sort((left, right) => left - right)).toEqual(ranks.map((_, index) => index + 1));
    expect(column("moneyRank")?.header).toBe("Rang nach DB I");
  });
});

test("ranked by the criterion itself there are no further columns", async () => {
  const model = await reportOf(customers);
  const keys = rankingColumns(model, en).map(({ key }) => key);
  expect(keys).not.toContain("value");
  expect(keys).not.toContain("moneyRank");
});

test("returns and mailings are columns where the export has them", async () => {
  const model = await reportOf(
    [
      ["Kundennummer", "Umsatz", "Anzahl Retouren", "Mailings"],
      ["K1", 100, 2, 7],
      ["K2", 50, "", 0],
    ],
    { mapping: { customerId: 0, amount: 1, returnCount: 2, mailings: 3 } },
  );
  const columns = rankingColumns(model, de);
  const [returns, mailings] = ["returns", "mailings"].map((key) =>
    columns.find((column) => column.key === key),
  );
  expect([returns?.header, returns?.cell(0), returns?.cell(1)]).toEqual(["Retouren", 2, 0]);
  expect([mailings?.header, mailings?.cell(0), mailings?.cell(1)]).toEqual(["Mailings", 7, 0]);
});

test("what is printed of the overview ends before the data of its charts", async () => {
  const { overview } = await sheetsOf();
  const data = overview.blocks.find((block) => textsOf(block)[0] === de.overview.chartData);
  const lastRow = Number(/\d+$/.exec(overview.printArea ?? "")?.[0]);
  expect(lastRow).toBe(data?.row);
});

test.each([
  ["de", de],
  ["en", en],
])("the sentences on segments fit the columns that they run over, in %s", async (_language, texts) => {
  const { columnWidths } = (await sheetsOf()).overview;
  const room = (from: number, to: number) =>
    columnWidths.slice(from, to).reduce((sum, width) => sum + width, 0);
  for (const { meaning, action } of Object.values(texts.segmentAdvice)) {
    // Widths are counted in digits, and letters are narrower on average.
    expect(meaning.length).toBeLessThanOrEqual(room(4, 7) + 1);
    expect(action.length).toBeLessThanOrEqual(room(7, 11));
  }
});
