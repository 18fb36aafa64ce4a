import fc from "fast-check";
import type { CellValue } from "../../src/report/CellChunk";
import { recognise } from "../../src/report/recognise/recognise";
import { tableOf } from "./support/tableOf";

/** Recognition of a header row above two rows; numbers where nothing else is given. */
function recognised(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) {
  const numbers = (row: number) => headers.map((_, index) => 10 * row + index + 0.5);
  return recognise(tableOf([headers, ...(rows.length > 0 ? rows : [numbers(1), numbers(2)])]));
}

describe("columns that fit a field equally well", () => {
  test("leave the field open and are told from left to right", () => {
    const { mapping, ties, columns } = recognised(["Kundennummer", "Umsatz 2023", "Umsatz 2024"]);
    expect(mapping).toEqual({ customerId: 0 });
    expect(ties).toEqual([{ field: "amount", columns: [1, 2] }]);
    expect(columns.map(({ field, certainty }) => [field, certainty])).toEqual([
      ["customerId", "known"],
      [null, null],
      [null, null],
    ]);
  });

  test.each([
    [["KdNr", "Betrag", "Betrag"], "amount"],
    [["KdNr", "Umsatz", "Erlöse"], "amount"],
    [["KdNr", "Umsatz", "Rabatt", "Skonto"], "deductions"],
    [["KdNr", "Umsatz", "Versandkosten", "Verpackungskosten"], "orderCost"],
    [["KdNr", "Menge", "Menge", "Betrag"], "quantity"],
  ])("%j: %s", (headers, field) => {
    const { mapping, ties } = recognised(headers);
    expect(ties.map((tie) => tie.field)).toEqual([field]);
    expect(mapping).not.toHaveProperty(field);
  });

  test("a tied column takes no other field that its header may mean, too", () => {
    const { ties, mapping } = recognised(["KdNr", "Umsatz Menge A", "Umsatz Menge B"]);
    expect(ties).toEqual([{ field: "amount", columns: [1, 2] }]);
    expect(mapping).toEqual({ customerId: 0 });
  });

  test("two dates of one kind", () => {
    const { mapping, ties } = recognised(
      ["KdNr", "Datum Angebot", "Datum Auftrag", "Betrag"],
      [1, "01.03.2024", "05.03.2024", 10],
      [2, "02.03.2024", "06.03.2024", 20],
    );
    expect(ties).toEqual([{ field: "date", columns: [1, 2] }]);
    expect(mapping).toEqual({ customerId: 0, amount: 3 });
  });

  test("two names that would tell the customers apart", () => {
    const { mapping, ties } = recognised(
      ["Kunde", "Kunde", "Umsatz"],
      ["K-A", "Acme", 1],
      ["K-B", "Beta", 2],
    );
    expect(ties).toEqual([{ field: "customerId", columns: [0, 1] }]);
    expect(mapping).toEqual({ amount: 2 });
  });
});

describe("no tie", () => {
  test("a clear difference decides: a surer word, a known header against a similar one", () => {
    expect(recognised(["KdNr", "Umsatz", "Nettoumsatz"]).mapping.amount).toBe(2);
    expect(recognised(["KdNr", "Umsatz 2023", "Umsatz 2024", "Umsatz"]).mapping.amount).toBe(3);
    expect(recognised(["KdNr", "Umsatz Vorjahr", "Umsatz 2024"]).mapping.amount).toBe(2);
    expect(recognised(["KdNr", "Umsatz Vorjahr", "Umsatz 2024"]).ties).toEqual([]);
  });

  test("cells decide between equal headers", () => {
    const { mapping, ties } = recognised(["KdNr", "Umsatz", "Umsatz"], [1, "hoch", 5], [2, "gering", 6]);
    expect([mapping, ties]).toEqual([{ customerId: 0, amount: 2 }, []]);
  });

  test("the same header above a number and a name: the number is the id", () => {
    const { mapping, ties } = recognised(["Kunde", "Kunde", "Umsatz"], [4711, "Acme", 1], [4712, "Beta", 2]);
    expect([mapping, ties]).toEqual([{ customerId: 0, customerName: 1, amount: 2 }, []]);
  });

  test("of descriptions the leftmost is taken", () => {
    const found = recognised(
      ["KdNr", "Nachname", "Vorname", "Betrag", "Währung", "Steuerbetrag", "Währung"],
      [1, "Lee", "Ann", 100, "EUR", 19, "EUR"],
      [2, "Ray", "Bob", 50, "EUR", 9.5, "EUR"],
    );
    expect(found.ties).toEqual([]);
    expect(found.mapping).toEqual({ customerId: 0, customerName: 1, amount: 3, currency: 4, tax: 5 });
  });

  test("a date of the invoice beats one of the delivery, whichever comes first", () => {
    const rows = [
      [1, "05.03.2024", "01.03.2024", 10],
      [2, "06.03.2024", "02.03.2024", 20],
    ];
    const { mapping, ties } = recognised(["KdNr", "Lieferdatum", "Rechnungsdatum", "Betrag"], ...rows);
    expect([mapping.date, ties]).toEqual([2, []]);
  });
});

