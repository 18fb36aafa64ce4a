import fc from "fast-check";
import { axisOf } from "../../src/taskpane/components/result/axisOf";
import { crossClasses } from "../../src/taskpane/components/result/crossClasses";
import { filteredPositions, NO_FILTER } from "../../src/taskpane/components/result/customerFilter";
import { curvePoints } from "../../src/taskpane/components/result/curvePoints";
import { paretoTenths } from "../../src/taskpane/components/result/paretoTenths";
import { rfmGrid } from "../../src/taskpane/components/result/rfmCells";
import { shade } from "../../src/taskpane/components/result/shade";
import { signed } from "../../src/taskpane/components/result/signed";
import { handMadeReport } from "../report/support/handMadeReport";
import { reportOf } from "../report/support/reportOf";
import { customerExport } from "./exports";

describe("an axis", () => {
  test.each<[number, number, number[]]>([
    [0, 1.1, [0, 0.5, 1, 1.5]],
    [0, 1, [0, 0.25, 0.5, 0.75, 1]],
    [-0.3, 1, [-0.5, 0, 0.5, 1]],
    [-2, 0, [-2, -1.5, -1, -0.5, 0]],
    [0, 0, [0, 0.25, 0.5, 0.75, 1]],
  ])("from %d to %d has ticks at round numbers", (lowest, highest, ticks) => {
    expect(axisOf(lowest, highest, 5).ticks).toEqual(ticks);
  });

  test("spans all values, with no more ticks than there is room for", () => {
    const ends = fc.tuple(
      fc.double({ min: -1e4, max: 0, noNaN: true }),
      fc.double({ min: 0, max: 1e4, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.integer({ min: 3, max: 9 }), ([lowest, highest], most) => {
        const axis = axisOf(lowest, highest, most);
        const slack = 1e-6 * Math.max(1e-3, highest - lowest);
        expect(axis.lowest).toBeLessThanOrEqual(lowest + slack);
        expect(axis.highest).toBeGreaterThanOrEqual(highest - slack);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test("the points of a curve that a table names are its tenths and its peak, in order", () => {
  const shares = Float64Array.from({ length: 301 }, (_, index) => index / 300);
  expect(curvePoints(shares, 0.1 + 1 / 300)).toEqual([0, 30, 31, 60, 90, 120, 150, 180, 210, 240, 270, 300]);
  expect(curvePoints(Float64Array.of(0, 0.5, 1), 0.5)).toEqual([0, 1, 2]);
});

describe("the tenths of a Pareto chart", () => {
  test("of ten customers are the customers", async () => {
    const tenths = paretoTenths(await reportOf(customerExport));
    expect(tenths.map(({ amount }) => amount / 100)).toEqual([500, 300, 100, 80, 60, 40, 20, 0, -40, -60]);
    expect(tenths.map(({ cumulated }) => Math.round(cumulated * 100))).toEqual([
      50, 80, 90, 98, 104, 108, 110, 110, 106, 100,
    ]);
    expect(tenths[9]).toMatchObject({ first: 10, last: 10, share: -0.06 });
  });

  test("hold every customer once, best first, whatever customers are ranked by", async () => {
    const rows = Array.from({ length: 23 }, (_, index) => [
      `K${index}`,
      100 + ((index * 37) % 23),
      45_000 + index,
      1,
    ]);
    const table = [["Kundennummer", "Umsatz", "Letzter Kauf", "Anzahl Käufe"], ...rows];
    const byMoney = paretoTenths(await reportOf(table));
    expect(paretoTenths(await reportOf(table, { rankBy: "rfm" }))).toEqual(byMoney);
    expect(byMoney.map(({ first, last }) => last - first + 1)).toEqual([3, 2, 2, 3, 2, 2, 3, 2, 2, 2]);
    expect(byMoney[9].last).toBe(23);
  });
});

describe("counts", () => {
  test("by recency and frequency leave nobody out", async () => {
    const model = await reportOf([
      ["Kundennummer", "Umsatz", "Letzter Kauf", "Anzahl Käufe"],
      ["K1", 100, 45_000, 1],
      ["K2", 200, 45_100, 2],
      ["K3", 300, "", 3],
    ]);
    const grid = rfmGrid(model, filteredPositions(model, NO_FILTER));
    const cells = grid.rows.flatMap((row) => row.cells);
    expect([grid.scored, grid.unscored, grid.most]).toEqual([2, 1, 1]);
    expect(cells.reduce((sum, { amount }) => sum + amount, 0)).toBe(30_000);
    expect(grid.rows.map(({ recency }) => recency)).toEqual([5, 4, 3, 2, 1]);
    expect(rfmGrid(model, new Int32Array(0))).toMatchObject({ scored: 0, unscored: 0, most: 0 });
  });

  test("by class of revenue and of contribution agree with the classes alone", async () => {
    const model = await reportOf(customerExport);
    const counts = crossClasses(model);
    expect(counts.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(
      model.abc.revenue.map(({ customers }) => customers),
    );
    expect(counts[0].map((_, column) => counts.reduce((sum, row) => sum + row[column], 0))).toEqual(
      model.abc.criterion.map(({ customers }) => customers),
    );
  });

  test("of nobody are none", () => {
    const { model } = handMadeReport([]);
    expect(paretoTenths(model)).toEqual([]);
    expect(
      crossClasses(model)
        .flat()
        .every((count) => count === 0),
    ).toBe(true);
  });
});

describe("a shade", () => {
  test("lies between its two colours", () => {
    expect(shade("#ffffff", "#217346", 0)).toEqual({ background: "#ffffff", text: "#000000" });
    expect(shade("#ffffff", "#217346", 1)).toEqual({ background: "#217346", text: "#ffffff" });
    expect(shade("#1f1f1f", "#7fd3a4", 0.5).background).toBe("#4f7962");
  });

  test("can be read with the contrast that WCAG asks for", () => {
    const themes = fc.constantFrom(["#ffffff", "#217346"], ["#1f1f1f", "#7fd3a4"]);
    fc.assert(
      fc.property(themes, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], amount) => {
        const { background, text } = shade(from, to, amount);
        const [one, other] = [luminance(background), luminance(text)].sort((left, right) => right - left);
        // Level AA for text of ordinary size.
        expect((one + 0.05) / (other + 0.05)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

test("a difference shows its sign, zero has none", () => {
  expect([signed(5, String), signed(-5, String), signed(0, String)]).toEqual(["+5", "-5", "0"]);
});

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
