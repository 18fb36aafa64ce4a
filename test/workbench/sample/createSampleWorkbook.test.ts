import { createSampleWorkbook } from "../../../src/workbench/sample/createSampleWorkbook";
import { creditCustomers } from "../../../src/workbench/sample/customerRecords";
import { customerFlaws } from "../../../src/workbench/sample/customersSheet";
import { orderFlaws } from "../../../src/workbench/sample/ordersSheet";
import type { SampleCell, SampleSheet, TableTruth } from "../../../src/workbench/sample/SampleWorkbook";

const { sheets, truth } = createSampleWorkbook([], "de");
const [customers, orders, formulas] = sheets;
const customerRows = recordsOf(customers, truth.customers);
const orderRows = recordsOf(orders, truth.orders);

describe("the sample workbook", () => {
  test("is the same at every call", () => {
    expect(createSampleWorkbook([], "de")).toEqual({ sheets, truth });
  });

  test("has German exports in both languages, and formulas in the user's", () => {
    const english = createSampleWorkbook([], "en").sheets;
    expect(english.slice(0, 2)).toEqual([customers, orders]);
    expect([formulas.name, english[2].name]).toEqual(["Formeln", "Formulas"]);
  });

  test.each([
    ["Kunden", customers, truth.customers],
    ["Bestellungen", orders, truth.orders],
  ])(
    "%s fills the range that the truth names, with a format and a width for each column",
    (name, sheet, table) => {
      const [, lastColumn, lastRow] = /^A1:([A-Z])(\d+)$/.exec(table.address) ?? [];
      const columns = lastColumn.charCodeAt(0) - 64;
      expect(sheet.name).toBe(name);
      expect(sheet.cells).toHaveLength(Number(lastRow));
      expect(Math.max(...sheet.cells.map((row) => row.length))).toBe(columns);
      expect(sheet.columnFormats).toHaveLength(columns);
      expect(sheet.columnWidths).toHaveLength(columns);
      expect(table.rowsRead).toBe(sheet.cells.length - table.headerRow);
    },
  );
});

describe("the truth of both exports", () => {
  test.each([
    ["Kunden", truth.customers],
    ["Bestellungen", truth.orders],
  ])("%s: every row and every cent is used or set aside", (_name, table) => {
    const setAside = Object.values(table.setAside);
    expect(table.rowsUsed + sum(setAside.map((part) => part.rows))).toBe(table.rowsRead);
    expect(table.amountCents + sum(setAside.map((part) => part.amountCents))).toBe(table.sourceCents);
  });

  test("is what a plain reading of the customer sheet's cells gives", () => {
    const used = customerRows.filter(
      (row) => key(row["Kundennr."]) !== "" && row["Umsatz brutto"] !== "k. A.",
    );
    const revenue = used.map((row) => cents(row["Umsatz brutto"]) - cents(row["Erlösschmälerungen"]));
    expect(used).toHaveLength(truth.customers.rowsUsed);
    expect(sum(used.map((row) => cents(row["Umsatz brutto"])))).toBe(truth.customers.amountCents);
    expect(sum(revenue)).toBe(truth.customers.revenueCents);
    const costs = ["Wareneinsatz", "Auftragskosten", "Kundenkosten"];
    expect(sum(revenue) - sum(used.flatMap((row) => costs.map((cost) => cents(row[cost]))))).toBe(
      truth.customers.contributionCents,
    );
    expectCustomers(
      truth.customers,
      used.map((row) => key(row["Kundennr."])),
      revenue,
    );
  });

  test("is what a plain reading of the order sheet's cells gives", () => {
    const used = orderRows.filter(
      (row) => key(row["Kundennr."]) !== "" && row["Einzelpreis"] !== "lt. Angebot",
    );
    const revenue = used.map((row) => Number(row["Menge"]) * cents(row["Einzelpreis"]));
    expect(used).toHaveLength(truth.orders.rowsUsed);
    expect(sum(revenue)).toBe(truth.orders.revenueCents);
    expect(sum(revenue) - sum(used.map((row) => cents(row["Wareneinsatz"])))).toBe(
      truth.orders.contributionCents,
    );
    expectCustomers(
      truth.orders,
      used.map((row) => key(row["Kundennr."])),
      revenue,
    );
  });

  test("the customers' total row counts the rows above it", () => {
    const total = customers.cells[customers.cells.length - 1];
    expect(total[0]).toBe("Summe");
    expect(cents(total[6])).toBe(truth.customers.setAside.totalsRow?.amountCents);
    expect(cents(total[6])).toBe(sum(customerRows.map((row) => cents(row["Umsatz brutto"]))));
  });

  test("a whale: one fifth of the customers earns more than all together, the last half loses it again", () => {
    const contribution = customerRows
      .filter((row) => key(row["Kundennr."]) !== "" && row["Umsatz brutto"] !== "k. A.")
      .map((row) => cents(row["Umsatz brutto"]) - sum(moneyBehind.map((column) => cents(row[column]))))
      .sort((a, b) => b - a);
    const share = (part: number[]) => sum(part) / sum(contribution);
    expect(share(contribution.slice(0, Math.ceil(contribution.length / 5)))).toBeGreaterThan(1);
    expect(share(contribution.filter((value) => value > 0))).toBeGreaterThan(1.25);
    expect(share(contribution.slice(Math.ceil(contribution.length / 2)))).toBeLessThan(-0.2);
  });
});

