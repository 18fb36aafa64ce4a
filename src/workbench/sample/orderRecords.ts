import { closingDay, type CustomerRecord } from "./customerRecords";
import { serialDay } from "./germanNotation";
import type { SeededRandom } from "./SeededRandom";

/** A line of an invoice or credit note as the books have it; money in whole cents. */
export interface OrderLine {
  readonly document: string;
  readonly isCreditNote: boolean;
  /** Excel serial day. */
  readonly date: number;
  readonly customer: CustomerRecord;
  readonly article: string;
  readonly articleName: string;
  /** Below 0 on a credit note. */
  readonly quantity: number;
  readonly unitPriceCents: number;
  /** What the goods of the line cost; below 0 where they came back. */
  readonly productCostCents: number;
}

const firstDay = serialDay(2026, 1, 2);
const creditNoteShare = 0.05;
const linesAnOrder = [1, 4] as const;

/**
 * Invents order lines of one business year for these customers: large customers order more often,
 * one document in twenty is a credit note for goods that came back.
 */
export function orderRecords(
  customers: readonly CustomerRecord[],
  count: number,
  random: SeededRandom,
): OrderLine[] {
  const buyers = customers.flatMap((customer) => Array<CustomerRecord>(weight(customer)).fill(customer));
  const lines: OrderLine[] = [];
  for (let number = 1; lines.length < count; number++) {
    // Documents are numbered through the year, so dates grow with the lines.
    const date = firstDay + Math.round((lines.length / count) * (closingDay - firstDay));
    const isCreditNote = random.chance(creditNoteShare);
    const document = `${isCreditNote ? "GS" : "RE"}26-${String(number).padStart(5, "0")}`;
    const customer = random.pick(buyers);
    const wanted = Math.min(isCreditNote ? 1 : random.whole(...linesAnOrder), count - lines.length);
    for (const article of random.shuffled(articles).slice(0, wanted)) {
      lines.push({ document, isCreditNote, date, customer, ...goods(article, isCreditNote, random) });
    }
  }
  return lines;
}

/** The square root keeps the largest customers from being almost the only ones. */
function weight(customer: CustomerRecord): number {
  return Math.max(1, Math.round(Math.sqrt(Math.max(0, customer.grossCents) / 100_000) * 2));
}

function goods(
  { article, articleName, priceCents, costShare }: (typeof articles)[number],
  isCreditNote: boolean,
  random: SeededRandom,
): Pick<OrderLine, "article" | "articleName" | "quantity" | "unitPriceCents" | "productCostCents"> {
  const quantity = random.whole(1, 24) * (isCreditNote ? -1 : 1);
  // Rebates move the price, the cost of the goods stays.
  const unitPriceCents = Math.round(priceCents * random.between(0.78, 1));
  return {
    article,
    articleName,
    quantity,
    unitPriceCents,
    productCostCents: quantity * Math.round(priceCents * costShare),
  };
}

const articles = [
  { article: "A-1010", articleName: "Arbeitshandschuhe, 12 Paar", priceCents: 2890, costShare: 0.55 },
  { article: "A-1025", articleName: "Schutzbrille klar", priceCents: 790, costShare: 0.48 },
  { article: "A-1040", articleName: "Gehörschutz Kapsel", priceCents: 1990, costShare: 0.6 },
  { article: "B-2005", articleName: "Bohrerset HSS, 25-teilig", priceCents: 5490, costShare: 0.66 },
  { article: "B-2015", articleName: "Trennscheiben, 50 Stück", priceCents: 4350, costShare: 0.72 },
  { article: "B-2030", articleName: "Schleifvlies, Rolle", priceCents: 1875, costShare: 0.5 },
  { article: "C-3001", articleName: "Spanplattenschrauben, 500 Stück", priceCents: 1649, costShare: 0.63 },
  { article: "C-3012", articleName: "Dübelsortiment", priceCents: 2499, costShare: 0.52 },
  { article: "C-3020", articleName: "Montageschaum, 12 Dosen", priceCents: 8940, costShare: 0.8 },
  { article: "D-4002", articleName: "Kabeltrommel 50 m", priceCents: 11900, costShare: 0.77 },
  { article: "D-4010", articleName: "LED-Baustrahler", priceCents: 6950, costShare: 0.69 },
  { article: "E-5003", articleName: "Stehleiter, 6 Stufen", priceCents: 13990, costShare: 0.83 },
] as const;
