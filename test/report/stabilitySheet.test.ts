import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { ReportModel } from "../../src/report/ReportModel";
import { overviewSheet } from "../../src/report/sheets/overviewSheet";
import { RankingCells } from "../../src/report/sheets/RankingCells";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import { stabilityColumns } from "../../src/report/sheets/stabilityColumns";
import { stabilitySentence } from "../../src/report/words/stabilitySentence";
import type { Stability } from "../../src/report/stability/Stability";
import { reportOf } from "./support/reportOf";

const stability: Stability = {
  rank: Int32Array.of(2, 1, 0, 3),
  best: Int32Array.of(1, 1, 0, 3),
  worst: Int32Array.of(3, 12, 0, 3),
  sameSegment: Float64Array.of(0.5, 0.8, NaN, 1),
  flips: Uint8Array.of(1, 1, 0, 0),
  variants: 30,
  bins: [3, 4, 5, 6, 7],
  dayShifts: [-30, 0, 30],
};

async function report(): Promise<ReportModel> {
  const model = await reportOf(
    [
      ["Kunde", "Umsatz", "Anzahl Bestellungen", "Letzte Bestellung"],
      ["A", 400, 4, 45_400],
      ["B", 300, 3, 45_300],
      ["C", 200, 0, ""],
      ["D", 100, 1, 45_100],
    ],
    { shape: "customers" },
  );
  return { ...model, stability };
}

describe("rank stability in the workbook", () => {
  test("stands in the ranking beside each customer, and is blank for who has no score", async () => {
    const columns = stabilityColumns(await report(), de);
    expect(columns.map(({ header }) => header)).toEqual([
      "RFM-Rang",
      "RFM-Rang von",
      "RFM-Rang bis",
      "Segment gleich",
      "Segment stabil?",
    ]);
    const line = (row: number) => columns.map(({ cell }) => cell(row));
    expect(line(0)).toEqual([2, 1, 3, 0.5, "nein"]);
    expect(line(2)).toEqual([null, null, null, null, null]);
    expect(line(3)).toEqual([3, 3, 3, 1, "ja"]);
  });

  test("is no column where nobody has asked for it", async () => {
    expect(stabilityColumns({ ...(await report()), stability: undefined }, de)).toEqual([]);
    expect(stabilitySentence({}, de)).toBeNull();
  });

  test("is one sentence of the overview", async () => {
    const model = await report();
    const cells = new RankingCells(rankingColumns(model, de), 4, "Rangliste");
    const { blocks } = overviewSheet(model, cells, de, "Übersicht");
    const texts = blocks.flatMap(({ columns, rowCount }) =>
      Array.from({ length: rowCount }, (_, row) => columns[0].cell(row)),
    );
    expect(texts).toContain(stabilitySentence(model, de));
  });

  test("is said in both languages", () => {
    expect(stabilitySentence({ stability }, de)).toBe(
      "Rangstabilität: Unter 30 Einstellungen (3 bis 7 Klassen, M einfach oder doppelt gewichtet, " +
        "Stichtag bis zu 30 Tage früher oder später) wechseln 2 von 3 Kunden das Segment mindestens einmal. " +
        "Beim besten Kunden nach RFM liegen bester und schlechtester Rang 11 Plätze auseinander.",
    );
    expect(stabilitySentence({ stability: { ...stability, dayShifts: [0, 30], variants: 20 } }, en)).toBe(
      "Rank stability: under 20 settings (3 to 7 classes, M weighted once or twice, " +
        "analysis date up to 30 days later), 2 of 3 customers change segment at least once. " +
        "For the best customer by RFM, best and worst rank are 11 places apart.",
    );
  });
});
