import { COMMON_KNOWLEDGE, type ExportFormat } from "./ExportFormat";

export const WOOCOMMERCE_ORDERS_REPORT: ExportFormat = {
  system: "WooCommerce",
  list: "orders report (Analytics)",
  shape: "orders",
  source:
    "GitHub woocommerce/woocommerce: plugins/woocommerce/src/Admin/API/Reports/Orders/Controller.php (get_export_columns)",
  signature: ["Order #", "N. Revenue (formatted)", "N. Revenue", "Product(s)", "Coupon(s)"],
  headers: [
    { header: "Order #", field: "orderId" },
    { header: "Date", field: "date" },
    {
      header: "Customer",
      field: "customerName",
      onlyHere: true,
      remark: "the report has no customer number",
    },
    { header: "Customer type", field: null, onlyHere: true, remark: "new or returning" },
    { header: ["Net Sales", "N. Revenue"], field: "amount", unit: "without tax" },
    { header: "N. Revenue (formatted)", field: null, onlyHere: true, remark: "the same as a text" },
    { header: "Product(s)", field: "itemName" },
    { header: "Items sold", field: "quantity" },
    { header: "Coupon(s)", field: null },
    { header: "Attribution", field: "campaign", onlyHere: true },
  ],
};

export const WOOCOMMERCE_CUSTOMERS_REPORT: ExportFormat = {
  system: "WooCommerce",
  list: "customers report (Analytics)",
  shape: "customers",
  source:
    "GitHub woocommerce/woocommerce: plugins/woocommerce/src/Admin/API/Reports/Customers/Controller.php (get_export_columns)",
  signature: ["Last Active", "Sign Up", "Total Spend", "AOV", "Username"],
  headers: [
    { header: "Email", field: "customerId" },
    { header: "Username", field: "customerId", onlyHere: true, remark: "blank for guests" },
    { header: "Name", field: "customerName" },
    { header: "Total Spend", field: "amount" },
    { header: "Orders", field: "purchases" },
    { header: "AOV", field: null },
    { header: "Last Active", field: null, remark: "visit, no purchase" },
    { header: "Sign Up", field: null },
  ],
};

export const WOOCOMMERCE_ORDER_EXPORT: ExportFormat = {
  system: "WooCommerce",
  list: "orders (CSV export extension)",
  shape: "orders",
  source: "https://pastebin.com/GyL9anNk (a published export)",
  signature: [
    "order_number_formatted",
    "customer_user",
    "order_shipping_tax",
    "cart_discount",
    "billing_first_name",
  ],
  headers: [
    { header: "order_number", field: "orderId" },
    { header: "order_id", field: "orderId" },
    { header: "order_number_formatted", field: null },
    { header: "date", field: "date" },
    {
      header: "customer_user",
      field: null,
      remark: "0 for every guest, so it does not tell customers apart",
    },
    { header: "billing_email", field: "customerId" },
    { header: "billing_last_name", field: "customerName", onlyHere: true },
    { header: "billing_first_name", field: null },
    { header: "billing_company", field: null, onlyHere: true, remark: "blank for persons" },
    { header: "order_total", field: "grossAmount", onlyHere: true, unit: "with tax" },
    { header: "order_tax", field: null, remark: "without the tax on shipping" },
    { header: "order_shipping_tax", field: null },
    { header: "order_shipping", field: null, remark: "charged to the customer, no cost" },
    { header: "order_discount", field: null, remark: "order_total is less it already" },
    { header: "cart_discount", field: null, remark: "order_total is less it already" },
    { header: "order_fees", field: null },
  ],
};

export const WOOCOMMERCE_ADVANCED_EXPORT: ExportFormat = {
  system: "WooCommerce",
  list: "orders (Advanced Order Export extension)",
  shape: "orders",
  source: COMMON_KNOWLEDGE,
  signature: [
    "Email (Billing)",
    "Full Name (Billing)",
    "Order Total Amount",
    "Quantity (- Refund)",
    "Item Cost",
  ],
  headers: [
    { header: "Order Number", field: "orderId" },
    { header: "Order Date", field: "date" },
    { header: "Email (Billing)", field: "customerId" },
    { header: "Customer User ID", field: null, onlyHere: true, remark: "0 for every guest" },
    { header: "Full Name (Billing)", field: "customerName" },
    { header: "Last Name (Billing)", field: "customerName" },
    {
      header: ["Order Total Amount", "Order Total Amount (- Refund)"],
      field: "grossAmount",
      onlyHere: true,
      unit: "with tax",
    },
    { header: ["Order Total Tax Amount", "Order Total Tax"], field: "tax" },
    { header: "Order Refund Amount", field: null, onlyHere: true },
    { header: "SKU", field: "item" },
    { header: "Item Name", field: "itemName" },
    { header: ["Quantity (- Refund)", "Quantity"], field: "quantity" },
    { header: "Item Cost", field: "unitPrice", unless: "Order Total Amount", unit: "without tax" },
    { header: "Discount Amount", field: null, onlyHere: true, remark: "the total is less it already" },
  ],
};
