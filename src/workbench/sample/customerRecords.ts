import { serialDay } from "./germanNotation";
import type { SeededRandom } from "./SeededRandom";

/** A customer as the company's books have it: clean, complete, in whole cents. */
export interface CustomerRecord {
  /** Digits, or `WEB-` and digits for customers of the shop. */
  readonly id: string;
  readonly name: string;
  readonly postcode: string;
  readonly city: string;
  /** Excel serial day. */
  readonly lastOrder: number;
  readonly orders: number;
  readonly grossCents: number;
  readonly deductionCents: number;
  readonly productCostCents: number;
  readonly orderCostCents: number;
  readonly customerCostCents: number;
}

/** Last day of the sample: nothing in it happens later. */
export const closingDay = serialDay(2026, 10, 31);

/** Customers whose balance of the period is a credit, because more came back than went out. */
export const creditCustomers = 3;

/**
 * Invents customers whose values are spread as they are in real books: a few large ones bring most
 * of the revenue; frequent small orders and generous rebates make others cost more than they bring.
 */
export function customerRecords(count: number, random: SeededRandom): CustomerRecord[] {
  const names = companyNames(count, random);
  const inCredit = new Set(random.shuffled(names).slice(0, creditCustomers));
  return names.map((name, index) => {
    const [postcode, city] = random.pick(towns);
    const figures = inCredit.has(name) ? creditFigures(random) : figuresOf(random.pick(habits), random);
    return { id: idOf(index), name, postcode, city, lastOrder: lastOrderDay(random), ...figures };
  });
}

type Figures = Omit<CustomerRecord, "id" | "name" | "postcode" | "city" | "lastOrder">;

/** How a kind of customer buys; each pair is a range, shares are of the revenue they refer to. */
interface Habit {
  readonly medianRevenue: number;
  readonly spread: number;
  readonly orderValue: readonly [number, number];
  readonly deductions: readonly [number, number];
  readonly productCost: readonly [number, number];
  readonly customerCost: readonly [number, number];
}

const regular: Habit = {
  medianRevenue: 4200,
  spread: 1.3,
  orderValue: [350, 1200],
  deductions: [0.01, 0.06],
  productCost: [0.56, 0.68],
  customerCost: [0.04, 0.1],
};
const smallOrders: Habit = {
  ...regular,
  medianRevenue: 2800,
  spread: 0.7,
  orderValue: [32, 75],
  deductions: [0, 0.03],
};
const hardBargainer: Habit = {
  medianRevenue: 21_000,
  spread: 0.7,
  orderValue: [500, 1500],
  deductions: [0.16, 0.26],
  productCost: [0.76, 0.86],
  customerCost: [0.12, 0.2],
};
/** Drawn from evenly, so each entry stands for a share of the customers. */
const habits: readonly Habit[] = [
  ...Array<Habit>(12).fill(regular),
  ...Array<Habit>(6).fill(smallOrders),
  ...Array<Habit>(2).fill(hardBargainer),
];

/** What taking, packing and invoicing one order costs, in euros. */
const costPerOrder = [24, 38] as const;

function figuresOf(habit: Habit, random: SeededRandom): Figures {
  const gross = habit.medianRevenue * Math.exp(habit.spread * random.bell());
  const orders = Math.max(1, Math.round(gross / random.between(...habit.orderValue)));
  const deductions = gross * random.between(...habit.deductions);
  const net = gross - deductions;
  return {
    orders,
    grossCents: cents(gross),
    deductionCents: random.chance(0.15) ? 0 : cents(deductions),
    productCostCents: cents(net * random.between(...habit.productCost)),
    orderCostCents: cents(orders * random.between(...costPerOrder)),
    customerCostCents: cents(random.between(30, 140) + net * random.between(...habit.customerCost)),
  };
}

function creditFigures(random: SeededRandom): Figures {
  return {
    orders: 0,
    grossCents: -cents(random.between(90, 900)),
    deductionCents: 0,
    productCostCents: 0,
    orderCostCents: 0,
    customerCostCents: cents(random.between(30, 140)),
  };
}

/** Most customers bought lately, some long ago; the square presses the draws towards today. */
function lastOrderDay(random: SeededRandom): number {
  return closingDay - Math.floor(1000 * random.fraction() ** 2);
}

/** Numbers in steps of five from 4511, so that 4711 is among them; every 25th came by the shop. */
function idOf(index: number): string {
  return index % 25 === 24 ? `WEB-${2000 + index}` : String(4511 + 5 * index);
}

function cents(euros: number): number {
  return Math.round(euros * 100);
}

/** Family name × trade × form: enough combinations that none has to stand twice. */
function companyNames(count: number, random: SeededRandom): string[] {
  const all = families.flatMap((family) =>
    trades.map((trade) => `${family} ${trade} ${random.pick(legalForms)}`),
  );
  return random.shuffled(all).slice(0, count);
}

const families = (
  "Ahlers Bachmann Brandt Clausen Dietrich Ebert Faber Gerlach Hansen Issel Jansen Kessler Lorenz Mertens " +
  "Nolte Ostermann Pauli Quast Reuter Seidel Thoma Ullrich Vogt Wendt Zander"
).split(" ");

const trades = [
  "Anlagenbau",
  "Baustoffe",
  "Dachtechnik",
  "Elektro",
  "Fahrzeugteile",
  "Gartenbau",
  "Großküchen",
  "Hausverwaltung",
  "Innenausbau",
  "Kältetechnik",
  "Ladenbau",
  "Malerbetrieb",
  "Metallbau",
  "Möbelwerkstatt",
  "Reinigung",
  "Sanitär",
  "Schreinerei",
  "Spedition",
  "Tiefbau",
  "Werkzeuge",
];

const legalForms = ["GmbH", "GmbH", "GmbH & Co. KG", "KG", "OHG", "e. K.", "AG"];

const towns: readonly (readonly [string, string])[] = [
  ["01067", "Dresden"],
  ["03046", "Cottbus"],
  ["04109", "Leipzig"],
  ["06108", "Halle (Saale)"],
  ["07743", "Jena"],
  ["09111", "Chemnitz"],
  ["10115", "Berlin"],
  ["18055", "Rostock"],
  ["20095", "Hamburg"],
  ["24103", "Kiel"],
  ["28195", "Bremen"],
  ["30159", "Hannover"],
  ["33602", "Bielefeld"],
  ["38100", "Braunschweig"],
  ["40213", "Düsseldorf"],
  ["44135", "Dortmund"],
  ["48143", "Münster"],
  ["50667", "Köln"],
  ["60311", "Frankfurt am Main"],
  ["66111", "Saarbrücken"],
  ["68159", "Mannheim"],
  ["70173", "Stuttgart"],
  ["79098", "Freiburg im Breisgau"],
  ["80331", "München"],
  ["90402", "Nürnberg"],
  ["97070", "Würzburg"],
];
