import { CAMPAIGN_ROI } from "../../src/functions/campaignRoi";
import { COHORT_RETENTION } from "../../src/functions/cohortRetention";
import { CONTRIBUTION } from "../../src/functions/contribution";
import { RFM_SCORE } from "../../src/functions/rfmScore";
import { RFM_TABLE } from "../../src/functions/rfmTable";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";

installCustomFunctions();

/** A column of cells, as Excel hands it over. */
function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

function transposed(range: readonly (readonly unknown[])[]): unknown[][] {
  return range[0].map((_, index) => range.map((row) => row[index]));
}

/** The cells of one column of a table, without its header. */
function columnOf(table: readonly unknown[][], index: number): unknown[][] {
  return table.slice(1).map((row) => [row[index]]);
}

describe("CONTRIBUTION", () => {
  const gross = column(12500, "", 950);
  const deductions = column(625, null, 50);
  const product = column(6200, 0, 520);
  const spill = [
    [11875, 5675, 5675, 5675],
    ["", "", "", ""],
    [900, 380, 380, 380],
  ];

  test("a column spills four columns, a row four rows", () => {
    expect(CONTRIBUTION(gross, deductions, product)).toEqual(spill);
    const across = CONTRIBUTION(transposed(gross), transposed(deductions), transposed(product));
    expect(across).toEqual(transposed(spill));
  });

  test("a wrong cell is an error in all four cells of its own row", () => {
    const result = CONTRIBUTION(
      column("Umsatz", 5, 5, 5),
      column(0, -1, 0, 0),
      column(0, 0, { code: "#N/A" }, 0),
      column(0, 0, 0, 1),
    );
    const error = (argument: string) => ({
      code: "#VALUE!",
      message: expect.stringContaining(argument),
    });
    expect(result[0]).toEqual(Array(4).fill(expect.objectContaining(error("gross_revenue"))));
    expect(result[1]).toEqual(Array(4).fill(expect.objectContaining(error("deductions"))));
    expect(result[2]).toEqual(Array(4).fill(expect.objectContaining(error("product_cost"))));
    expect(result[3]).toEqual([5, 5, 4, 4]);
  });

  test("a customer with cost and no revenue is no blank row", () => {
    expect(CONTRIBUTION(column(0), column(0), column(0), column(0), column(60))).toEqual([[0, 0, 0, -60]]);
  });
});

describe("RFM_TABLE", () => {
  const customers = column("K1", 4711, "4711", "k1 ", "", "");
  const dates = column(46023, 46030, 46040, null, 46050, 0);
  const amounts = column(100.1, 50, 25, -0.2, 7.5, 0);

  test("ids that are alike are one customer, and amounts without customer are the last row", () => {
    expect(RFM_TABLE(customers, dates, amounts)).toEqual([
      ["Kunde", "Letzter Kauf", "Tage seither", "Kauftage", "Umsatz"],
      ["K1", 46023, 27, 1, 99.9],
      [4711, 46040, 10, 2, 75],
      ["ohne Kunde", "", "", "", 7.5],
    ]);
  });

  test("the table stands upright, also where the orders lie side by side", () => {
    const across = RFM_TABLE(transposed(customers), transposed(dates), transposed(amounts));
    expect(across).toEqual(RFM_TABLE(customers, dates, amounts));
  });

  test("its columns are what RFM_SCORE takes, which scores all customers and not the last row", () => {
    const table = RFM_TABLE(customers, dates, amounts, 0, "en");
    expect(table[3][0]).toBe("no customer");
    const scores = RFM_SCORE(columnOf(table, 1), columnOf(table, 3), columnOf(table, 4));
    expect(scores).toEqual([[224], [442], [""]]);
  });

  test("a customer without purchase has no date, but a revenue", () => {
    expect(RFM_TABLE(column("A", "B"), column(46023, 46024), column(-5, 5))[2]).toEqual(["A", "", "", 0, -5]);
  });
});

