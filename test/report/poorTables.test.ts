import { moneyOf } from "./support/moneyOf";
import { refusalOf, reportOf } from "./support/reportOf";

describe("small and poor tables", () => {
  test.each([
    { name: "one customer", rows: [["A", 5]], abc: ["A"], peak: 1, ofTotal: true },
    {
      name: "all equal",
      rows: [
        ["A", 5],
        ["B", 5],
      ],
      abc: ["A", "A"],
      peak: 1,
      ofTotal: true,
    },
    {
      name: "all negative",
      rows: [
        ["A", -5],
        ["B", -15],
      ],
      abc: ["N", "N"],
      peak: 0,
      ofTotal: false,
    },
    {
      name: "all zero",
      rows: [
        ["A", 0],
        ["B", 0],
      ],
      abc: ["N", "N"],
      peak: 0,
      ofTotal: false,
    },
    {
      name: "a total below zero",
      rows: [
        ["A", 5],
        ["B", -15],
      ],
      abc: ["A", "N"],
      peak: 1,
      ofTotal: false,
    },
  ])("$name: a report all the same", async ({ rows, abc, peak, ofTotal }) => {
    const report = await reportOf([["Kunde", "Umsatz"], ...rows]);
    expect(report.ranking.abcCriterion).toEqual(abc);
    expect(report.curve).toMatchObject({ peak, ofTotal });
    expect(report.totals.top20.share === null).toBe(!ofTotal);
    expect(report.notices.some(({ kind }) => kind === "totalNotPositive")).toBe(!ofTotal);
    expect(report.notices).toContainEqual({ kind: "noDates" });
    expect(report.analysisDate).toBeNull();
  });

  test.each([
    { name: "an empty block", cells: [], expected: { kind: "noRows" } },
    { name: "a header only", cells: [["Kunde", "Umsatz"]], expected: { kind: "noRows", address: "A1:B1" } },
    {
      name: "no customers",
      cells: [
        ["Ort", "Umsatz"],
        ["Ulm", 5],
      ],
      expected: { kind: "noCustomerColumn" },
    },
    {
      name: "no money",
      cells: [
        ["Kunde", "Ort"],
        ["A", "Ulm"],
      ],
      expected: { kind: "noMoneyColumn" },
    },
    {
      name: "totals only",
      cells: [
        ["Kunde", "Umsatz"],
        ["Summe", 5],
      ],
      expected: { kind: "noUsableRows", rows: 1 },
    },
    {
      name: "amounts that can be read in two ways",
      cells: [
        ["Kunde", "Umsatz"],
        ["A", "1.000"],
        ["B", "2.500"],
      ],
      expected: { kind: "ambiguousNumbers", header: "Umsatz", sample: "1.000" },
    },
    {
      name: "dates that can be read in two ways",
      cells: [
        ["Kunde", "Datum", "Umsatz"],
        ["A", "03/04/2024", 5],
        ["B", "05/06/2024", 6],
      ],
      expected: { kind: "ambiguousDates", header: "Datum", sample: "03/04/2024" },
    },
  ])("$name: refused with the reason", async ({ cells, expected }) => {
    expect(await refusalOf(cells)).toMatchObject(expected);
  });

  test("a doubt goes away with the user's answer", async () => {
    const cells = [
      ["Kunde", "Datum", "Umsatz"],
      ["A", "03/04/2024", "1.000"],
    ];
    const report = await reportOf(cells, { notation: "german", dateOrder: "monthFirst" });
    expect(moneyOf(report, "revenue")).toEqual([1000]);
    // 4 March 2024
    expect(report.analysisDate).toBe(45355);
  });

  test("one column can not carry two fields", async () => {
    const cells = [
      ["Kunde", "Umsatz"],
      ["A", 5],
    ];
    expect(await refusalOf(cells, { mapping: { customerId: 0, amount: 1, productCost: 1 } })).toEqual({
      kind: "sameColumnTwice",
      fields: ["amount", "productCost"],
      header: "Umsatz",
    });
  });

  test("a remembered column that this table lacks counts as not chosen", async () => {
    const cells = [
      ["Kunde", "Umsatz"],
      ["A", 5],
    ];
    expect(await refusalOf(cells, { mapping: { customerId: 0, amount: 7 } })).toEqual({
      kind: "noMoneyColumn",
    });
  });

  test("a mapped column of text is no money: every row is set aside", async () => {
    const cells = [
      ["Kunde", "Umsatz"],
      ["A", "hoch"],
      ["B", "gering"],
    ];
    const refusal = await refusalOf(cells, { mapping: { customerId: 0, amount: 1 } });
    expect(refusal).toEqual({ kind: "noUsableRows", rows: 2 });
  });
});
