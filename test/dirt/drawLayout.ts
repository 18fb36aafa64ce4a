import type { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import { HEADER_NAMES, HEADERS_OF_NAMES } from "./headerNames";
import type { ColumnKey, CreditStyle, Language, Layout } from "./Sheet";
import { COST_FIELDS, type Truth } from "./Truth";

const CURRENCIES = [
  { code: "EUR", sign: "€" },
  { code: "USD", sign: "$" },
  { code: "GBP", sign: "£" },
];

/** Which columns an export of the truth has, in which order and language. */
export function drawLayout({ shape, customers }: Truth, random: SeededRandom): Layout {
  const language: Language = random.pick(["de", "en"]);
  const currency = random.chance(0.7) ? CURRENCIES[0] : random.pick(CURRENCIES);
  const basis = shape === "orders" && random.chance(0.25) ? "product" : "amount";
  const namesOnly = customers[0].name === "";
  const keys = new Set<ColumnKey>(["customerId"]);
  const maybe = (chance: number, ...wished: ColumnKey[]) => {
    if (random.chance(chance)) wished.forEach((key) => keys.add(key));
  };
  if (!namesOnly) maybe(0.5, "customerName");
  if (basis === "amount") keys.add("amount");
  if (shape === "orders") {
    keys.add(random.pick(["date", "orderId"]));
    maybe(0.8, "date", "orderId");
    maybe(0.4, "item");
    maybe(basis === "product" ? 1 : 0.1, "quantity", "unitPrice");
  } else {
    maybe(0.7, "lastPurchase");
    maybe(0.6, "purchases");
  }
  for (const field of COST_FIELDS) maybe(0.35, field);
  maybe(0.3, "currency");
  maybe(0.3, "remark");
  maybe(0.3, "clerk");
  const credit = drawCreditStyle(keys, random);
  if (credit.typed) keys.add("documentType");
  if (credit.number === "reference") keys.add("originalOrder");

  const headerOf = (key: ColumnKey) => {
    const names =
      namesOnly && key === "customerId" ? HEADERS_OF_NAMES[language] : HEADER_NAMES[language][key];
    const header = random.pick(names ?? [key]);
    return key === "amount" && random.chance(0.2) ? `${header} (${currency.code})` : header;
  };
  const columns = random.shuffled([...keys]).map((key) => ({ key, header: headerOf(key) }));
  const notation = random.chance(0.8) === (language === "de") ? "german" : "english";
  return { shape, language, columns, credit, basis, notation, currency };
}

function drawCreditStyle(keys: ReadonlySet<ColumnKey>, random: SeededRandom): CreditStyle {
  if (!keys.has("date") && !keys.has("orderId")) return { number: "own", typed: false, positive: false };
  const typed = random.chance(0.4);
  return {
    number: keys.has("orderId") ? random.pick(["own", "letter", "original", "reference"]) : "own",
    typed,
    positive: typed && random.chance(0.7),
  };
}
