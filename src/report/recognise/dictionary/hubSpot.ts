import type { ExportFormat } from "./ExportFormat";

export const HUBSPOT_DEALS: ExportFormat = {
  system: "HubSpot",
  list: "deals",
  shape: "orders",
  source:
    "header rows of deal exports in several public repositories, found by their exact text; German names of amount: https://knowledge.hubspot.com/de/crm-deals/hubspots-default-deal-properties; the other German names are common knowledge",
  signature: [
    "Deal Name",
    "Deal Stage",
    "Deal owner",
    "Deal-Name",
    "Deal-Phase",
    "Für Deal zuständiger Mitarbeiter",
  ],
  headers: [
    { header: ["Record ID", "Datensatz-ID"], field: "orderId", onlyHere: true },
    {
      header: ["Deal Name", "Deal-Name"],
      field: null,
      onlyHere: true,
      remark: "of the deal, not of the customer",
    },
    { header: ["Deal Stage", "Deal-Phase"], field: null, remark: "rows of every stage are in the export" },
    { header: ["Close Date", "Abschlussdatum"], field: "date" },
    { header: ["Create Date", "Erstellungsdatum"], field: null, onlyHere: true },
    { header: ["Associated Company IDs", "Associated Company IDs (Primary)"], field: "customerId" },
    {
      header: [
        "Associated Company",
        "Associated Company (Primary)",
        "Company Name",
        "Zugehöriges Unternehmen",
      ],
      field: "customerName",
    },
    { header: ["Associated Contact", "Associated Contacts"], field: null },
    { header: ["Amount in company currency", "Betrag in Firmenwährung"], field: "amount" },
    { header: ["Amount", "Betrag"], field: "amount" },
    { header: "Currency", field: "currency", unless: "Amount in company currency" },
    { header: "Währung", field: "currency", unless: "Betrag in Firmenwährung" },
    { header: "Deal owner", field: null },
    { header: "Last Activity Date", field: null },
  ],
};

export const HUBSPOT_COMPANIES: ExportFormat = {
  system: "HubSpot",
  list: "companies and contacts",
  shape: "customers",
  source: "property labels in several public repositories, found by their exact text",
  signature: [
    "Lifecycle Stage",
    "Recent Deal Amount",
    "Recent Deal Close Date",
    "Number of Associated Deals",
    "Company owner",
    "Contact owner",
  ],
  headers: [
    { header: ["Record ID", "Company ID"], field: "customerId", onlyHere: true },
    { header: "Email", field: "customerId" },
    { header: ["Company name", "Name"], field: "customerName" },
    { header: "Last Name", field: "customerName" },
    { header: "First Name", field: null, onlyHere: true },
    { header: "Total Revenue", field: "amount" },
    { header: "Annual Revenue", field: null, onlyHere: true, remark: "what the company itself turns over" },
    { header: "Recent Deal Amount", field: null },
    { header: "Recent Deal Close Date", field: "lastPurchase" },
    { header: "Close Date", field: null, onlyHere: true },
    { header: "Number of Associated Deals", field: "purchases", remark: "of every stage" },
    { header: "Industry", field: "segment" },
    { header: "Create Date", field: null },
    { header: "Last Activity Date", field: null },
  ],
};
