import { moneyOf } from "./support/moneyOf";
import { refusalOf, reportOf } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

describe("a list of order lines", () => {
  const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Betrag"];

  test("counts orders, not lines, and no credit notes", async () => {
    const report = await reportOf([
      header,
      ["K1", "R1", "01.01.2024", 10],
      ["K1", "R1", "01.01.2024", 20],
      ["K1", "R2", "05.01.2024", 30],
      ["K1", "G3", "09.02.2024", -15],
      ["K2", "R4", "02.01.2024", 5],
      ["K3", "G5", "03.01.2024", -5],
    ]);
    expect(report.ranking.customerId).toEqual(["K1", "K2", "K3"]);
    expect(moneyOf(report, "revenue")).toEqual([45, 5, -5]);
    expect([...report.ranking.purchases]).toEqual([2, 1, 0]);
    // 5 and 2 January 2024 are serial days 45296 and 45293; K3 has never bought.
    expect([...report.ranking.lastPurchase]).toEqual([45296, 45293, NaN]);
    expect(report.ranking.segment[2]).toBe(-1);
    expect(report.ranking.monetaryScore[2]).toBe(0);
    // 9 February 2024: the latest date, although it is that of a credit note.
    expect(report.analysisDate).toBe(45331);
    expect(report.notices).toContainEqual({ kind: "creditNotes", rows: 2, amount: -2000 });
    expect(report.notices).toContainEqual({ kind: "negativeRevenueCustomers", customers: 1 });
  });

  test("an order that was returned in full under its own number is none", async () => {
    const report = await reportOf([
      header,
      ["K1", "R1", "01.01.2024", 10],
      ["K1", "R1", "08.01.2024", -10],
      ["K1", "R2", "02.01.2024", 7],
      ["K1", "R2", "09.01.2024", -3],
    ]);
    expect([...report.ranking.purchases]).toEqual([1]);
    expect([...report.ranking.lastPurchase]).toEqual([45293]);
  });

  test("without order numbers, days with sales count", async () => {
    const report = await reportOf([
      ["Kundennummer", "Datum", "Betrag"],
      ["K1", "01.01.2024 08:00", 10],
      ["K1", "01.01.2024 17:30", 20],
      ["K1", "02.01.2024", -30],
      ["K1", "03.01.2024", 0],
      ["K1", "04.01.2024", 5],
    ]);
    expect([...report.ranking.purchases]).toEqual([2]);
  });

  test("the letter C marks credit notes only where other orders go without it", async () => {
    const rows = (second: string) => [header, ["K1", "C1", "01.01.2024", 0], ["K1", second, "02.01.2024", 5]];
    expect([...(await reportOf(rows("C2"))).ranking.purchases]).toEqual([2]);
    expect([...(await reportOf(rows("2"))).ranking.purchases]).toEqual([1]);
  });

  test("an amount is quantity times unit price where no column has it, without the noise of doubles", async () => {
    const report = await reportOf([
      ["CustomerID", "InvoiceNo", "Quantity", "UnitPrice"],
      ["A", 1, 3, 0.1],
      ["A", 2, 1, 0.2],
      ["B", 3, 1, 0.5],
      ["B", 4, -1, 0.001],
    ]);
    // A tenth of a cent needs a finer scale than cents.
    expect(report.moneyScale).toBe(10_000);
    expect(report.ranking.money.revenue).toEqual(Float64Array.of(5000, 4990));
    expect(report.ranking.customerId).toEqual(["A", "B"]);
    expect(report.notices).toContainEqual({ kind: "amountFromQuantity" });
  });

  test("every row that is no data is set aside for its first reason, and nothing is lost", async () => {
    const { reconciliation } = await reportOf(
      [
        header,
        ["K1", "R1", "01.01.2024", "1.000,10 €"],
        ["", "", "", ""],
        header,
        ["Zwischensumme", "", "", "1.000,10 €"],
        ["", "R2", "02.01.2024", 7.5],
        ["K1", "R3", "02.01.2024", "auf Anfrage"],
        ["K1", "R4", "02.01.2024", ""],
        ["K2", "R5", "01.01.2025", 3],
        ["K2", "R6", "keins", 4],
        ["", "Gesamt", "", 1014.6],
      ],
      // 31 December 2024
      { analysisDate: 45657 },
    );
    expect(reconciliation.setAside).toEqual([
      { reason: "blankRow", rows: 1, amount: 0, examples: [3] },
      { reason: "repeatedHeader", rows: 1, amount: 0, examples: [4] },
      { reason: "totalsRow", rows: 2, amount: 201470, examples: [5, 11] },
      { reason: "missingCustomer", rows: 1, amount: 750, examples: [6] },
      { reason: "missingAmount", rows: 1, amount: 0, examples: [8] },
      { reason: "unreadableAmount", rows: 1, amount: 0, examples: [7] },
      { reason: "unreadableDate", rows: 1, amount: 400, examples: [10] },
      { reason: "futureDate", rows: 1, amount: 300, examples: [9] },
    ]);
    expect(reconciliation).toMatchObject({ rowsRead: 10, rowsUsed: 1, sourceSum: 302930, reportSum: 100010 });
    // One amount and one date of the row used were text.
    expect(reconciliation.cellsRepaired).toBe(2);
  });

  test("a customer whose name only sounds like a total stays", async () => {
    const report = await reportOf([
      ["Kunde", "Umsatz"],
      ["Total Energies", 5],
      ["Gesamtverband e. V.", 4],
      ["Summit AG", 3],
      ["Total", 12],
    ]);
    expect(report.ranking.customerId).toEqual(["Total Energies", "Gesamtverband e. V.", "Summit AG"]);
  });

  test("numbers and their text, capitals and blanks are one customer", async () => {
    const report = await reportOf([
      header,
      [4711, "R1", "01.01.2024", 1],
      ["4711", "R2", "01.01.2024", 2],
      [" 4711 ", "R3", "01.01.2024", 4],
      ["acme", "R4", "01.01.2024", 8],
      ["ACME", "R5", "01.01.2024", 16],
    ]);
    expect(report.ranking.customerId).toEqual(["ACME", "4711"]);
    expect(moneyOf(report, "revenue")).toEqual([24, 7]);
    const spellings = report.reconciliation.ledger.filter(({ rule }) => rule === "idSpelling");
    expect(spellings.flatMap(({ examples }) => examples)).toEqual([
      { row: 3, address: "A4", old: " 4711 ", now: { kind: "text", value: "4711" }, effect: 0 },
      { row: 4, address: "A5", old: "acme", now: { kind: "text", value: "ACME" }, effect: 0 },
    ]);
  });

  test("repeated lines are told and kept", async () => {
    const line = ["K1", "R1", "01.01.2024", 10];
    const report = await reportOf([header, line, line, line, ["K1", "R1", "01.01.2024", 11]]);
    expect(report.notices).toContainEqual({ kind: "exactDuplicates", rows: 2, amount: 2000 });
    expect(moneyOf(report, "revenue")).toEqual([41]);
  });

  test("hidden rows count until the user says otherwise", async () => {
    const values = [header, ["K1", "R1", "01.01.2024", 10], ["K1", "R2", "02.01.2024", 5]];
    const counted = await reportOf(tableOf(values, { hidden: [2] }));
    expect(moneyOf(counted, "revenue")).toEqual([15]);
    const offer = { reason: "hiddenRow", rows: 1, amount: 500, examples: [3] };
    expect(counted.reconciliation.offered).toEqual([offer]);
    const rules = { rules: { hiddenRow: true } };
    const visible = await reportOf(tableOf(values, { hidden: [2] }), { rules });
    expect(moneyOf(visible, "revenue")).toEqual([10]);
    expect(visible.reconciliation.setAside).toEqual([offer]);
  });

  test("one currency is named, several are refused", async () => {
    const rows = (first: string, second: string) => [
      header,
      ["K1", "R1", "01.01.2024", first],
      ["K2", "R2", "01.01.2024", second],
    ];
    expect((await reportOf(rows("1,00 €", "2,00 EUR"))).currency).toBe("EUR");
    expect(await refusalOf(rows("1,00 €", "$2,00"))).toEqual({
      kind: "severalCurrencies",
      currencies: ["EUR", "USD"],
    });
    const column = (code: string) => [
      [...header, "Währung"],
      ["K1", "R1", "01.01.2024", 1, "EUR"],
      ["K2", "R2", "01.01.2024", 2, code],
    ];
    expect((await reportOf(column(""))).currency).toBe("EUR");
    expect(await refusalOf(column("CHF"))).toEqual({ kind: "severalCurrencies", currencies: ["CHF", "EUR"] });
  });
});
