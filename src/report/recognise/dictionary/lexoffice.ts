import type { ExportFormat } from "./ExportFormat";

export const LEXOFFICE_INVOICES: ExportFormat = {
  system: "lexoffice / Lexware Office",
  list: "invoices and vouchers",
  shape: "orders",
  source:
    "names that a public import module for lexoffice files reads (not confirmed by a page of the vendor); Kundenname, Offener Betrag, Belegart, Belegdatum and Belegnummer are common knowledge",
  signature: ["Kontaktnummer", "Offener Betrag", "Zahlungsstatus"],
  headers: [
    { header: ["Kundennummer", "Kontaktnummer"], field: "customerId" },
    { header: ["Kunde", "Kundenname", "Firma", "Kontakt"], field: "customerName", onlyHere: true },
    { header: ["Rechnungsnummer", "Belegnummer"], field: "orderId" },
    { header: ["Rechnungsdatum", "Belegdatum", "Datum"], field: "date" },
    { header: "Fälligkeitsdatum", field: null },
    { header: "Belegart", field: "documentType" },
    { header: "Nettobetrag", field: "amount", unit: "without tax" },
    { header: ["MwSt", "MwSt.", "USt"], field: "tax" },
    { header: "Bruttobetrag", field: "grossAmount", unit: "with tax" },
    { header: "Betrag", field: "grossAmount", onlyHere: true, unit: "with tax" },
    { header: "Offener Betrag", field: null },
  ],
};