describe("a description", () => {
  test("is the item's, and the customer's beside a customer number", () => {
    const items = recognised(
      ["KdNr", "Artikelnr", "Bezeichnung", "Umsatz"],
      [1, 7, "Becher", 10],
      [2, 8, "Schale", 20],
    );
    expect(items.mapping).toEqual({ customerId: 0, item: 1, itemName: 2, amount: 3 });
    const customers = recognised(["KdNr", "Bezeichnung", "Umsatz"], [1, "Acme", 10], [2, "Beta", 20]);
    expect(customers.mapping).toEqual({ customerId: 0, customerName: 1, amount: 2 });
  });
});

describe("headers that sound like a field and are none", () => {
  test.each([
    "Umsatz Vorjahr",
    "Umsatz Plan 2025",
    "Ø Umsatz",
    "Umsatz je Kunde",
    "Anteil Umsatz",
    "Offener Betrag",
    "Rabatt %",
    "Rabatt (%)",
    "MwSt-Satz",
    "Steuersatz",
    "Kreditlimit Betrag",
    "Kunden-Nr. Spediteur",
    "Lieferant Name",
    "Order Status",
    "Expected Amount",
  ])("%s", (header) => {
    const { columns } = recognised([header, "Zeile"]);
    expect(columns[0].field).toBeNull();
  });

  test.each(["Kunde seit", "Geburtsdatum", "Fällig am", "Last Activity Date", "Gültig bis Datum"])(
    "%s is no date of a purchase",
    (header) => {
      const { mapping } = recognised(["KdNr", header], [1, "01.03.2020"], [2, "02.03.2021"]);
      expect(mapping).toEqual({ customerId: 0 });
    },
  );

  test("a group of customers is no customer", () => {
    const { mapping } = recognised(["Customer Group", "Umsatz"], ["A", 1], ["B", 2]);
    expect(mapping).toEqual({ segment: 0, amount: 1 });
  });
});

describe("tax in the header", () => {
  test.each([
    ["Betrag brutto", "grossAmount"],
    ["Betrag (brutto)", "grossAmount"],
    ["Betrag inkl. MwSt.", "grossAmount"],
    ["Gesamtbetrag inkl. 19 % MwSt", "grossAmount"],
    ["Total (incl. VAT)", "grossAmount"],
    ["Amount Including VAT", "grossAmount"],
    ["Order Total incl. tax", "grossAmount"],
    ["Umsatz inkl. USt", "grossAmount"],
    ["Summe brutto", "grossAmount"],
    ["Bruttoumsatz", "amount"],
    ["Umsatz brutto", "amount"],
    ["Gross Sales", "amount"],
    ["Gross Revenue 2024", "amount"],
    ["Betrag exkl. MwSt.", "amount"],
    ["Total excl. VAT", "amount"],
    ["Betrag (netto)", "amount"],
    ["Betrag ohne USt", "amount"],
    ["Betrag", "amount"],
    ["Total", "amount"],
    ["MwSt-Betrag", "tax"],
    ["USt", "tax"],
    ["Umsatzsteuer", "tax"],
    ["VAT Amount", "tax"],
  ])("%s is %s", (header, field) => {
    expect(recognised([header, "Zeile"]).columns[0].field).toBe(field);
  });
});

describe("laws", () => {
  const HEADERS = [
    "Kundennummer",
    "Kunde",
    "Firma",
    "Umsatz",
    "Umsatz 2023",
    "Umsatz 2024",
    "Betrag",
    "Betrag brutto",
    "MwSt",
    "Menge",
    "Einzelpreis",
    "Rabatt",
    "Skonto",
    "Wareneinsatz",
    "DB I",
    "Bemerkung",
    "",
  ];
  const headerRows = fc.array(fc.constantFrom(...HEADERS), { minLength: 2, maxLength: 9 });

  test("a column has one field or one tie at most, and a tied field is not assigned", () => {
    fc.assert(
      fc.property(headerRows, (headers) => {
        const { mapping, ties, columns } = recognised(headers);
        const used = [...Object.values(mapping), ...ties.flatMap((tie) => tie.columns)];
        expect(new Set(used).size).toBe(used.length);
        for (const { field, columns: tied } of ties) {
          expect(mapping).not.toHaveProperty(field);
          expect(tied.length).toBeGreaterThan(1);
        }
        for (const { field, certainty } of columns) expect(certainty === null).toBe(field === null);
      }),
    );
  });

  test("the order of the columns decides nothing about money", () => {
    fc.assert(
      fc.property(headerRows, (headers) => {
        const meaning = (row: readonly string[]) => {
          const { mapping, ties } = recognised(row);
          const amount = mapping.amount === undefined ? null : row[mapping.amount];
          const tied = ties.map(({ field, columns }) => [field, columns.map((column) => row[column]).sort()]);
          return { amount, tied: tied.sort() };
        };
        expect(meaning([...headers].reverse())).toEqual(meaning(headers));
      }),
    );
  });
});
