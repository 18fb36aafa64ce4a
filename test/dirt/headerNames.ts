import type { ColumnKey, Language } from "./Sheet";

type Names = { readonly [key in ColumnKey]?: readonly string[] };

/** Headers as exports of shops, CRM and ERP systems have them. */
export const HEADER_NAMES: { readonly [language in Language]: Names } = {
  de: {
    customerId: ["Kundennummer", "Kunden-Nr.", "KdNr", "Debitor", "KUNDENNR"],
    customerName: ["Kundenname", "Name des Kunden", "Debitorname"],
    date: ["Belegdatum", "Rechnungsdatum", "Bestelldatum", "Datum"],
    orderId: ["Belegnummer", "Rechnungsnr.", "Auftragsnummer", "Bestell-Nr."],
    documentType: ["Belegart"],
    originalOrder: ["Bezugsbeleg", "Originalrechnung"],
    item: ["Artikelnummer", "Artikel-Nr."],
    amount: ["Umsatz", "Nettoumsatz", "Betrag", "Umsatz netto", "Nettobetrag"],
    quantity: ["Menge", "Stückzahl"],
    unitPrice: ["Einzelpreis", "Stückpreis"],
    deductions: ["Erlösschmälerungen", "Rabatt"],
    productCost: ["Wareneinsatz", "Materialkosten"],
    orderCost: ["Auftragskosten", "Versandkosten"],
    customerCost: ["Kundenkosten", "Betreuungskosten"],
    lastPurchase: ["Letzter Kauf", "Letzte Bestellung", "Datum letzter Kauf"],
    purchases: ["Anzahl Bestellungen", "Anzahl Käufe"],
    currency: ["Währung", "WKZ"],
    remark: ["Bemerkung"],
    clerk: ["Sachbearbeiter"],
  },
  en: {
    customerId: ["Customer ID", "Customer No.", "Account Number", "CustomerID"],
    customerName: ["Customer Name", "Account Name", "Company Name"],
    date: ["Invoice Date", "Order Date", "Date", "Posting Date"],
    orderId: ["Invoice No", "Order Number", "Order ID", "Document No."],
    documentType: ["Document Type"],
    originalOrder: ["Original Order", "Applies-to Doc. No."],
    item: ["SKU", "Item No."],
    amount: ["Revenue", "Net Sales", "Amount", "Net Amount"],
    quantity: ["Quantity", "Qty"],
    unitPrice: ["Unit Price"],
    deductions: ["Discount", "Deductions"],
    productCost: ["COGS", "Product Cost"],
    orderCost: ["Order Cost", "Shipping Cost"],
    customerCost: ["Customer Cost", "Cost to Serve"],
    lastPurchase: ["Last Purchase", "Last Order Date"],
    purchases: ["Number of Orders", "Order Count"],
    currency: ["Currency"],
    remark: ["Remark"],
    clerk: ["Handled By"],
  },
};

/** Where the ids are the names of the customers. */
export const HEADERS_OF_NAMES: { readonly [language in Language]: readonly string[] } = {
  de: ["Kunde", "Firma"],
  en: ["Customer", "Client"],
};
