import { recognise } from "../../src/report/recognise/recognise";
import { testExports } from "./support/exportExample";
import { tableOf } from "./support/tableOf";

// Header names as the dictionary's sources have them; the values are invented.
describe("exports of shops", () => {
  testExports([
    {
      name: "Shopify orders of a shop with net prices",
      system: "Shopify",
      shape: "orders",
      columns: [
        ["Name", "#1001", "#1002", "orderId"],
        ["Email", "ann@mail.de", "bob@mail.de", "customerId"],
        ["Financial Status", "paid", "refunded"],
        ["Paid at", "2024-03-01 10:00:00 +0100", "2024-03-02 10:00:00 +0100"],
        ["Fulfillment Status", "fulfilled", "fulfilled"],
        ["Accepts Marketing", "no", "yes"],
        ["Currency", "USD", "USD", "currency"],
        ["Subtotal", 100, 50, "amount"],
        ["Shipping", 5, 5],
        ["Taxes", 8, 4, "tax"],
        ["Total", 113, 59, "grossAmount"],
        ["Discount Code", "SPRING", ""],
        ["Discount Amount", 10, 0],
        ["Created at", "2024-03-01 09:59:00 +0100", "2024-03-02 09:59:00 +0100", "date"],
        ["Lineitem quantity", 2, 1, "quantity"],
        ["Lineitem name", "Cup", "Bowl", "itemName"],
        ["Lineitem price", 55, 50],
        ["Lineitem sku", "C-1", "B-1", "item"],
        ["Billing Name", "Ann Lee", "Bob Ray", "customerName"],
        ["Shipping Name", "Ann Lee", "Bob Ray"],
        ["Refunded Amount", 0, 59, "returns"],
        ["Source", "web", "pos"],
      ],
    },
    {
      name: "Shopify orders of a shop whose prices include the tax",
      system: "Shopify",
      shape: "orders",
      columns: [
        ["Name", "#1001", "#1002", "orderId"],
        ["Email", "ann@mail.de", "bob@mail.de", "customerId"],
        ["Financial Status", "paid", "paid"],
        ["Subtotal", 119, "59.50"],
        ["Shipping", 5.95, "0.00"],
        ["Taxes", 19.95, "9.50", "tax"],
        ["Total", 124.95, "59.50", "grossAmount"],
        ["Created at", "2024-03-01 09:59:00 +0100", "2024-03-02 09:59:00 +0100", "date"],
        ["Lineitem quantity", 1, 1, "quantity"],
        ["Lineitem price", 119, "59.50"],
      ],
    },
    {
      name: "Shopify customers",
      system: "Shopify",
      shape: "customers",
      columns: [
        ["Customer ID", "'7001", "'7002", "customerId"],
        ["First Name", "Ann", "Bob"],
        ["Last Name", "Lee", "Ray", "customerName"],
        ["Email", "ann@mail.de", "bob@mail.de"],
        ["Accepts Email Marketing", "yes", "no"],
        ["Default Address Company", "Lee Ltd", ""],
        ["Default Address Zip", "10115", "20095"],
        ["Total Spent", 124.95, 59.5, "amount"],
        ["Total Orders", 3, 1, "purchases"],
        ["Tax Exempt", "no", "no"],
      ],
    },
    {
      name: "WooCommerce Analytics orders",
      system: "WooCommerce",
      shape: "orders",
      columns: [
        ["Date", "2024-03-01 10:00:00", "2024-03-02 10:00:00", "date"],
        ["Order #", 501, 502, "orderId"],
        ["N. Revenue (formatted)", "100,00 €", "50,00 €"],
        ["Status", "completed", "completed"],
        ["Customer", "Ann Lee", "Bob Ray", "customerId"],
        ["Customer type", "new", "returning"],
        ["Product(s)", "2× Cup", "1× Bowl", "itemName"],
        ["Items sold", 2, 1, "quantity"],
        ["Coupon(s)", "", ""],
        ["N. Revenue", 100, 50, "amount"],
      ],
    },
    {
      name: "WooCommerce Analytics customers",
      system: "WooCommerce",
      shape: "customers",
      columns: [
        ["Name", "Ann Lee", "Bob Ray", "customerName"],
        ["Username", "ann", ""],
        ["Last Active", "2024-03-01", "2024-03-02"],
        ["Sign Up", "2023-03-01", "2023-03-02"],
        ["Email", "ann@mail.de", "bob@mail.de", "customerId"],
        ["Orders", 3, 1, "purchases"],
        ["Total Spend", 300, 50, "amount"],
        ["AOV", 100, 50],
      ],
    },
    {
      name: "WooCommerce orders of an export extension",
      system: "WooCommerce",
      shape: "orders",
      columns: [
        ["order_id", 4993, 4992],
        ["order_number_formatted", "4993", "4992"],
        ["order_number", 4993, 4992, "orderId"],
        ["date", "31.05.2024", "30.05.2024", "date"],
        ["status", "completed", "completed"],
        ["order_shipping", 5, 5],
        ["order_tax", 19, 9.5],
        ["cart_discount", 0, 0],
        ["order_total", 124, 64.5, "grossAmount"],
        ["customer_user", 0, 0],
        ["billing_first_name", "Ann", "Bob"],
        ["billing_last_name", "Lee", "Ray", "customerName"],
        ["billing_email", "ann@mail.de", "bob@mail.de", "customerId"],
      ],
    },
    {
      name: "Shopware 6 orders",
      system: "Shopware 6",
      shape: "orders",
      columns: [
        ["id", "0a1b", "0a1c"],
        ["order_number", "10001", "10002", "orderId"],
        ["sales_channel_id", "98ab", "98ab"],
        ["customer_firstname", "Ann", "Bob"],
        ["customer_lastname", "Lee", "Ray", "customerName"],
        ["customer_email", "ann@mail.de", "bob@mail.de", "customerId"],
        ["billing_address_zipcode", "10115", "20095"],
        ["amount_total", "119.00", "59.50", "grossAmount"],
        ["order_state_id", "77", "77"],
        ["line_items", "1x C-1", "1x B-1"],
        ["order_date_time", "2024-03-01 10:00:00", "2024-03-02 10:00:00", "date"],
      ],
    },
    {
      name: "Shopware 5 orders",
      system: "Shopware 5",
      shape: "orders",
      columns: [
        ["orderId", 15, 16],
        ["number", "20001", "20002", "orderId"],
        ["customerId", 7, 8, "customerId"],
        ["orderTime", "2024-03-01 10:00:00", "2024-03-02 10:00:00", "date"],
        ["invoiceAmount", 124.95, 59.5, "grossAmount"],
        ["invoiceAmountNet", 105, 50, "amount"],
        ["invoiceShipping", 5.95, 0],
        ["invoiceShippingNet", 5, 0],
      ],
    },
    {
      name: "Shopware 5 order positions, where the order's amount stands in every line",
      system: "Shopware 5",
      shape: "orders",
      columns: [
        ["orderId", 15, 15],
        ["orderDetailId", 41, 42],
        ["articleId", 3, 4],
        ["number", "20001", "20001", "orderId"],
        ["customerId", 7, 7, "customerId"],
        ["orderTime", "2024-03-01 10:00:00", "2024-03-01 10:00:00", "date"],
        ["invoiceAmount", 178.5, 178.5],
        ["invoiceAmountNet", 150, 150],
        ["articleNumber", "SW1", "SW2", "item"],
        ["price", 100, 50, "unitPrice"],
        ["quantity", 1, 1, "quantity"],
      ],
    },
    {
      name: "JTL-Wawi orders",
      system: "JTL-Wawi",
      shape: "orders",
      columns: [
        ["Auftragsnummer", "AU2024-1", "AU2024-2", "orderId"],
        ["Auftragsdatum", "01.03.2024", "02.03.2024", "date"],
        ["Kundennummer", "K10001", "K10002", "customerId"],
        ["Firma", "Müller GmbH", "Schulze KG", "customerName"],
        ["Artikelnummer", "C-1", "B-1", "item"],
        ["Artikelname", "Becher", "Schale", "itemName"],
        ["Positionstyp", "Artikel", "Versand"],
        ["Menge", 2, 1, "quantity"],
        ["VK Netto", "50,00", "5,00", "unitPrice"],
        ["VK Brutto", "59,50", "5,95"],
        ["EK Netto", "20,00", "0,00"],
        ["Kundengruppe", "Händler", "Endkunden", "segment"],
      ],
    },
  ]);

  test("what the export says outweighs a column that somebody added", () => {
    const { mapping } = recognise(
      tableOf([
        [
          "Kundennummer",
          "Name",
          "Email",
          "Financial Status",
          "Lineitem quantity",
          "Taxes",
          "Total",
          "Bruttobetrag",
        ],
        ["K1", "#1001", "ann@mail.de", "paid", 1, 19, 119, 7],
        ["K2", "#1002", "bob@mail.de", "paid", 2, 38, 238, 8],
      ]),
    );
    expect(mapping).toEqual({ orderId: 1, customerId: 2, quantity: 4, tax: 5, grossAmount: 6 });
  });

  test("one header of a system does not make an export of it", () => {
    const found = recognise(
      tableOf([
        ["Name", "Financial Status", "Total"],
        ["Ann Lee", "paid", 113],
      ]),
    );
    expect(found.export).toBeNull();
    expect(found.mapping).toEqual({ customerId: 0, amount: 2 });
  });
});
