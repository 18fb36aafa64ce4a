import type { CellValue } from "../../src/report/CellChunk";
import { findHeaderRow } from "../../src/report/recognise/findHeaderRow";
import { moneyFactorOf } from "../../src/report/recognise/moneyFactorOf";
import { recognise } from "../../src/report/recognise/recognise";
import { tableOf } from "./support/tableOf";

type Cells = readonly (readonly CellValue[])[];

const header = ["Kundennummer", "Firma", "Umsatz"];
const data: Cells = [
  ["K1", "Müller GmbH", 100],
  ["K2", "Schulze KG", 200],
  ["K3", "Acme", 300],
];

describe("the header row", () => {
  test.each<{ name: string; above: Cells }>([
    { name: "at the top", above: [] },
    {
      name: "below a title and a blank line",
      above: [
        ["Umsatz 2024", "", ""],
        ["", "", ""],
      ],
    },
    { name: "below two titles on one line", above: [["Umsatz je Kunde 2024", "", "Stand: 31.12.2024"]] },
    {
      name: "below filter lines",
      above: [
        ["Kunde:", "alle", ""],
        ["Zeitraum:", "01.01.2024", "31.12.2024"],
        ["Umsatz", "> 0", ""],
        ["", "", ""],
      ],
    },
    { name: "below a filter with a known word in each cell", above: [["Kunde: alle", "Umsatz > 0", ""]] },
    {
      name: "below a date and a number",
      above: [
        ["Erstellt am", 45657, ""],
        ["Mandant", 100, ""],
      ],
    },
    { name: "below a merged title", above: [["Kundenauswertung der Muster GmbH", "", ""]] },
    { name: "below a line of totals", above: [["Summe", "", 600]] },
  ])("$name", ({ above }) => {
    const table = tableOf([...above, header, ...data]);
    expect(findHeaderRow(table)).toBe(above.length);
    expect(recognise(table).mapping).toEqual({ customerId: 0, customerName: 1, amount: 2 });
  });

  test("is the one of known headers, not one that only contains as many", () => {
    const cells: Cells = [
      ["Kunde: alle", "Umsatz > 0"],
      ["Kunde", "Umsatz"],
      ["Acme", 100],
      ["Beta", 200],
    ];
    expect(findHeaderRow(tableOf(cells))).toBe(1);
  });

  test("is the first one where it is repeated", () => {
    expect(findHeaderRow(tableOf([["Liste", "", ""], header, ...data, header, ...data]))).toBe(1);
  });

  test("is not a row of data that holds known words", () => {
    const rows: Cells = [
      ["Kunde A", "Rechnung 12", 100],
      ["Kunde B", "Rechnung 13", 200],
    ];
    expect(findHeaderRow(tableOf(rows))).toBe(-1);
    expect(findHeaderRow(tableOf([["Wer", "Kunde", "Umsatz"], ...rows]))).toBe(0);
  });

  test("may hold unknown words only", () => {
    expect(findHeaderRow(tableOf([["Alpha", "Beta", "Gamma"], ...data]))).toBe(0);
  });

  test("is looked for in the first fifty rows", () => {
    const notes = Array.from({ length: 60 }, () => ["Anmerkung", "", ""]);
    expect(findHeaderRow(tableOf([...notes.slice(0, 49), header, ...data]))).toBe(49);
    expect(findHeaderRow(tableOf([...notes, header, ...data]))).not.toBe(60);
  });
});

