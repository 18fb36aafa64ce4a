import type { Field } from "../../src/report/Field";
import { fieldScores } from "../../src/report/recognise/fieldScores";
import { headerKey } from "../../src/report/recognise/headerKey";
import { GENERAL } from "../../src/report/recognise/dictionary/general";

describe("a header's key", () => {
  test.each([
    ["Kunden-Nr.", "kunden nr"],
    ["CustomerID", "customer id"],
    ["Erlösschmälerungen (EUR)", "erloesschmaelerungen"],
    ["Umsatz in T€", "umsatz"],
    ["  Größe\n[%] ", "groesse prozent"],
    ["Référence", "reference"],
    ["***", ""],
  ])("of %p is %p", (header, key) => {
    expect(headerKey(header)).toBe(key);
  });

  test("is what the dictionary holds, so that no entry is out of reach", () => {
    const entries = Object.values(GENERAL).flat(2);
    expect(entries.filter((entry) => headerKey(entry) !== entry)).toEqual([]);
  });
});

describe("the surest field", () => {
  test.each<[string, Field]>([
    ["Kundennummer", "customerId"],
    ["Debitor", "customerId"],
    ["Customer ID", "customerId"],
    ["E-Mail", "customerId"],
    ["Kundenname", "customerName"],
    ["Umsatz brutto", "amount"],
    ["NETTOUMSATZ", "amount"],
    ["Revenue", "amount"],
    ["Total", "amount"],
    ["Umsatz 2024 EUR", "amount"],
    ["Menge", "quantity"],
    ["Unit_Price", "unitPrice"],
    ["Rechnungsnr", "orderId"],
    ["InvoiceNo", "orderId"],
    ["Shop Order ID", "orderId"],
    ["Bestelldatum", "date"],
    ["Letzte Bestellung", "lastPurchase"],
    ["Anzahl Bestellungen", "purchases"],
    ["Erlösschmälerungen", "deductions"],
    ["Wareneinsatz", "productCost"],
    ["COGS", "productCost"],
    ["Versandkosten", "orderCost"],
    ["Betreuungskosten", "customerCost"],
    ["Deckungsbeitrag", "contribution"],
    ["DB III", "contribution"],
    ["Währung", "currency"],
    ["Kundengruppe", "segment"],
  ])("of %p is %s", (header, field) => {
    const [best] = fieldScores(header).sort((left, right) => right.score - left.score);
    expect(best?.field).toBe(field);
  });

  test.each(["Steuersatz", "Umsatz Vorjahr", "Anteil Umsatz", "Kunde seit", "PLZ", "Telefon", "Land", ""])(
    "of %p is none",
    (header) => {
      expect(fieldScores(header)).toEqual([]);
    },
  );
});