describe("the flaws of the customer export", () => {
  test("stand below two title lines", () => {
    expect(customers.cells.slice(0, 2).map((row) => row.length)).toEqual([1, 1]);
  });

  test.each<[string, number, (row: Row) => boolean]>([
    ["customers without number", customerFlaws.withoutNumber, (row) => row["Kundennr."] === null],
    ["amounts nobody can read", customerFlaws.unreadableAmounts, (row) => row["Umsatz brutto"] === "k. A."],
    [
      "amounts as text",
      customerFlaws.amountsAsText,
      (row) => /^-?[\d.]+,\d\d €$/.test(String(row["Umsatz brutto"])),
    ],
    [
      "costs as text",
      customerFlaws.amountsAsText,
      (row) => /^[\d.]+,\d\d$/.test(String(row["Wareneinsatz"])),
    ],
    [
      "dates as text",
      customerFlaws.datesAsText,
      (row) => /^\d\d\.\d\d\.\d{4}$/.test(String(row["Letzte Bestellung"])),
    ],
    ["names like formulas", customerFlaws.formulaLikeNames, (row) => /^[=+@-]/.test(String(row["Firma"]))],
    ["customers in credit", creditCustomers, (row) => cents(row["Umsatz brutto"]) < 0],
  ])("%s: %d", (_what, count, has) => {
    expect(customerRows.filter(has)).toHaveLength(count);
  });

  test("some numbers are text", () => {
    const asText = customerRows.filter(
      (row) => /^\d+$/.test(String(row["Kundennr."])) && typeof row["Kundennr."] === "string",
    );
    // A drawn row of a customer of the shop shows no difference.
    expect(asText.length).toBeGreaterThan(customerFlaws.numbersAsText / 2);
    expect(asText.length).toBeLessThanOrEqual(customerFlaws.numbersAsText);
  });

  test("two customers stand twice, spelled in another way", () => {
    const spellings = (id: string) =>
      customerRows.map((row) => row["Kundennr."]).filter((cell) => key(cell) === id);
    expect(spellings("4711").map(String)).toEqual(["4711", " 4711 "]);
    expect(spellings("web-2024")).toEqual(["WEB-2024", "web-2024"]);
    expect(
      customerRows.length - new Set(customerRows.map((row) => key(row["Kundennr."])).filter(Boolean)).size,
    ).toBe(customerFlaws.secondRows + customerFlaws.withoutNumber);
  });

  test("every name that looks like a formula is a string, and postcodes keep their zeros", () => {
    expect(customerRows.every((row) => typeof row["Firma"] === "string")).toBe(true);
    expect(customerRows.every((row) => /^\d{5}$/.test(String(row["PLZ"])))).toBe(true);
    expect(customerRows.some((row) => String(row["PLZ"]).startsWith("0"))).toBe(true);
  });

  test("one blank row stands before the total", () => {
    expect(customers.cells[customers.cells.length - 2]).toEqual([]);
    expect(truth.customers.setAside.blankRow?.rows).toBe(1);
  });
});

