import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { RfmMethod } from "../../src/domain/rfmClasses";
import type { ScoreSpan } from "../../src/domain/ScoreBox";
import type { CellValue } from "../../src/report/CellChunk";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import { serialDay } from "../support/serialDay";
import { readCsv } from "./support/readCsv";
import { reportOf } from "./support/reportOf";

// 995 customers of the order table of the R package rfm, scored by PSPP 1.6.2, pandas 1.5.3 and R rfm 0.3.0.
// The files are kept beside the project, never in it.
const SHARED = resolve(__dirname, "../../../shared");
const ORDERS = resolve(SHARED, "data/rfm_data_orders.csv");
const METHODS = resolve(SHARED, "expected/rfm_orders_quintile_methods_compared.csv");
const SCORES = resolve(SHARED, "expected/rfm_orders_scores_R.csv");
const missing = [ORDERS, METHODS, SCORES].find((file) => !existsSync(file));
const title = missing === undefined ? "a report" : `a report (skipped: ${basename(missing)} is not here)`;

(missing === undefined ? describe : describe.skip)(title, () => {
  let orders: CellValue[][];
  let expected: ReadonlyMap<string, { readonly [column: string]: CellValue }>;
  let byR: ReadonlyMap<string, { readonly [column: string]: CellValue }>;

  beforeAll(() => {
    const [header, ...lines] = readCsv(ORDERS);
    const date = header.indexOf("order_date");
    // Every line is an order, also several of a customer on one day: without a number they would be one purchase.
    orders = [
      [...header, "order_id"],
      ...lines.map((line, index) => [
        ...line.map((cell, column) => (column === date ? serialDay(String(cell)) : cell)),
        index + 1,
      ]),
    ];
    expected = customersIn(METHODS);
    byR = customersIn(SCORES);
  });

  function report(changes: Partial<ReportSettings>): Promise<ReportModel> {
    const [header] = orders;
    const mapping = {
      customerId: header.indexOf("customer_id"),
      date: header.indexOf("order_date"),
      amount: header.indexOf("revenue"),
      orderId: header.indexOf("order_id"),
    };
    return reportOf(orders, { shape: "orders", mapping, analysisDate: serialDay("2006-12-31"), ...changes });
  }

  function disagreements(
    { ranking }: ReportModel,
    scores: "recencyScore" | "frequencyScore" | "monetaryScore",
    peers: typeof expected,
    column: string,
  ): number {
    return ranking.customerId.filter((id, rank) => peers.get(id)?.[column] !== ranking[scores][rank]).length;
  }

  test("sums up the customers that the peers scored", async () => {
    const { ranking, analysisDate } = await report({});
    expect(ranking.count).toBe(995);
    const figures = (id: string, rank: number) => [
      (analysisDate ?? NaN) - ranking.lastPurchase[rank],
      ranking.purchases[rank],
      (ranking.money.revenue?.[rank] ?? NaN) / 100,
      id,
    ];
    expect(ranking.customerId.map(figures)).toEqual(
      ranking.customerId.map((id) => {
        const row = expected.get(id);
        return [row?.recency_days, row?.transaction_count, row?.amount, id];
      }),
    );
  });

  test.each<[RfmMethod, string, string, string]>([
    ["meanRank", "R_pspp_ntiles", "F_pspp_ntiles", "M_pspp_ntiles"],
    ["nested", "R_pspp_ntiles", "F_pspp_nested", "M_pspp_nested"],
    ["quantileEdges", "R_qcut", "F_qcut_dropdup", "M_qcut"],
  ])("scores every customer by %s as the peer does", async (method, recency, frequency, monetary) => {
    const model = await report({ scoring: { method } });
    expect(disagreements(model, "recencyScore", expected, recency)).toBe(0);
    expect(disagreements(model, "frequencyScore", expected, frequency)).toBe(0);
    expect(disagreements(model, "monetaryScore", expected, monetary)).toBe(0);
    expect(model.scoring.classes.monetary.map(({ customers }) => customers)).toEqual(
      [1, 2, 3, 4, 5].map((score) => [...expected.values()].filter((row) => row[monetary] === score).length),
    );
  });

  // Limits that R rfm finds (rfm_R.json, "threshold"): a class begins with its limit. For days R begins a
  // worse class with 115, 181, 297.4 and 482, so that the better one ends with the whole day before.
  const ofR = { recency: [481, 297, 180, 114], frequency: [4, 5, 6, 8], monetary: [255.8, 382, 506.4, 666] };

  test("scores every customer by the limits of R rfm as R rfm does", async () => {
    const model = await report({ scoring: { frozen: ofR } });
    expect(disagreements(model, "recencyScore", byR, "recency_score")).toBe(0);
    expect(disagreements(model, "frequencyScore", byR, "frequency_score")).toBe(0);
    expect(disagreements(model, "monetaryScore", byR, "monetary_score")).toBe(0);
  });

  test("places every customer in the segment of R rfm's own map", async () => {
    // The map of the package's vignette: ten segments by R, F and M, of which the first one that fits decides.
    const rule = (name: string, recency: ScoreSpan, frequency: ScoreSpan, monetary: ScoreSpan) => ({
      segment: { name },
      recency,
      frequency,
      monetary,
    });
    const segmentMap = [
      rule("Champions", [5, 5], [5, 5], [5, 5]),
      rule("Potential Loyalist", [3, 5], [3, 5], [2, 5]),
      rule("Loyal Customers", [2, 4], [2, 4], [2, 4]),
      rule("Promising", [3, 4], [1, 3], [3, 5]),
      rule("New Customers", [4, 5], [1, 3], [1, 5]),
      rule("Can't Lose Them", [1, 2], [3, 4], [4, 5]),
      rule("At Risk", [1, 2], [2, 5], [4, 5]),
      rule("Need Attention", [1, 3], [3, 5], [3, 5]),
      rule("About To Sleep", [2, 3], [1, 3], [1, 4]),
      rule("Lost", [1, 1], [1, 5], [1, 5]),
    ];
    const { ranking, segments } = await report({ scoring: { frozen: ofR }, segmentMap });
    expect(segments.map(({ customers }) => customers)).toEqual([35, 342, 170, 9, 104, 47, 28, 10, 102, 148]);
    expect(Array.from(ranking.segment, (place) => segments[place].segment)).toEqual(
      ranking.customerId.map((id) => ({ name: byR.get(id)?.segment_vignette })),
    );
  });
});

function customersIn(file: string): Map<string, { [column: string]: CellValue }> {
  const [header, ...lines] = readCsv(file);
  return new Map(
    lines.map((line) => [
      String(line[header.indexOf("customer_id")]),
      Object.fromEntries(header.map((name, column) => [String(name), line[column]])),
    ]),
  );
}
