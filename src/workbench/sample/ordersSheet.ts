import { germanAmount, germanDate } from "./germanNotation";
import type { OrderLine } from "./orderRecords";
import type { SampleCell, SampleSheet, TableTruth } from "./SampleWorkbook";
import type { SeededRandom } from "./SeededRandom";
import { extraRow, tableTruth, type TruthRow } from "./tableTruth";

/** How many rows of the order export have which flaw. Flaws of one group never meet in one row. */
export const orderFlaws = {
  /** Cash sales without customer number: to be set aside. */
  withoutCustomer: 90,
  /** "lt. Angebot" instead of a unit price: to be set aside. */
  unreadablePrices: 4,
  /** Unit prices as text, as "12,50". */
  pricesAsText: 200,
  /** Customer numbers as text, some with a blank behind. */
  numbersAsText: 300,
  /** Dates as text, as "31.12.2025". */
  datesAsText: 150,
  /** The export repeats its header after each page. */
  repeatedHeaders: 2,
} as const;

const linesAPage = 2000;
const headers = [
  "Belegnr.",
  "Belegtyp",
  "Belegdatum",
  "Kundennr.",
  "Firma",
  "Artikelnr.",
  "Bezeichnung",
  "Menge",
  "Einzelpreis",
  "Wareneinsatz",
];

type Flaw = "withoutCustomer" | "unreadablePrice" | "priceAsText" | "numberAsText" | "numberWithBlank";

/**
 * The order lines as an export has them: credit notes by sign, cash sales without customer, numbers
 * and dates that became text, and the header again at the top of each page.
 */
export function ordersSheet(
  lines: readonly OrderLine[],
  random: SeededRandom,
): { sheet: SampleSheet; truth: TableTruth } {
  const flaws = drawFlaws(lines.length, random);
  const datesAsText = new Set(shuffledRows(lines.length, random).slice(0, orderFlaws.datesAsText));
  const cells: (readonly SampleCell[])[] = [headers];
  const truthRows: TruthRow[] = [];
  lines.forEach((line, row) => {
    if (row > 0 && row % linesAPage === 0) {
      cells.push(headers);
      truthRows.push(extraRow("repeatedHeader"));
    }
    cells.push(cellsOf(line, flaws.get(row), datesAsText.has(row)));
    truthRows.push(truthOf(line, flaws.get(row)));
  });
  return {
    sheet: {
      name: "Bestellungen",
      cells,
      columnFormats: ["@", "@", "dd.mm.yyyy", "General", "@", "@", "@", "0", "#,##0.00", "#,##0.00"],
      columnWidths: [14, 12, 12, 11, 36, 12, 30, 8, 12, 14],
      frozenRows: 1,
      boldRows: [0],
    },
    truth: tableTruth(`A1:J${cells.length}`, 1, truthRows),
  };
}

function drawFlaws(lineCount: number, random: SeededRandom): ReadonlyMap<number, Flaw> {
  const rows = shuffledRows(lineCount, random);
  const flaws = new Map<number, Flaw>();
  const draw = (count: number, flawOf: (draw: number) => Flaw) =>
    rows.splice(0, count).forEach((row, index) => flaws.set(row, flawOf(index)));
  draw(orderFlaws.withoutCustomer, () => "withoutCustomer");
  draw(orderFlaws.unreadablePrices, () => "unreadablePrice");
  draw(orderFlaws.pricesAsText, () => "priceAsText");
  draw(orderFlaws.numbersAsText, (index) => (index % 10 === 0 ? "numberWithBlank" : "numberAsText"));
  return flaws;
}

function shuffledRows(count: number, random: SeededRandom): number[] {
  return random.shuffled(Array.from({ length: count }, (_, row) => row));
}

function truthOf(line: OrderLine, flaw: Flaw | undefined): TruthRow {
  const amountCents = flaw === "unreadablePrice" ? 0 : line.quantity * line.unitPriceCents;
  return {
    setAside:
      flaw === "withoutCustomer" ? "missingCustomer" : flaw === "unreadablePrice" ? "unreadableAmount" : null,
    customer: line.customer.id,
    amountCents,
    revenueCents: amountCents,
    contributionCents: amountCents - line.productCostCents,
  };
}

function cellsOf(line: OrderLine, flaw: Flaw | undefined, dateAsText: boolean): SampleCell[] {
  return [
    line.document,
    line.isCreditNote ? "Gutschrift" : "Rechnung",
    dateAsText ? germanDate(line.date) : line.date,
    idCell(line.customer.id, flaw),
    flaw === "withoutCustomer" ? "Barverkauf" : line.customer.name,
    line.article,
    line.articleName,
    line.quantity,
    priceCell(line.unitPriceCents, flaw),
    line.productCostCents / 100,
  ];
}

function idCell(id: string, flaw: Flaw | undefined): SampleCell {
  if (flaw === "withoutCustomer") return null;
  if (flaw === "numberWithBlank") return `${id} `;
  return flaw === "numberAsText" || !/^\d+$/.test(id) ? id : Number(id);
}

function priceCell(cents: number, flaw: Flaw | undefined): SampleCell {
  if (flaw === "unreadablePrice") return "lt. Angebot";
  return flaw === "priceAsText" ? germanAmount(cents) : cents / 100;
}
