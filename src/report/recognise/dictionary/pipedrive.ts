import type { ExportFormat } from "./ExportFormat";

export const PIPEDRIVE_DEALS: ExportFormat = {
  system: "Pipedrive",
  list: "deals",
  shape: "orders",
  source:
    "column names read by several public repositories, found by the exact texts “Deal - Won time” and “Deal - Titel”",
  signature: [
    "Deal - ID",
    "Deal - Title",
    "Deal - Titel",
    "Deal - Value",
    "Deal - Wert",
    "Deal - Status",
    "Deal - Organization",
    "Deal - Organisation",
    "Deal - Won time",
  ],
  headers: [
    { header: "Deal - ID", field: "orderId" },
    { header: ["Deal - Title", "Deal - Titel"], field: null },
    { header: ["Organization - ID", "Organisation - ID"], field: "customerId" },
    { header: ["Deal - Organization", "Deal - Organisation"], field: "customerName" },
    { header: ["Organization - Name", "Organisation - Name"], field: "customerName" },
    { header: ["Deal - Contact person", "Deal - Kontaktperson"], field: null },
    { header: "Deal - Won time", field: "date" },
    { header: ["Deal - Deal closed on", "Deal - Closed on"], field: "date" },
    { header: ["Deal - Deal created", "Deal - Deal erstellt", "Deal - Add time"], field: "date" },
    { header: "Deal - Expected close date", field: null },
    { header: ["Deal - Value", "Deal - Wert"], field: "amount" },
    { header: ["Deal - Currency of Value", "Deal - Currency", "Deal - Währung"], field: "currency" },
    { header: "Deal - Status", field: null, remark: "open and lost deals are in the export" },
    { header: ["Deal - Owner", "Deal - Besitzer"], field: null },
  ],
};
