import { COMMON_KNOWLEDGE, type ExportFormat } from "./ExportFormat";

export const SALESFORCE_OPPORTUNITIES: ExportFormat = {
  system: "Salesforce",
  list: "opportunities report",
  shape: "orders",
  source:
    "https://help.salesforce.com/s/articleView?id=sales.opp_fields.htm (English); the German names are common knowledge",
  signature: [
    "Opportunity Name",
    "Opportunity Owner",
    "Opportunity ID",
    "Fiscal Period",
    "Opportunity-Name",
    "Opportunity-Inhaber",
    "Opportunity-ID",
    "Schlusstermin",
  ],
  headers: [
    { header: ["Opportunity ID", "Opportunity-ID"], field: "orderId" },
    {
      header: ["Opportunity Name", "Opportunity-Name"],
      field: null,
      remark: "of the sale, not of the customer",
    },
    { header: ["Account ID", "Account-ID"], field: "customerId" },
    { header: ["Account Name", "Accountname"], field: "customerName" },
    { header: ["Close Date", "Schlusstermin"], field: "date" },
    { header: ["Created Date", "Erstellungsdatum"], field: null, onlyHere: true },
    {
      header: ["Total Price", "Gesamtpreis"],
      field: "amount",
      remark: "of a product; Amount is that of all its products",
    },
    { header: ["Amount", "Betrag"], field: "amount" },
    { header: ["Expected Revenue", "Erwarteter Umsatz"], field: null, remark: "weighted by the probability" },
    { header: ["Sales Price", "Verkaufspreis"], field: "unitPrice", unit: "per piece" },
    { header: ["Quantity", "Menge"], field: "quantity" },
    { header: ["Product Name", "Produktname"], field: "itemName" },
    { header: ["Opportunity Currency", "Opportunity-Währung"], field: "currency" },
    { header: ["Primary Campaign Source", "Primäre Kampagnenquelle"], field: "campaign" },
    { header: ["Lead Source", "Lead-Quelle"], field: "campaign" },
    { header: ["Industry", "Branche"], field: "segment" },
    {
      header: ["Annual Revenue", "Jahresumsatz"],
      field: null,
      onlyHere: true,
      remark: "what the account itself turns over",
    },
    { header: ["Stage", "Phase"], field: null, remark: "rows of every stage are in the report" },
  ],
};

export const SALESFORCE_ACCOUNTS: ExportFormat = {
  system: "Salesforce",
  list: "accounts report",
  shape: "customers",
  source: COMMON_KNOWLEDGE,
  signature: [
    "Account Owner",
    "Last Activity",
    "Billing State/Province",
    "Account-Inhaber",
    "Letzte Aktivität",
  ],
  headers: [
    { header: ["Account ID", "Account-ID"], field: "customerId" },
    { header: ["Account Name", "Accountname"], field: "customerName" },
    {
      header: ["Annual Revenue", "Jahresumsatz"],
      field: null,
      onlyHere: true,
      remark: "what the account itself turns over",
    },
    { header: ["Industry", "Branche"], field: "segment" },
    { header: ["Account Owner", "Account-Inhaber"], field: null },
    { header: ["Last Activity", "Letzte Aktivität"], field: null },
  ],
};