describe("a header in two lines", () => {
  test("parted words", () => {
    const found = recognise(
      tableOf([
        ["Kunden-", "Beleg-", "Umsatz", "Waren-"],
        ["nummer", "datum", "netto", "einsatz"],
        [1, "01.03.2024", 100, 60],
        [2, "02.03.2024", 200, 90],
      ]),
    );
    expect(found.headerRow).toBe(1);
    expect(found.columns.map((column) => column.header)).toEqual([
      "Kundennummer",
      "Belegdatum",
      "Umsatz netto",
      "Wareneinsatz",
    ]);
    expect(found.mapping).toEqual({ customerId: 0, date: 1, amount: 2, productCost: 3 });
  });

  test.each<CellValue[][]>([[["2023", "2024"]], [[2023, 2024]]])("a group above its years %j", (years) => {
    const found = recognise(
      tableOf([
        ["", "", "Umsatz", ""],
        ["Kundennummer", "Firma", ...years],
        ["K1", "Müller GmbH", 100, 110],
        ["K2", "Schulze KG", 200, 210],
      ]),
    );
    expect(found.headerRow).toBe(1);
    expect(found.columns.slice(2).map((column) => column.header)).toEqual(["Umsatz 2023", "Umsatz 2024"]);
    expect(found.ties).toEqual([{ field: "amount", columns: [2, 3] }]);
    expect(found.mapping).toEqual({ customerId: 0, customerName: 1 });
  });

  test("amounts that look like years are data", () => {
    const cells: Cells = [
      ["Kunde", "Umsatz", "Wareneinsatz"],
      ["Acme", 2024, 2010],
      ["Beta", 2023, 2011],
    ];
    expect(recognise(tableOf(cells))).toMatchObject({ headerRow: 0, unitRow: -1 });
  });
});

describe("a row of units below the headers", () => {
  const cells: Cells = [
    ["Kundennummer", "Absatz", "Umsatz"],
    ["", "Stk", "T€"],
    ["K1", 5, 100],
    ["K2", 6, 200],
  ];

  test("is told, and is no data", () => {
    const found = recognise(tableOf(cells));
    expect(found).toMatchObject({ headerRow: 0, unitRow: 1 });
    expect(found.columns.map(({ header: text, unit, samples }) => ({ text, unit, samples }))).toEqual([
      { text: "Kundennummer", unit: "", samples: ["K1", "K2"] },
      { text: "Absatz", unit: "Stk", samples: [5, 6] },
      { text: "Umsatz", unit: "T€", samples: [100, 200] },
    ]);
    expect(found.columns.map(({ header: text, unit }) => moneyFactorOf(`${text} ${unit}`))).toEqual([
      1, 1, 1000,
    ]);
  });

  test("turns percentages into no amount", () => {
    const found = recognise(
      tableOf([
        ["Kundennummer", "Umsatz", "Rabatt"],
        ["", "EUR", "%"],
        ["K1", 100, 5],
        ["K2", 200, 3],
      ]),
    );
    expect(found.mapping).toEqual({ customerId: 0, amount: 1 });
  });

  test("is none where the column goes on like that", () => {
    const listed: Cells = [
      ["Kunde", "Währung"],
      ["", "EUR"],
      ["Acme", "EUR"],
      ["Beta", "USD"],
    ];
    expect(recognise(tableOf(listed)).unitRow).toBe(-1);
  });

  test("is none with data in it", () => {
    const filled = cells.map((row, index) => (index === 1 ? ["K0", "Stk", "T€"] : row));
    expect(recognise(tableOf(filled)).unitRow).toBe(-1);
  });
});

describe("customers or orders", () => {
  test("a booking journal is orders, though every customer stands in it once", () => {
    const rows: Cells = [
      ["Debitor", "Belegdatum", "Belegnummer", "Betrag"],
      [10001, "01.03.2024", "R1", 10],
      [10002, "02.03.2024", "R2", 20],
    ];
    expect(recognise(tableOf(rows)).shape).toBe("orders");
  });

  test("orders and spending per row are customers", () => {
    const rows: Cells = [
      ["Email", "Orders Count", "Total Spent"],
      ["ann@mail.de", 3, 100],
      ["bob@mail.de", 1, 20],
    ];
    expect(recognise(tableOf(rows))).toMatchObject({
      shape: "customers",
      mapping: { customerId: 0, purchases: 1, amount: 2 },
    });
  });
});