describe("the flaws of the order export", () => {
  test.each<[string, number, (row: Row) => boolean]>([
    ["lines without customer", orderFlaws.withoutCustomer, (row) => row["Kundennr."] === null],
    ["prices nobody can read", orderFlaws.unreadablePrices, (row) => row["Einzelpreis"] === "lt. Angebot"],
    ["prices as text", orderFlaws.pricesAsText, (row) => /^[\d.]+,\d\d$/.test(String(row["Einzelpreis"]))],
    ["dates as text", orderFlaws.datesAsText, (row) => /^\d\d\.\d\d\.\d{4}$/.test(String(row["Belegdatum"]))],
  ])("%s: %d", (_what, count, has) => {
    expect(orderRows.filter(has)).toHaveLength(count);
  });

  test("the header is repeated", () => {
    const repeats = orders.cells.slice(1).filter((row) => row[0] === "Belegnr.");
    expect(repeats).toHaveLength(orderFlaws.repeatedHeaders);
    expect(truth.orders.setAside.repeatedHeader?.rows).toBe(orderFlaws.repeatedHeaders);
  });

  test("credit notes have negative quantities, invoices positive ones", () => {
    const creditNotes = orderRows.filter((row) => row["Belegtyp"] === "Gutschrift");
    expect(creditNotes.length).toBeGreaterThan(50);
    expect(creditNotes.every((row) => Number(row["Menge"]) < 0)).toBe(true);
    expect(orderRows.filter((row) => Number(row["Menge"]) < 0)).toHaveLength(creditNotes.length);
  });

  test("lines are 5,000 and in order of date within the business year", () => {
    const plainDates = orderRows
      .map((row) => row["Belegdatum"])
      .filter((cell): cell is number => typeof cell === "number");
    expect(orderRows).toHaveLength(5000);
    expect([...plainDates].sort((a, b) => a - b)).toEqual(plainDates);
  });
});

type Row = { readonly [header: string]: SampleCell };

/** The rows of records, by header: without blank rows, repeated headers and the total. */
function recordsOf(sheet: SampleSheet, table: TableTruth): Row[] {
  const headers = sheet.cells[table.headerRow - 1].map(String);
  return sheet.cells
    .slice(table.headerRow)
    .filter((row) => row.length > 0 && row[0] !== headers[0] && row[0] !== "Summe")
    .map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? null])));
}

const moneyBehind = ["Erlösschmälerungen", "Wareneinsatz", "Auftragskosten", "Kundenkosten"];

/** Cents of a number or of German text; 0 for blanks and words. */
function cents(cell: SampleCell): number {
  if (typeof cell === "number") return Math.round(cell * 100);
  const text = typeof cell === "string" ? cell.replace(/[^\d,-]/g, "").replace(",", "") : "";
  return /^-?\d+$/.test(text) ? Number(text) : 0;
}

function key(cell: SampleCell): string {
  return cell === null ? "" : String(cell).trim().toLowerCase();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function expectCustomers(table: TableTruth, keys: readonly string[], revenue: readonly number[]): void {
  const totals = new Map<string, number>();
  keys.forEach((customer, row) => totals.set(customer, (totals.get(customer) ?? 0) + revenue[row]));
  const best = [...totals].sort((a, b) => b[1] - a[1]).slice(0, 10);
  expect(totals.size).toBe(table.customers);
  expect(table.topTen.map(({ customer, revenueCents }) => [customer.toLowerCase(), revenueCents])).toEqual(
    best,
  );
}
