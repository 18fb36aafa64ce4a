import type { CellValue } from "../../../src/report/CellChunk";
import type { SeededRandom } from "../../../src/workbench/sample/SeededRandom";
import {
  has,
  type ColumnKey,
  type Known,
  type Layout,
  type NumberField,
  type Row,
  type Sheet,
} from "../Sheet";
import { writeNumber } from "../writeNumber";
import { inserted } from "./inserted";
import { NOTHING } from "./noDataLines";
import { countOf } from "./spoiltRows";
import type { Dirt } from "./Dirt";

const LABELS = {
  de: ["Summe", "Gesamtsumme", "Zwischensumme", "Gesamt", "Summe:", "Gesamtergebnis", "Zwischensumme Nord"],
  en: ["TOTAL", "Grand total", "Subtotal", "Sub-Total", "Total:"],
};

const OF_CUSTOMER = { de: ["Ergebnis", "Summe"], en: ["Total"] };

/** Columns that a label may stand in where the customer's cell is blank: the leftmost one mostly. */
const LABELLED: readonly ColumnKey[] = ["orderId", "customerName", "item", "date", "remark", "clerk"];

/** Totals and subtotals: counted, they would double the revenue. */
export const totalsLines: Dirt = (sheet, share, random) => {
  const added = Array.from({ length: countOf(sheet, share / 2) }, () => totalsRow(sheet, random));
  return inserted(sheet, added, random);
};

function totalsRow(sheet: Sheet, random: SeededRandom): Row {
  const { layout, truth } = sheet;
  const customers = [...new Set(truth.lines.map(({ customer }) => customer.id))];
  const ofCustomer = customers.length > 0 && random.chance(0.3) ? random.pick(customers) : null;
  const label =
    ofCustomer === null
      ? random.pick(LABELS[layout.language])
      : `${ofCustomer} ${random.pick(OF_CUSTOMER[layout.language])}`;
  const places = LABELLED.filter((key) => has(layout, key));
  const elsewhere = ofCustomer === null && places.length > 0 && random.chance(0.5);
  const place: ColumnKey = elsewhere ? leftmost(places, layout) : "customerId";
  const summed = sheet.rows.filter(
    (row) => row.true && (ofCustomer ?? row.means.customer) === row.means.customer,
  );
  const numbers = sums(summed, layout);
  return {
    kind: "totals",
    cells: { ...written(numbers, layout, random), [place]: label },
    means: {
      ...NOTHING,
      customer: place === "customerId" ? label : null,
      order: place === "orderId" ? label : null,
      numbers,
      day: place === "date" ? "unreadable" : "missing",
    },
    true: false,
  };
}

function leftmost(places: readonly ColumnKey[], { columns }: Layout): ColumnKey {
  return columns.find(({ key }) => places.includes(key))?.key ?? "customerId";
}

/** A total of prices would mean nothing, so an export of quantities and prices sums up quantities only. */
function sums(rows: readonly Row[], layout: Layout): { readonly [field in NumberField]?: Known } {
  const numbers: { [field in NumberField]?: Known } = {};
  for (const field of ["amount", "quantity", "productCost", "orderCost"] as const) {
    if (has(layout, field))
      numbers[field] = rows.reduce((sum, row) => sum + knownOr0(row.means.numbers[field]), 0);
  }
  for (const field of ["unitPrice", "purchases", "deductions", "customerCost"] as const) {
    if (has(layout, field)) numbers[field] = "missing";
  }
  return numbers;
}

function knownOr0(known: Known | undefined): number {
  return typeof known === "number" ? known : 0;
}

function written(
  numbers: Meaning,
  layout: Layout,
  random: SeededRandom,
): { readonly [key in ColumnKey]?: CellValue } {
  const asText = random.chance(0.3);
  const cells: { [key in ColumnKey]?: CellValue } = {};
  for (const [field, value] of Object.entries(numbers) as [NumberField, Known][]) {
    if (typeof value !== "number") continue;
    const money = field !== "quantity";
    const style = { ...layout, money, settled: false };
    cells[field] = asText ? writeNumber(value, style, random).text : money ? value / 100 : value;
  }
  return cells;
}

type Meaning = Row["means"]["numbers"];
