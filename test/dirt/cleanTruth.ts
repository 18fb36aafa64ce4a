import type { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import { TECHNICAL_ITEMS, type Customer, type Line, type Truth } from "./Truth";

/** 2023-03-15 and 2024-12-31. */
const FIRST_DAY = 45_000;
const LAST_DAY = 45_657;

/** Names that look like dirt but are customers. */
const TRAPS = ["Total Energies SE", "Summerer KG", "Testo SE", "Gesamtschule Nord", "Sum Up Services Ltd"];
const SURNAMES = [
  "Adler",
  "Brandt",
  "Çelik",
  "Dietrich",
  "Ehlers",
  "Jäger",
  "Müller",
  "Novák",
  "Özdemir",
  "Weiß",
];
const FORMS = ["GmbH", "AG", "KG", "e. K.", "& Söhne OHG", "Ltd", "S.A."];

/** A small company's customers and what they bought: the truth that a report has to find again. */
export function cleanTruth(random: SeededRandom): Truth {
  const customers = drawCustomers(random);
  return random.chance(0.3)
    ? { shape: "customers", customers, lines: customers.map((customer) => customerLine(customer, random)) }
    : { shape: "orders", customers, lines: orderLines(customers, random) };
}

/** One more line of somebody, in an order of its own: what kinds of dirt that spoil rows start from. */
export function strayLine(truth: Truth, number: number, random: SeededRandom): Line {
  const { customers, lines, shape } = truth;
  if (shape === "customers") return customerLine(alike(customers[0], number), random);
  const customer = random.chance(0.7) ? random.pick(customers) : alike(customers[0], number);
  const day = lines.length > 0 ? random.pick(lines).day : FIRST_DAY;
  const credit = random.chance(0.2);
  const line = orderLine(customer, `${credit ? 99 : 88}${1000 + number}`, day ?? FIRST_DAY, random);
  return credit ? { ...creditOf({ ...line, price: Math.max(1, line.price) }), returns: null } : line;
}

/** A customer who is none of the truth, with an id of the same make. */
export function alike({ id, name }: Customer, number: number): Customer {
  if (/^\d+$/.test(id)) return { id: `${90_000 + number}`, name: `Neukunde ${number} GmbH` };
  return name === ""
    ? { id: `Neukunde ${number} GmbH`, name }
    : { id: `Z-${number}`, name: `Neukunde ${number} GmbH` };
}

function drawCustomers(random: SeededRandom): Customer[] {
  const names = new Set<string>();
  const count = random.whole(1, 12);
  while (names.size < count) {
    const trap = random.chance(0.1);
    names.add(trap ? random.pick(TRAPS) : `${random.pick(SURNAMES)} ${random.pick(FORMS)}`);
  }
  const make = random.pick([
    (index: number, name: string) => ({ id: `${4711 + 13 * index}`, name }),
    (index: number, name: string) => ({ id: `K-${17 + index}`, name }),
    (_: number, name: string) => ({ id: name, name: "" }),
  ]);
  return [...names].map((name, index) => make(index, name));
}

function orderLines(customers: readonly Customer[], random: SeededRandom): Line[] {
  const count = random.chance(0.03) ? 0 : random.whole(1, random.pick([3, 10, 20, 40]));
  const returned = random.pick([0, 0.1, 0.5]);
  const withLetters = random.chance(0.4);
  const lines: Line[] = [];
  for (let number = 1; lines.length < count; number++) {
    const order = withLetters ? `RE-24-${1000 + number}` : `${500_000 + number}`;
    const note = withLetters ? `GS-24-${1000 + number}` : `${700_000 + number}`;
    const customer = random.pick(customers);
    const day = random.whole(FIRST_DAY, LAST_DAY);
    const bought = Array.from({ length: random.whole(1, 4) }, () => orderLine(customer, order, day, random));
    lines.push(...bought);
    if (random.chance(returned)) lines.push(...returnOf(bought, note, random));
  }
  return lines.slice(0, count);
}

/** Goods come back: all of them, or some. */
function returnOf(bought: readonly Line[], note: string, random: SeededRandom): Line[] {
  const all = random.chance(0.5);
  const day = Math.min(LAST_DAY, (bought[0].day ?? FIRST_DAY) + random.whole(0, 30));
  const back = (all ? bought : [random.pick(bought)]).filter(({ price }) => price > 0);
  return back.map((line) => {
    const quantity = all ? line.quantity : random.whole(1, line.quantity);
    return { ...creditOf({ ...line, quantity }), order: note, day };
  });
}

/** The credit note for a line: the goods and their price go back, the work was done all the same. */
function creditOf(line: Line): Line {
  const { quantity, costs, order } = line;
  const { deductions, productCost } = costs;
  const back = { deductions: 0 - deductions, productCost: 0 - productCost, orderCost: 0, customerCost: 0 };
  return { ...line, credit: true, returns: order, quantity: -quantity, costs: back };
}

function orderLine(customer: Customer, order: string, day: number, random: SeededRandom): Line {
  const quantity = random.whole(1, 9);
  const price = drawPrice(random);
  return {
    customer,
    order,
    credit: false,
    returns: null,
    day,
    item: random.chance(0.1) ? random.pick(TECHNICAL_ITEMS) : `A${random.whole(100, 999)}`,
    quantity,
    price,
    costs: drawCosts(quantity * price, random),
    purchases: 1,
  };
}

function customerLine(customer: Customer, random: SeededRandom): Line {
  const day = random.chance(0.9) ? random.whole(FIRST_DAY, LAST_DAY) : null;
  return { ...orderLine(customer, "", 0, random), day, purchases: day === null ? 0 : random.whole(1, 30) };
}

/** Most prices have cents; whole thousands are there because 1.000 can be read in two ways. */
function drawPrice(random: SeededRandom): number {
  if (random.chance(0.05)) return 0;
  return random.chance(0.2) ? 100_000 * random.whole(1, 40) : random.whole(1, random.pick([9_999, 999_999]));
}

function drawCosts(amount: number, random: SeededRandom): Line["costs"] {
  const upTo = (share: number) => (random.chance(0.3) ? 0 : Math.round(amount * random.between(0, share)));
  return {
    deductions: upTo(0.1),
    productCost: upTo(0.9),
    orderCost: upTo(0.2),
    customerCost: upTo(0.4),
  };
}
