import * as fc from "fast-check";
import type { CellValue } from "../../src/report/CellChunk";
import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import type { CellBlock, PlannedCell, SheetPlan } from "../../src/report/SheetPlan";
import { cellAddress } from "../../src/report/sheets/cellAddress";
import { decisionsSheet } from "../../src/report/sheets/decisionsSheet";
import { RankingCells } from "../../src/report/sheets/RankingCells";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import { rankingSheet } from "../../src/report/sheets/rankingSheet";
import type { SheetTexts } from "../../src/report/sheets/SheetTexts";
import { calculate } from "./support/calculate";
import { lossMakers } from "./support/lossMakers";
import { reportOf } from "./support/reportOf";

type Rows = readonly (readonly CellValue[])[];
type Changes = Partial<ReportSettings>;

const names = { ranking: "Rangliste (2)", decisions: "Entscheidungen (2)" };

const onlyMargin = [
  ["Kundennummer", "Deckungsbeitrag"],
  ["K1", 20],
  ["K2", -5.5],
];
const onlyRevenue = [
  ["Kundennummer", "Umsatz"],
  ["K1", 100],
  ["K2", 0],
  ["K3", -20],
];

describe.each([
  ["German", de as SheetTexts],
  ["English", en as SheetTexts],
])("the sheet of decisions in %s", (_, texts) => {
  test.each<readonly [string, Rows, Changes]>([
    ["all costs", lossMakers, {}],
    ["costs that stay", lossMakers, { decisions: { avoidableOrderCost: 0.25, avoidableCustomerCost: 0.5 } }],
    // In doubles, 0.07 / 0.7 is above 0.1; in cents it is not.
    ["a limit met to the cent", [lossMakers[0], ["K1", "Firma", 0.7, 0.77, 0, 0]], {}],
    ["narrow limits", lossMakers, { decisions: { mostPriceRise: 0.05, mostCostCut: 0.2 } }],
    ["another ranking", lossMakers, { rankBy: "cltv" }],
    ["product costs only", lossMakers.map((row) => row.slice(0, 4)), {}],
    ["no product costs", lossMakers.map((row) => [...row.slice(0, 3), ...row.slice(4)]), {}],
    [
      "a margin of its own",
      [["Kunde", "Umsatz", "DB"], ...[90, -5, -50].map((db, row) => [`K${row}`, 99, db])],
      {},
    ],
    ["nothing but a margin", onlyMargin, {}],
    ["nothing but revenue", onlyRevenue, {}],
  ])("calculates what the model says: %s", async (_name, rows, changes) => {
    const model = await reportOf(rows, changes);
    const { sheets, sheet } = sheetsOf(model, texts);
    expect(model.decisions.listed.length).toBeGreaterThan(0);
    expect(calculatedRows(sheets, sheet)).toEqual(modelRows(model, texts));
  });

  test("sums up suggestions, losses and what parting brings", async () => {
    const model = await reportOf(lossMakers);
    const { sheets, sheet } = sheetsOf(model, texts);
    const value = calculate(sheets);
    const { names: suggestions, total } = texts.decisions;
    const line = (label: string) => {
      const { row, column } = find(sheet, label, 3);
      return [3, 4, 5].map((right) => value(sheet.name, cellAddress(row, column + right)));
    };
    expect(line(suggestions.reprice)).toEqual([1, -50, 50]);
    expect(line(suggestions.serveCheaper)).toEqual([1, -150, 150]);
    expect(line(suggestions.part)).toEqual([2, -2700, 2700]);
    expect(line(suggestions.keep)).toEqual([1, 0, 0]);
    expect(line(total)).toEqual([5, model.decisions.loss / 100, 2900]);
  });

  test("says so in one sentence where there is nothing to decide", async () => {
    const model = await reportOf(onlyRevenue.slice(0, 2));
    const { sheet } = sheetsOf(model, texts);
    expect(sheet.blocks.some(({ table }) => table !== undefined)).toBe(false);
    expect(textsOf(sheet)).toContain(texts.decisions.nothing(texts.levels.revenue));
  });

  test("has no header twice, and offers suggestions to choose from", async () => {
    const { sheet } = sheetsOf(await reportOf(lossMakers), texts);
    const table = tableOf(sheet);
    const headers = table.columns.map(({ cell }) => String(cell(0)).toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    const lists = table.columns.flatMap(({ list }) => (list === undefined ? [] : [list]));
    expect(lists).toEqual([[...Object.values(texts.decisions.names), texts.decisions.postponed]]);
    // An entry of a list is told from the next one by a comma, and the whole has room for 255 characters.
    expect(lists[0].join("")).not.toMatch(/[,"]/);
    expect(lists[0].join(",").length).toBeLessThan(255);
  });
});

describe("the formulas of decisions", () => {
  test("find their customers again after the ranking has been sorted", async () => {
    const model = await reportOf(lossMakers);
    const { sheets, sheet } = sheetsOf(model, de);
    const [ranking, decisions] = sheets;
    const turned = { ...ranking, blocks: ranking.blocks.map(turnedRound) };
    const before = calculatedRows([ranking, decisions], sheet);
    const after = calculatedRows([turned, decisions], sheet);
    const withoutPosition = (rows: unknown[][]) => rows.map((row) => row.slice(0, -1));
    expect(withoutPosition(after)).toEqual(withoutPosition(before));
    expect(after.map((row) => row[row.length - 1])).not.toEqual(before.map((row) => row[row.length - 1]));
  });

  test("follow an edit of the limits", async () => {
    const { sheets, sheet } = sheetsOf(await reportOf(lossMakers), de);
    const [ranking, decisions] = sheets;
    const edited = editedBeside(decisions, de.decisions.mostPriceRise, 0.25);
    const suggestions = calculatedRows([ranking, edited], sheet).map((row) => row[11]);
    const { keep, reprice, part } = de.decisions.names;
    // K7 needs 25 %, K5 15 %; K6 has no revenue.
    expect(suggestions).toEqual([reprice, part, reprice, reprice, keep]);
  });

  test("agree with the model for any customers, at the limits too", async () => {
    const tenth = fc.integer({ min: 0, max: 10 }).map((step) => step / 10);
    const cents = fc.integer({ min: 0, max: 40 }).map((step) => step / 4);
    const customer = fc.tuple(cents, cents, cents, cents);
    await fc.assert(
      fc.asyncProperty(
        fc.array(customer, { minLength: 1, maxLength: 8 }),
        fc.record({
          mostPriceRise: tenth,
          mostCostCut: tenth,
          avoidableOrderCost: tenth,
          avoidableCustomerCost: tenth,
        }),
        async (amounts, decisions) => {
          const rows = amounts.map((columns, row) => [`K${row}`, `Firma ${row}`, ...columns]);
          const model = await reportOf([lossMakers[0], ...rows], { decisions });
          const { sheets, sheet } = sheetsOf(model, de);
          if (model.decisions.listed.length === 0) return;
          expect(calculatedRows(sheets, sheet)).toEqual(modelRows(model, de));
        },
      ),
      { numRuns: 40 },
    );
  });
});

function sheetsOf(model: ReportModel, texts: SheetTexts): { sheets: SheetPlan[]; sheet: SheetPlan } {
  const columns = rankingColumns(model, texts);
  const cells = new RankingCells(columns, model.ranking.count, names.ranking);
  const sheet = decisionsSheet(model, cells, texts, names.decisions);
  return { sheets: [rankingSheet(columns, model.ranking.count, names.ranking), sheet], sheet };
}

function tableOf(sheet: SheetPlan): CellBlock {
  const table = sheet.blocks.find((block) => block.table !== undefined);
  if (table === undefined) throw new Error("no table");
  return table;
}

/** The table's cells as calculated, numbers to nine decimals. */
function calculatedRows(sheets: readonly SheetPlan[], sheet: SheetPlan): unknown[][] {
  const value = calculate(sheets);
  const table = tableOf(sheet);
  return Array.from({ length: table.rowCount - 1 }, (_, line) =>
    table.columns.map((_column, index) =>
      rounded(value(sheet.name, cellAddress(table.row + 1 + line, table.column + index))),
    ),
  );
}

/** The same as the model has it. */
function modelRows(model: ReportModel, texts: SheetTexts): unknown[][] {
  const { ranking, decisions, moneyScale, criterion, levels } = model;
  const { revenue, contribution1, contribution2, contribution3 } = ranking.money;
  const money = (amounts: Float64Array | undefined) => (rank: number) =>
    amounts === undefined ? [] : [amounts[rank] / moneyScale];
  const between = (above: Float64Array | undefined, below: Float64Array | undefined) => (rank: number) =>
    above === undefined || below === undefined ? [] : [(above[rank] - below[rank]) / moneyScale];
  const share = (shares: Float64Array, isThere: boolean) => (rank: number) =>
    isThere ? [Number.isNaN(shares[rank]) ? "" : shares[rank]] : [];
  const known = criterion !== "revenue";
  const hasCosts = contribution2 !== undefined || contribution3 !== undefined;
  return Array.from(decisions.listed, (rank) =>
    [
      rank + 1,
      ranking.customerId[rank],
      ...(ranking.hasNames ? [ranking.customerName[rank]] : []),
      ...money(revenue)(rank),
      ...between(contribution1 ?? revenue, contribution2)(rank),
      ...between(contribution2 ?? contribution1 ?? revenue, contribution3)(rank),
      ...(known ? money(ranking.money[criterion])(rank) : []),
      ...(levels.includes("revenue") ? [ranking.abcRevenue[rank]] : []),
      ...share(decisions.priceRise, known && revenue !== undefined)(rank),
      ...share(decisions.costCut, hasCosts)(rank),
      ...(known ? [decisions.partingEffect[rank] / moneyScale] : []),
      ...(known ? [texts.decisions.names[decisions.suggestion[rank]]] : []),
      ...["", "", ""],
      rank + 1,
    ].map(rounded),
  );
}

function rounded(value: unknown): unknown {
  if (typeof value !== "number") return value ?? "";
  // 0 + x makes a zero of a zero below zero.
  return 0 + Math.round(value * 1e9) / 1e9;
}

/** Where a label stands in a block of at least so many columns beside it. */
function find(sheet: SheetPlan, label: string, right: number): { row: number; column: number } {
  for (const block of sheet.blocks) {
    if (block.table !== undefined || block.columns.length <= right) continue;
    for (let row = 0; row < block.rowCount; row++) {
      if (block.columns[0].cell(row) === label) return { row: block.row + row, column: block.column };
    }
  }
  throw new Error(`no row ${label}`);
}

/** The sheet with another number in the last cell of the row of a label. */
function editedBeside(sheet: SheetPlan, label: string, value: number): SheetPlan {
  const edit = (block: CellBlock): CellBlock => {
    const isLabelled = (row: number) => block.table === undefined && block.columns[0].cell(row) === label;
    const last = block.columns.length - 1;
    return {
      ...block,
      columns: block.columns.map((column, index) => ({
        ...column,
        cell: (row): PlannedCell => (index === last && isLabelled(row) ? value : column.cell(row)),
      })),
    };
  };
  return { ...sheet, blocks: sheet.blocks.map(edit) };
}

/** The table with its rows from bottom to top. */
function turnedRound(block: CellBlock): CellBlock {
  return {
    ...block,
    columns: block.columns.map((column) => ({
      ...column,
      cell: (row) => column.cell(row === 0 ? 0 : block.rowCount - row),
    })),
  };
}

function textsOf(sheet: SheetPlan): PlannedCell[] {
  return sheet.blocks.flatMap(({ rowCount, columns }) =>
    Array.from({ length: rowCount }, (_, row) => columns[0].cell(row)),
  );
}
