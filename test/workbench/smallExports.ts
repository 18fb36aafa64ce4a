import type { CellContents, WorkbookContents } from "../../src/workbench/files/WorkbookContents";

/** 31 December 2024. */
const YEAR_END = 45_657;

const GERMAN = {
  customer: "Kundennummer",
  name: "Kundenname",
  date: "Letzter Kauf",
  orders: "Anzahl Bestellungen",
  revenue: "Umsatz",
  product: "Wareneinsatz",
  order: "Auftragskosten",
  care: "Kundenkosten",
};

const ENGLISH: typeof GERMAN = {
  customer: "Customer ID",
  name: "Customer name",
  date: "Last purchase",
  orders: "Number of orders",
  revenue: "Revenue",
  product: "Product cost",
  order: "Order cost",
  care: "Customer cost",
};

type Column = keyof typeof GERMAN;

/** A customer table with as many rows as wanted, of the columns that are wanted. */
export function customerTable(
  language: "de" | "en",
  rows: number,
  columns: readonly Column[],
  cell: (column: Column, row: number) => CellContents = ordinary,
): WorkbookContents {
  const headers = language === "de" ? GERMAN : ENGLISH;
  const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => cell(column, row)));
  return oneSheet([columns.map((column) => headers[column]), ...lines], columns.indexOf("date"));
}

export const ALL_COLUMNS: readonly Column[] = [
  "customer",
  "name",
  "date",
  "orders",
  "revenue",
  "product",
  "order",
  "care",
];

/** Revenue falls from customer to customer while the costs stay, so that the last ones cost money. */
export function ordinary(column: Column, row: number): CellContents {
  switch (column) {
    case "customer":
      return `K${100 + row}`;
    case "name":
      // Text that would be a formula if it were not written as text.
      return row === 0 ? '=HYPERLINK("x")' : `Kunde & Söhne "${row}"`;
    case "date":
      return YEAR_END - ((row * 37) % 400);
    case "orders":
      return 1 + ((row * 7) % 12);
    case "revenue":
      return Math.round(1_000_000 / (row + 3)) / 100;
    case "product":
      return Math.round(400_000 / (row + 3)) / 100;
    case "order":
      return 220.55 + (row % 5);
    case "care":
      return 61.1;
  }
}

/** The same customers, none of whom brings what they cost. */
export function costly(column: Column, row: number): CellContents {
  return column === "product" ? Number(ordinary("revenue", row)) + 0.07 * (row + 1) : ordinary(column, row);
}

/** One customer brings something, the others cost more than that together. */
export function mostlyCostly(column: Column, row: number): CellContents {
  return row === 0 ? ordinary(column, row) : column === "care" ? 1_234.56 : ordinary(column, row);
}

/** Order lines with credit notes, three to twelve per customer; every fifth buys below cost. */
export function orderTable(language: "de" | "en", customers: number): WorkbookContents {
  const header =
    language === "de"
      ? ["Bestellnummer", "Kundennummer", "Datum", "Betrag", "Wareneinsatz"]
      : ["Order ID", "Customer ID", "Date", "Amount", "Product cost"];
  const lines: CellContents[][] = [];
  for (let customer = 0; customer < customers; customer++) {
    for (let order = 0; order < 3 + ((customer * 5) % 10); order++) {
      const amount = ((order % 7 === 6 ? -1 : 1) * Math.round(90_000 / (customer + order + 2))) / 100;
      lines.push([
        `A${customer}-${order}`,
        `K${100 + customer}`,
        YEAR_END - customer * 11 - order * 30,
        amount,
        Math.round(amount * (customer % 5 === 3 ? 130 : 61)) / 100,
      ]);
    }
  }
  return oneSheet([header, ...lines], 2);
}

function oneSheet(cells: readonly (readonly CellContents[])[], dateColumn: number): WorkbookContents {
  const zone = { top: 1, left: dateColumn, bottom: cells.length - 1, right: dateColumn };
  const formats = dateColumn < 0 ? [] : [{ zone, format: "yyyy-mm-dd" }];
  return { sheets: [{ name: "Export", cells, formats }] };
}
