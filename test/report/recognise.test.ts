import type { CellValue } from "../../src/report/CellChunk";
import { recognise } from "../../src/report/recognise/recognise";
import { tableOf } from "./support/tableOf";

/** Fields by header, as the mapping has them. */
function fieldsOf(cells: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[] = []) {
  const { shape, columns } = recognise(tableOf(cells, { formats }));
  return { shape, fields: Object.fromEntries(columns.map(({ header, field }) => [header, field])) };
}

describe("recognise", () => {
  test("a German order export below title lines", () => {
    const found = recognise(
      tableOf([
        ["Umsatzliste 2024", "", "", "", ""],
        ["", "", "", "", ""],
        ["Kunden-Nr.", "Firma", "Belegdatum", "Rechnungsnr.", "Nettoumsatz (EUR)"],
        [4711, "Müller GmbH", "31.12.2024", "R1", "1.234,56"],
        [4711, "Müller GmbH", "30.12.2024", "R2", "99,00"],
        [4712, "Schulze KG", "02.01.2024", "R3", "10,00"],
      ]),
    );
    expect(found).toMatchObject({
      headerRow: 2,
      shape: "orders",
      mapping: { customerId: 0, customerName: 1, date: 2, orderId: 3, amount: 4 },
    });
    expect(found.columns[2]).toEqual({
      index: 2,
      header: "Belegdatum",
      unit: "",
      samples: ["31.12.2024", "30.12.2024", "02.01.2024"],
      kind: "date",
      field: "date",
      certainty: "known",
    });
  });

  test("an English customer list with the whole contribution staircase", () => {
    const found = fieldsOf([
      [
        "Customer ID",
        "Customer Name",
        "Revenue",
        "Discounts",
        "COGS",
        "Shipping Cost",
        "Cost to Serve",
        "Last Order Date",
        "Orders",
      ],
      ["C1", "Ann", 100, 5, 50, 3, 2, 45657, 4],
      ["C2", "Bob", 200, 5, 50, 3, 2, 45600, 9],
    ]);
    expect(found).toEqual({
      shape: "customers",
      fields: {
        "Customer ID": "customerId",
        "Customer Name": "customerName",
        Revenue: "amount",
        Discounts: "deductions",
        COGS: "productCost",
        "Shipping Cost": "orderCost",
        "Cost to Serve": "customerCost",
        "Last Order Date": "lastPurchase",
        Orders: "purchases",
      },
    });
  });

  test("names tell customers apart where there is no number, and are names where there is", () => {
    const rows = [
      ["Acme", 5],
      ["Beta", 6],
    ];
    expect(fieldsOf([["Kunde", "Umsatz"], ...rows]).fields).toEqual({
      Kunde: "customerId",
      Umsatz: "amount",
    });
    expect(fieldsOf([["Firma", "Umsatz"], ...rows]).fields).toEqual({
      Firma: "customerId",
      Umsatz: "amount",
    });
    const both = [
      ["Kunde", "Kd.-Nr.", "Umsatz"],
      ...rows.map(([name, amount]) => [name, `K${amount}`, amount]),
    ];
    expect(fieldsOf(both).fields).toEqual({
      Kunde: "customerName",
      "Kd.-Nr.": "customerId",
      Umsatz: "amount",
    });
  });

  test("values decide between columns: revenue of text or of last year is not the revenue", () => {
    const found = fieldsOf([
      ["Kundennummer", "Umsatz Vorjahr", "Umsatz", "Umsatz 2024", "Anteil Umsatz"],
      [1, 90, "hoch", 100, 0.4],
      [2, 80, "gering", 60, 0.6],
    ]);
    expect(found.fields).toEqual({
      Kundennummer: "customerId",
      "Umsatz Vorjahr": null,
      Umsatz: null,
      "Umsatz 2024": "amount",
      "Anteil Umsatz": null,
    });
  });

  test("a number is a date where its format or its header says so", () => {
    const cells = [
      ["Kunde", "Erfasst", "Datum", "Betrag"],
      ["A", 45657, 45657, 45657],
      ["A", 45658, 45658, 45658],
    ];
    const formats = [[], ["General", "dd.mm.yyyy", "General", "#,##0.00"]];
    const { columns } = recognise(tableOf(cells, { formats }));
    expect(columns.map(({ kind }) => kind)).toEqual(["text", "date", "date", "number"]);
    expect(columns[1].samples).toEqual(["31.12.2024", "01.01.2025"]);
    expect(columns[2].samples).toEqual(["2024-12-31", "2025-01-01"]);
  });

  test("a few customers who stand in the list twice do not make orders of it", () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`K${index}`, index]);
    expect(fieldsOf([["Kundennummer", "Umsatz"], ...rows, ["K1", 3]]).shape).toBe("customers");
    expect(fieldsOf([["Kundennummer", "Umsatz"], ...rows, ...rows]).shape).toBe("orders");
  });

  test.each([
    { name: "an empty block", cells: [] },
    {
      name: "blank cells only",
      cells: [
        ["", ""],
        ["", ""],
      ],
    },
    {
      name: "numbers only",
      cells: [
        [1, 2],
        [3, 4],
      ],
    },
  ])("$name has no fields", ({ cells }) => {
    expect(recognise(tableOf(cells)).mapping).toEqual({});
  });

  test("data without headers have no header row", () => {
    expect(
      recognise(
        tableOf([
          ["K1", 5],
          ["K2", 6],
        ]),
      ).headerRow,
    ).toBe(-1);
  });

  test("chunks of any size make the same table", () => {
    const cells = [
      ["Kunde", "Betrag"],
      ...Array.from({ length: 25 }, (_, row) => [`K${row % 4}`, row % 3 === 0 ? "x" : row]),
    ];
    for (const chunk of [1, 7, 26]) expect(tableOf(cells, { chunk })).toEqual(tableOf(cells));
  });
});
