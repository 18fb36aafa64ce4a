import type { CellValue } from "../../src/report/CellChunk";
import {
  CREDITED_FIELDS,
  dateField,
  type ColumnKey,
  type Known,
  type Layout,
  type NumberField,
  type Row,
  type Sheet,
} from "./Sheet";
import { amountOf, TECHNICAL_ITEMS, type Line, type Truth } from "./Truth";

/** The export as it should be: every cell of a kind that needs no repair. */
export function cleanSheet(truth: Truth, layout: Layout): Sheet {
  const rows = truth.lines.map((line) => ({ ...rowOf(line, layout), true: true }));
  return { truth, layout, titles: [], rows, settings: {} };
}

/** A line as the export writes it while nothing is wrong with it; not part of the truth by itself. */
export function rowOf(line: Line, layout: Layout): Row {
  const { credit } = layout;
  const order = orderNumber(line, layout);
  const returns = credit.number === "reference" ? line.returns : null;
  const numbers: { [field in NumberField]: number } = {
    amount: amountOf(line),
    quantity: line.quantity,
    unitPrice: line.price,
    purchases: line.purchases,
    ...line.costs,
  };
  if (credit.positive && line.credit)
    for (const field of CREDITED_FIELDS) numbers[field] = 0 - numbers[field];
  const cells: { [key in ColumnKey]?: CellValue } = {
    customerId: asId(line.customer.id),
    customerName: line.customer.name,
    orderId: asId(order),
    originalOrder: returns === null ? "" : asId(returns),
    [dateField(layout)]: line.day ?? "",
    documentType: documentType(line, layout),
    item: line.item,
    amount: numbers.amount / 100,
    quantity: numbers.quantity,
    unitPrice: numbers.unitPrice / 100,
    purchases: numbers.purchases,
    deductions: numbers.deductions / 100,
    productCost: numbers.productCost / 100,
    orderCost: numbers.orderCost / 100,
    customerCost: numbers.customerCost / 100,
    currency: layout.currency.code,
    // Words that would label a totals row if there were no customer beside them.
    remark: Math.abs(line.quantity) === 3 ? "Total" : "",
    clerk: line.quantity % 2 === 0 ? "Fr. Summer" : "Hr. Gesamt",
  };
  const known = layout.columns.map(({ key }) => key);
  const day: Known = line.day ?? "missing";
  return {
    kind: "line",
    cells: only(cells, known),
    means: {
      customer: line.customer.id,
      isTest: false,
      isTechnical: TECHNICAL_ITEMS.includes(line.item) && known.includes("item"),
      isCredit: line.credit,
      order: known.includes("orderId") ? order : null,
      returns,
      numbers: only(numbers, known),
      day: known.includes(dateField(layout)) ? day : "missing",
    },
    true: false,
  };
}

function orderNumber(line: Line, { credit }: Layout): string {
  if (!line.credit) return line.order;
  if (credit.number === "original") return line.returns ?? line.order;
  return credit.number === "letter" ? `C${line.order.replace(/\D/g, "")}` : line.order;
}

function documentType({ credit }: Line, { language }: Layout): string {
  if (language === "de") return credit ? "Gutschrift" : "Rechnung";
  return credit ? "Credit note" : "Invoice";
}

/** Ids of digits only stand in cells as numbers. */
function asId(id: string): string | number {
  return /^[1-9]\d*$/.test(id) ? Number(id) : id;
}

function only<K extends string, V>(
  record: { readonly [key in K]?: V },
  keys: readonly string[],
): { readonly [key in K]?: V } {
  const kept: { [key in K]?: V } = {};
  for (const key of keys as readonly K[]) if (key in record) kept[key] = record[key];
  return kept;
}