describe("COHORT_RETENTION", () => {
  test("what lies after the latest date is blank, and a period without purchase is 0", () => {
    const customers = column("A", "B", "A", "C");
    const dates = column(46023, 46030, 46090, 46095);
    const table = [
      ["Cohort", "Customers", 0, 1, 2],
      ["2026-01", 2, 1, 0, 0.5],
      ["2026-03", 1, 1, "", ""],
    ];
    expect(COHORT_RETENTION(customers, dates, 0, "EN")).toEqual(table);
    expect(COHORT_RETENTION(transposed(customers), transposed(dates), 1, "en")).toEqual(table);
  });

  test("dates too far apart have a sentence instead of a table", () => {
    expect(outcomeOf(() => COHORT_RETENTION(column("A", "A"), column(1, 2_958_465)))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("größer als ein Blatt"),
    });
    expect(COHORT_RETENTION(column("A", "A"), column(1, 2_958_465), 12)).toHaveLength(2);
  });
});

describe("CAMPAIGN_ROI", () => {
  test("a campaign without cost shows the error of its return, and the rest stays", () => {
    const table = CAMPAIGN_ROI(column("Fair", "Tip", ""), column(300, 90, 10), column(240, 0, 0), "en");
    const noCost = expect.objectContaining({ code: "#DIV/0!", message: expect.stringContaining("costs") });
    expect(table).toEqual([
      ["Campaign", "Revenue", "Cost", "Profit", "ROI"],
      ["Fair", 300, 240, 60, 0.25],
      ["Tip", 90, 0, 90, noCost],
      ["not assigned", 10, 0, 10, noCost],
      ["Total", 400, 240, 160, 160 / 240],
    ]);
  });
});

describe("tables of a whole list", () => {
  const ids = column("A", "B", "C");
  const days = column(46023, 46024, 46025);
  const money = column(1, 2, 3);

  test.each<[string, () => unknown, string[]]>([
    ["text among the dates", () => RFM_TABLE(ids, column(46023, "gestern", 46025), money), ["dates", "2"]],
    ["a date before 1900", () => RFM_TABLE(ids, column(46023, 46024, -1), money), ["dates", "3"]],
    ["text among the amounts", () => RFM_TABLE(ids, days, column(1, 2, "12,50")), ["amounts", "3"]],
    [
      "an error among the ids",
      () => RFM_TABLE(column("A", { code: "#N/A" }, "C"), days, money),
      ["customers", "2"],
    ],
    ["fewer customers", () => RFM_TABLE(column("A"), days, money), ["dates", "customers", "1", "3"]],
    ["fewer amounts", () => RFM_TABLE(ids, days, column(1)), ["amounts", "dates", "1", "3"]],
    [
      "a block of ids",
      () =>
        RFM_TABLE(
          [
            ["A", "B"],
            ["C", "D"],
          ],
          days,
          money,
        ),
      ["customers"],
    ],
    ["text among the dates of purchases", () => COHORT_RETENTION(ids, column(1, 2, "x")), ["dates", "3"]],
    ["fewer dates", () => COHORT_RETENTION(ids, column(1)), ["dates", "customers"]],
    ["half months", () => COHORT_RETENTION(ids, days, 0.5), ["months"]],
    ["a negative cost", () => CAMPAIGN_ROI(ids, money, column(1, -2, 3)), ["costs", "2"]],
    ["text among the revenues", () => CAMPAIGN_ROI(ids, column("x", 1, 2), money), ["revenues", "1"]],
    ["fewer costs", () => CAMPAIGN_ROI(ids, money, column(1)), ["costs", "revenues"]],
    ["another language", () => CAMPAIGN_ROI(ids, money, money, "fr"), ["language"]],
  ])("%s is #VALUE! for the whole formula, and the sentence says where", (_title, formula, words) => {
    const outcome = outcomeOf(formula);
    expect(outcome).toMatchObject({ code: "#VALUE!" });
    for (const word of words) expect(outcome).toMatchObject({ message: expect.stringContaining(word) });
  });

  test("of a column of text as long as a sheet the first row is named", () => {
    const long = (cell: unknown) => Array.from({ length: 1_048_576 }, () => [cell]);
    expect(outcomeOf(() => RFM_TABLE(long("A"), long(46023), long("12,50")))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("Zeile 1,"),
    });
  });

  test.each<[string, () => unknown]>([
    ["RFM_TABLE", () => RFM_TABLE(column("", null), column(0, ""), column(0, 0))],
    ["COHORT_RETENTION", () => COHORT_RETENTION(column("", "A"), column(46023, 0))],
    ["CAMPAIGN_ROI", () => CAMPAIGN_ROI(column("", 0), column(0, ""), column(0, null))],
  ])("%s of blank rows is #N/A", (_title, formula) => {
    expect(outcomeOf(formula)).toMatchObject({ code: "#N/A" });
  });
});
