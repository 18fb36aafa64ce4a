import type { ExportFormat } from "./ExportFormat";

export const DATEV_BOOKINGS: ExportFormat = {
  system: "DATEV",
  list: "booking batch (EXTF Buchungsstapel)",
  shape: "orders",
  source: "https://developer.datev.de/datev/platform/de/dtvf/formate/buchungsstapel",
  signature: [
    "Umsatz (ohne Soll/Haben-Kz)",
    "Soll/Haben-Kennzeichen",
    "WKZ Umsatz",
    "Gegenkonto (ohne BU-Schlüssel)",
    "BU-Schlüssel",
    "Belegfeld 1",
    "WKZ Basis-Umsatz",
  ],
  headers: [
    {
      header: ["Konto", "Gegenkonto (ohne BU-Schlüssel)", "Gegenkonto"],
      field: "customerId",
      onlyHere: true,
      remark: "the debtor stands on either side, so both are offered",
    },
    {
      header: ["Umsatz (ohne Soll/Haben-Kz)", "Umsatz"],
      field: "grossAmount",
      onlyHere: true,
      unit: "with tax",
    },
    { header: "Soll/Haben-Kennzeichen", field: "documentType", remark: "S or H, seen from Konto" },
    { header: "WKZ Umsatz", field: "currency" },
    { header: "Kurs", field: null },
    {
      header: ["Basis-Umsatz", "Basisumsatz"],
      field: null,
      onlyHere: true,
      remark: "in the base currency, blank otherwise",
    },
    { header: "WKZ Basis-Umsatz", field: null, onlyHere: true },
    { header: "BU-Schlüssel", field: null },
    { header: "Belegdatum", field: "date", unit: "day and month only" },
    { header: "Belegfeld 1", field: "orderId" },
    { header: "Belegfeld 2", field: null },
    { header: "Skonto", field: null, onlyHere: true, remark: "of the payment" },
    { header: "Buchungstext", field: null },
  ],
};
