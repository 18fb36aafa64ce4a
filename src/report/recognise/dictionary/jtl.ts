import type { ExportFormat } from "./ExportFormat";

export const JTL_ORDERS: ExportFormat = {
  system: "JTL-Wawi",
  list: "orders (Ameise)",
  shape: "orders",
  source:
    "https://guide.jtl-software.com/?p=572 names customer and order number, item number and name, VK Brutto, VK Netto, Menge and Positionstyp; the other names are common knowledge",
  signature: [
    "Positionstyp",
    "VK Netto",
    "VK Brutto",
    "EK Netto",
    "Interner Schlüssel",
    "Externe Auftragsnummer",
  ],
  headers: [
    { header: "Kundennummer", field: "customerId" },
    { header: "Firma", field: "customerName" },
    { header: ["Name", "Nachname"], field: "customerName" },
    { header: "Rechnungsnummer", field: "orderId" },
    { header: ["Auftragsnummer", "Bestellnummer"], field: "orderId" },
    { header: "Externe Auftragsnummer", field: null },
    { header: "Rechnungsdatum", field: "date" },
    { header: ["Auftragsdatum", "Bestelldatum"], field: "date" },
    { header: "Artikelnummer", field: "item" },
    { header: "Artikelname", field: "itemName" },
    { header: "Menge", field: "quantity" },
    { header: "Gesamt Netto", field: "amount", unit: "without tax" },
    { header: "Gesamt Brutto", field: "grossAmount", unit: "with tax" },
    { header: "VK Netto", field: "unitPrice", unit: "without tax", remark: "per piece" },
    { header: "VK Brutto", field: null, unit: "with tax", remark: "per piece" },
    { header: "EK Netto", field: null, unit: "per piece", remark: "cost of one piece, not of the row" },
    { header: "Positionstyp", field: null, remark: "goods or carriage" },
    { header: "Interner Schlüssel", field: null },
    { header: "Kundengruppe", field: "segment" },
    { header: "Währung", field: "currency" },
  ],
};
