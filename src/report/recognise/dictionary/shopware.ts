import type { ExportFormat } from "./ExportFormat";

export const SHOPWARE_6_ORDERS: ExportFormat = {
  system: "Shopware 6",
  list: "orders (default profile)",
  shape: "orders",
  source: "GitHub shopware/shopware: src/Core/Migration/V6_4/Migration1627983652AddOrderExportProfile.php",
  signature: [
    "amount_total",
    "order_date_time",
    "order_state_id",
    "sales_channel_id",
    "billing_address_country_state_id",
  ],
  headers: [
    { header: "order_number", field: "orderId" },
    { header: "id", field: null },
    { header: "sales_channel_id", field: null },
    { header: "order_date_time", field: "date" },
    { header: "customer_email", field: "customerId" },
    { header: "customer_lastname", field: "customerName" },
    { header: "customer_firstname", field: null },
    { header: "billing_address_company", field: null, remark: "blank for persons" },
    { header: "amount_total", field: "grossAmount", onlyHere: true, unit: "with tax" },
    { header: "line_items", field: null },
    { header: "order_state_id", field: null },
  ],
};

const SHOPWARE_5_SOURCE = "https://docs.shopware.com/en/shopware-5-en/import-export/import-export-orders";

export const SHOPWARE_5_ORDERS: ExportFormat = {
  system: "Shopware 5",
  list: "orders (main data)",
  shape: "orders",
  source: SHOPWARE_5_SOURCE,
  signature: [
    "invoiceAmount",
    "invoiceAmountNet",
    "invoiceShipping",
    "invoiceShippingNet",
    "orderTime",
    "cleared",
  ],
  headers: [
    { header: "number", field: "orderId", onlyHere: true },
    { header: "orderId", field: "orderId" },
    { header: "customerId", field: "customerId" },
    { header: "orderTime", field: "date" },
    { header: "invoiceAmountNet", field: "amount", unit: "without tax" },
    { header: "invoiceAmount", field: "grossAmount", onlyHere: true, unit: "with tax" },
    { header: "invoiceShipping", field: null, remark: "charged to the customer, no cost" },
    { header: "invoiceShippingNet", field: null, remark: "charged to the customer, no cost" },
    { header: "transactionId", field: null, onlyHere: true, remark: "of the payment" },
    { header: "partnerId", field: null, onlyHere: true, remark: "who referred the order" },
    { header: "currency", field: "currency" },
  ],
};

export const SHOPWARE_5_POSITIONS: ExportFormat = {
  system: "Shopware 5",
  list: "orders (default profile: one line for each position)",
  shape: "orders",
  source: SHOPWARE_5_SOURCE,
  signature: ["orderDetailId", "articleId", "articleNumber"],
  headers: [
    ...SHOPWARE_5_ORDERS.headers.filter(({ field }) => field !== "amount" && field !== "grossAmount"),
    {
      header: "invoiceAmountNet",
      field: null,
      onlyHere: true,
      remark: "of the order: stands in each of its lines",
    },
    {
      header: "invoiceAmount",
      field: null,
      onlyHere: true,
      remark: "of the order: stands in each of its lines",
    },
    { header: "orderDetailId", field: null },
    { header: "articleNumber", field: "item" },
    { header: "articleId", field: "item" },
    { header: "articleName", field: "itemName" },
    { header: "quantity", field: "quantity" },
    { header: "price", field: "unitPrice", unit: "tax depends on the shop" },
  ],
};
