import type { Level } from "../../src/report/ReportModel";
import { suggestDecisions, type DecidedOn } from "../../src/report/decisions/suggestDecisions";
import { lossMakers } from "./support/lossMakers";
import { reportOf } from "./support/reportOf";

describe("suggestDecisions", () => {
  test("takes costs to serve from the levels of the report", async () => {
    const { ranking, decisions } = await reportOf(lossMakers);
    const by = new Map(ranking.customerId.map((id, rank) => [id, rank]));
    const at = (id: string) => {
      const rank = by.get(id) ?? NaN;
      const { suggestion, priceRise, costCut, partingEffect } = decisions;
      return [suggestion[rank], priceRise[rank], costCut[rank], partingEffect[rank] / 100];
    };
    expect(at("K1")).toEqual(["keep", 0, 0, -5200]);
    expect(at("K3")).toEqual(["keep", 0, 0, 0]);
    expect(at("K4")).toEqual(["reprice", 0.05, 50 / 300, 50]);
    expect(at("K5")).toEqual(["serveCheaper", 0.15, 150 / 550, 150]);
    expect(at("K6")).toEqual(["part", NaN, 1, 700]);
    expect(at("K7")).toEqual(["part", 0.25, 2 / 3, 2000]);
  });

  test("lists A customers by revenue first, the largest loss first among each", async () => {
    const { ranking, decisions } = await reportOf(lossMakers);
    // 10,000 and 8,000 of 20,800 are A customers by revenue.
    expect(ranking.abcRevenue[ranking.customerId.indexOf("K7")]).toBe("A");
    expect(Array.from(decisions.listed, (rank) => ranking.customerId[rank])).toEqual([
      "K7",
      "K6",
      "K5",
      "K4",
      "K3",
    ]);
    expect(decisions.loss).toBe(-290_000);
    expect(decisions.partingGain).toBe(270_000);
  });

  test("lists equal losses in order of rank", () => {
    const given = ranked(["K1", "K2", "K3"], { contribution1: [-10, -10, -10] });
    expect([...suggestDecisions(given, ["revenue", "contribution1"]).listed]).toEqual([0, 1, 2]);
  });

  test("counts avoidable costs only, where told", async () => {
    const settings = { avoidableOrderCost: 0.25, avoidableCustomerCost: 0 };
    const { ranking, decisions } = await reportOf(lossMakers, { decisions: settings });
    // Of K7, 1500 for orders and 1000 for care stay; what it still pays for them is 500.
    const rank = ranking.customerId.indexOf("K7");
    expect(decisions.partingEffect[rank]).toBe(-50_000);
    expect(decisions.suggestion[rank]).toBe("keep");
    expect(decisions.settings).toEqual({ mostPriceRise: 0.1, mostCostCut: 0.3, ...settings });
  });

  test("lists the same customers whatever they are ranked by", async () => {
    const byMoney = await reportOf(lossMakers);
    const byLifetime = await reportOf(lossMakers, { rankBy: "cltv" });
    const listed = ({ ranking, decisions }: typeof byMoney) =>
      Array.from(decisions.listed, (rank) => ranking.customerId[rank]);
    expect(listed(byLifetime)).toEqual(listed(byMoney));
  });

  test("without costs knows no contribution: all are kept, who has no revenue is listed", async () => {
    const { decisions, ranking } = await reportOf([
      ["Kundennummer", "Umsatz"],
      ["K1", 100],
      ["K2", 0],
      ["K3", -20],
    ]);
    expect(decisions.suggestion).toEqual(["keep", "keep", "keep"]);
    expect([...decisions.priceRise, ...decisions.costCut, ...decisions.partingEffect]).toEqual(
      new Array(9).fill(NaN),
    );
    expect(Array.from(decisions.listed, (rank) => ranking.customerId[rank])).toEqual(["K3", "K2"]);
    expect([decisions.loss, decisions.partingGain]).toEqual([-2_000, 0]);
  });

  test("with a margin of the export's own tells the price rise, and the effect as if all cost went", async () => {
    const { decisions } = await reportOf([
      ["Kundennummer", "Umsatz", "Deckungsbeitrag"],
      ["K1", 100, 20],
      ["K2", 100, -5],
      ["K3", 100, -50],
    ]);
    expect(decisions.suggestion).toEqual(["keep", "reprice", "part"]);
    expect([...decisions.priceRise]).toEqual([0, 0.05, 0.5]);
    expect([...decisions.costCut]).toEqual([NaN, NaN, NaN]);
    expect([...decisions.partingEffect]).toEqual([-2_000, 500, 5_000]);
  });

  test("rows without customer are nobody to decide on", () => {
    const { suggestion, listed, loss } = suggestDecisions(ranked(["K1", ""], { contribution1: [1, -900] }), [
      "revenue",
      "contribution1",
    ]);
    expect(suggestion).toEqual(["keep", "keep"]);
    expect(listed).toHaveLength(0);
    expect(loss).toBe(0);
  });

  test("costs beside a margin count only where the margin is what they leave", () => {
    const levels: Level[] = ["revenue", "contribution1", "contribution2", "contribution"];
    const costs = { contribution1: [300, 40], contribution2: [200, -60] };
    const agreeing = suggestDecisions(ranked(["K1", "K2"], { ...costs, contribution: [200, -60] }), levels);
    const other = suggestDecisions(ranked(["K1", "K2"], { ...costs, contribution: [190, -60] }), levels);
    expect([...agreeing.costCut]).toEqual([0, 0.6]);
    expect([...other.costCut]).toEqual([NaN, NaN]);
  });

  test("a level that is missing is passed over", () => {
    // Customer costs lie between DB I and DB III; of order costs nothing is known.
    const given = ranked(["K1"], { contribution1: [40], contribution3: [-60] });
    const { costCut, partingEffect } = suggestDecisions(
      given,
      ["revenue", "contribution1", "contribution3"],
      {
        avoidableOrderCost: 0,
        avoidableCustomerCost: 0.5,
      },
    );
    expect([...costCut]).toEqual([0.6]);
    expect([...partingEffect]).toEqual([10]);
  });
});

/** A ranking of customers with a revenue of 1000 each. */
function ranked(ids: readonly string[], money: { readonly [level in Level]?: readonly number[] }): DecidedOn {
  const amounts = Object.entries(money).map(([level, values]) => [level, Float64Array.from(values)]);
  return {
    count: ids.length,
    customerId: ids,
    money: { revenue: new Float64Array(ids.length).fill(1000), ...Object.fromEntries(amounts) },
    abcRevenue: ids.map(() => "A" as const),
  };
}
