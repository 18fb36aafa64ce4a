import { moneyOf } from "./support/moneyOf";
import { reportOf } from "./support/reportOf";

describe("a list of customers with costs", () => {
  const cells = [
    ["Kundennummer", "Name", "Umsatz", "Rabatte", "Wareneinsatz", "Versandkosten", "Betreuungskosten"],
    ["K1", "Eins", 1000, 100, 400, 50, 20],
    ["K2", "Zwei", 500, 0, 200, 10, 400],
    ["K3", "Drei", 800, 50, 300, 30, 20],
    ["Summe", "", 2300, 150, 900, 90, 440],
  ];

  test("goes down the staircase level by level", async () => {
    const report = await reportOf(cells);
    expect(report.levels).toEqual(["revenue", "contribution1", "contribution2", "contribution3"]);
    expect(report.criterion).toBe("contribution3");
    expect(report.ranking.customerId).toEqual(["K1", "K3", "K2"]);
    expect(report.ranking.customerName).toEqual(["Eins", "Drei", "Zwei"]);
    // K1: 1000 - 100 = 900; - 400 = 500; - 50 = 450; - 20 = 430. K3: 750, 450, 420, 400. K2: 500, 300, 290, -110.
    expect(moneyOf(report, "revenue")).toEqual([900, 750, 500]);
    expect(moneyOf(report, "contribution1")).toEqual([500, 450, 300]);
    expect(moneyOf(report, "contribution2")).toEqual([450, 420, 290]);
    expect(moneyOf(report, "contribution3")).toEqual([430, 400, -110]);
  });

  test("is classified by revenue and by contribution", async () => {
    const { ranking, totals, curve } = await reportOf(cells);
    // Revenue shares before: K1 0, K3 900/2150 = 42 %, K2 77 %. Contribution: 0, 430/830 = 52 %, negative.
    expect(ranking.abcRevenue).toEqual(["A", "A", "A"]);
    expect(ranking.abcCriterion).toEqual(["A", "A", "N"]);
    expect(totals).toMatchObject({ customers: 3, profitable: 2, unprofitable: 1 });
    // Total 720: best one 430, worst one -110.
    expect(totals.top20).toEqual({ customers: 1, amount: 43000, share: 430 / 720 });
    expect(totals.worst10).toEqual({ customers: 1, amount: -11000, share: -110 / 720 });
    expect(curve).toMatchObject({ peak: 830 / 720, peakAt: 2 / 3, ofTotal: true });
    expect([...ranking.cumulatedShare]).toEqual([430 / 720, 830 / 720, 1]);
  });

  test("its totals row is set aside with its amount", async () => {
    const { reconciliation } = await reportOf(cells);
    const entry = { row: 4, address: "A5:G5", old: "", now: null, effect: -230000 };
    expect(reconciliation).toEqual({
      rowsRead: 4,
      rowsUsed: 3,
      cellsRepaired: 0,
      setAside: [{ reason: "totalsRow", rows: 1, amount: 230000, examples: [5] }],
      sourceSum: 460000,
      reportSum: 230000,
      ledger: [
        {
          ...{ rule: "totalsRow", column: null, field: null, header: "", cells: 1, effect: -230000 },
          examples: [entry],
        },
      ],
      offered: [],
      // The ledger may count the totals as well, or be net of the deductions.
      causes: [
        { kind: "totalsRow", amount: 230000 },
        { kind: "deductions", amount: -15000 },
      ],
    });
  });

  test("a margin of the export's own is what customers are ranked by", async () => {
    const report = await reportOf([
      ["Kunde", "Umsatz", "Deckungsbeitrag"],
      ["A", 100, 10],
      ["B", 50, 30],
    ]);
    expect(report.levels).toEqual(["revenue", "contribution"]);
    expect(report.ranking.customerId).toEqual(["B", "A"]);
  });

  test("a margin alone is enough", async () => {
    const report = await reportOf([
      ["Kunde", "Deckungsbeitrag"],
      ["A", -10],
      ["B", 30],
    ]);
    expect(report.levels).toEqual(["contribution"]);
    expect(report.ranking.money.revenue).toBeUndefined();
    expect(report.reconciliation).toMatchObject({ sourceSum: 2000, reportSum: 2000 });
  });

  test("what is wrong with costs is said", async () => {
    const { notices, levels } = await reportOf([
      ["Kunde", "Umsatz", "Versandkosten"],
      ["A", 100, -10],
      ["B", 50, "unbekannt"],
      ["C", 50, -7],
      ["D", 50, -3],
      ["E", 50, -1],
    ]);
    expect(levels).toEqual(["revenue", "contribution2"]);
    expect(notices).toEqual([
      { kind: "noDates" },
      { kind: "negativeCosts", header: "Versandkosten" },
      { kind: "unreadableCosts", cells: 1 },
      { kind: "noProductCosts" },
      { kind: "fewCustomers", customers: 5 },
    ]);
  });

  test("a customer who stands there twice is added up", async () => {
    const report = await reportOf(
      [
        ["Kunde", "Umsatz", "Anzahl Bestellungen", "Letzte Bestellung"],
        ["Acme ", 10, 2, "01.03.2024"],
        ["ACME", 5, 1, "01.05.2024"],
        ["Beta", 1, 1, "01.01.2024"],
      ],
      { shape: "customers" },
    );
    expect(report.ranking.customerId).toEqual(["ACME", "Beta"]);
    expect(moneyOf(report, "revenue")).toEqual([15, 1]);
    expect([...report.ranking.purchases]).toEqual([3, 1]);
    // 1 May 2024 is serial day 45413.
    expect(report.ranking.lastPurchase[0]).toBe(45413);
    expect(report.notices).toContainEqual({ kind: "mergedCustomers", rows: 1 });
  });
});
