import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import { compareReports } from "../../src/report/comparison/compareReports";
import type { ComparedReport } from "../../src/report/comparison/Comparison";
import { readEarlierRanking } from "../../src/report/comparison/readEarlierRanking";
import type { ReportModel } from "../../src/report/ReportModel";
import { recordOf, type ReportRecord } from "../../src/report/ReportRecord";
import type { ReportSettings } from "../../src/report/ReportSettings";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import { rankingSheet } from "../../src/report/sheets/rankingSheet";
import { cellsOfPlan } from "./support/cellsOfPlan";
import { reportOf } from "./support/reportOf";

type Cells = (string | number | boolean)[][];

const words = { de, en };

/** The cells of a report's ranking, and what the workbook remembers of it. */
function written(model: ReportModel, language: "de" | "en" = "de"): { cells: Cells; record: ReportRecord } {
  const columns = rankingColumns(model, words[language]);
  return {
    cells: cellsOfPlan(rankingSheet(columns, model.ranking.count, "Rangliste")),
    record: recordOf(model, { sheets: {}, rankingColumns: columns.map(({ key }) => key), language }),
  };
}

function readBack({ cells, record }: { cells: Cells; record: ReportRecord }): ComparedReport {
  const read = readEarlierRanking(cells, record, words[record.language]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function refusalOf({ cells, record }: { cells: Cells; record: ReportRecord }) {
  const read = readEarlierRanking(cells, record, words[record.language]);
  return read.ok ? null : read.error;
}

const orders: readonly (readonly (string | number)[])[] = [
  ["Kundennummer", "Firma", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"],
  ...Array.from({ length: 60 }, (_, row) => [
    `00${row % 20}`,
    `Firma ${row % 20}`,
    `R${row}`,
    45_000 + 3 * row,
    1000 - 45 * (row % 20) + row / 100,
    300 + 10 * (row % 7),
  ]),
];
const settings: Partial<ReportSettings> = {
  shape: "orders",
  mapping: { customerId: 0, customerName: 1, orderId: 2, date: 3, amount: 4, productCost: 5 },
};

const report = (changes: Partial<ReportSettings> = {}) => reportOf(orders, { ...settings, ...changes });

/** As Excel's own functions would do it: without the header, by another column. */
function sorted([header, ...rows]: Cells): Cells {
  return [header, ...[...rows].sort((left, right) => String(left[1]).localeCompare(String(right[1])))];
}

function withColumn(
  cells: Cells,
  header: string,
  change: (column: number, row: (string | number | boolean)[]) => void,
): Cells {
  const column = cells[0].indexOf(header);
  return cells.map((row) => {
    const copy = [...row];
    change(column, copy);
    return copy;
  });
}

describe("an earlier ranking read back from its sheet", () => {
  test.each(["de", "en"] as const)("compared with its own report shows no change (%s)", async (language) => {
    const model = await report();
    const earlier = readBack(written(model, language));
    const result = compareReports(earlier, model);
    expect(result).toMatchObject({
      ok: true,
      value: {
        bridge: { lost: 0, kept: 0, won: 0, effects: { volume: 0, margin: 0 }, customers: { kept: 20 } },
      },
    });
    if (!result.ok || result.value.segments === null || result.value.abc === null)
      throw new Error("no classes");
    expect(result.value.segments.stayed).toBe(20);
    expect(result.value.abc.stayed).toBe(20);
    expect(earlier.ranking.customerName).toEqual(model.ranking.customerName);
  });

  test.each([
    ["ranked by RFM", { rankBy: "rfm" }],
    ["with rank stability", { stability: true }],
    ["of revenue only", { deepestLevel: "revenue" }],
    [
      "with a segment map of the user's own",
      {
        segmentMap: [
          { segment: { name: "Gold" }, recency: [3, 5], frequency: [1, 5], monetary: [1, 5] },
          { segment: "hibernating", recency: [1, 2], frequency: [1, 5], monetary: [1, 5] },
        ],
      },
    ],
  ] satisfies [string, Partial<ReportSettings>][])("also %s", async (_, changes) => {
    const model = await report(changes);
    const result = compareReports(readBack(written(model)), model);
    expect(result).toMatchObject({
      ok: true,
      value: { bridge: { lost: 0, kept: 0, won: 0 }, segments: { stayed: 20 } },
    });
  });

  test("says the same whatever order its rows are in", async () => {
    const { cells, record } = written(await report());
    const one = compareReports(readBack({ cells, record }), await report());
    expect(compareReports(readBack({ cells: sorted(cells), record }), await report())).toEqual(one);
  });

  test("finds columns that were moved, and one that was renamed where nothing else has changed", async () => {
    const { cells, record } = written(await report());
    const expected = readBack({ cells, record });
    const moved = cells.map((row) => ["Notiz", ...row]);
    expect(readBack({ cells: moved, record })).toEqual(expected);
    const renamed = withColumn(cells, "Kunde", (column, row) => {
      if (row[column] === "Kunde") row[column] = "Kd.-Nr.";
    });
    expect(readBack({ cells: renamed, record })).toEqual(expected);
  });

  test("leaves out totals and notes below the table, and reads ids that have become numbers", async () => {
    const { cells, record } = written(await report());
    const width = cells[0].length;
    const blank = (first: string) => [first, ...new Array<string>(width - 1).fill("")];
    const edited = [...cells, blank("Ergebnis"), blank(""), blank("geprüft, Meier")];
    expect(readBack({ cells: edited, record }).ranking.count).toBe(20);
    const numbers = withColumn(cells, "Kunde", (column, row) => {
      if (row[column] !== "Kunde") row[column] = Number(row[column]);
    });
    expect(readBack({ cells: numbers, record }).ranking.customerId.slice().sort()).toContain("7");
  });

  test("knows no classes where their column is gone or holds something else", async () => {
    const { cells, record } = written(await report());
    const other = withColumn(cells, "ABC DB I", (column, row) => {
      if (row[column] === "A") row[column] = "AA";
    });
    expect(readBack({ cells: other, record }).ranking.abcCriterion).toEqual([]);
    const gone = withColumn(cells, "Segment", (column, row) => void row.splice(column, 1));
    expect(readBack({ cells: gone, record }).segments).toEqual([]);
  });

  test("is refused with the reason where it can not be read", async () => {
    const good = written(await report());
    const { record } = good;
    const change = (header: string, edit: (column: number, row: (string | number | boolean)[]) => void) =>
      refusalOf({ cells: withColumn(good.cells, header, edit), record });
    expect(change("DB I", (column, row) => void row.splice(column, 1))).toEqual({
      kind: "missingColumn",
      header: "DB I",
    });
    expect(change("Kunde", (column, row) => void row.splice(column, 1))).toEqual({
      kind: "missingColumn",
      header: "Kunde",
    });
    const cells = good.cells.map((row) => [...row]);
    cells[3][cells[0].indexOf("Umsatz")] = "k. A.";
    expect(refusalOf({ cells, record })).toEqual({
      kind: "unreadableAmount",
      header: "Umsatz",
      row: 4,
      text: "k. A.",
    });
    const twice = [...good.cells, good.cells[2]];
    expect(refusalOf({ cells: twice, record })).toEqual({
      kind: "customerTwice",
      id: String(good.cells[2][1]),
      row: 22,
    });
    expect(refusalOf({ cells: good.cells.slice(0, 1), record })).toEqual({ kind: "noCustomers" });
    expect(refusalOf({ cells: [], record })).toEqual({ kind: "missingColumn", header: "Rang" });
  });
});
