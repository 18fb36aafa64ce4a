import { sampleSeed } from "../../src/workbench/sample/createSampleWorkbook";
import { SeededRandom } from "../../src/workbench/sample/SeededRandom";

export const CUSTOMER_HEADERS = [
  "Kundennr.",
  "Firma",
  "Letzte Bestellung",
  "Anzahl Bestellungen",
  "Umsatz",
  "Wareneinsatz",
  "Versandkosten",
];

/** One row of a customer list; money in cents, the day as an Excel serial day. */
export interface ListedCustomer {
  readonly id: string;
  readonly name: string;
  readonly lastOrder: number;
  readonly orders: number;
  readonly revenue: number;
  readonly goods: number;
  readonly shipping: number;
}

const FIRST_DAY = 45_940;
const DAYS = 80;

/** A customer list as a CRM exports it, from a fixed seed; every third customer costs more than it brings. */
export function customerList(customers: number): ListedCustomer[] {
  const random = new SeededRandom(sampleSeed);
  return Array.from({ length: customers }, (_, customer) => {
    const orders = random.whole(1, 40);
    const revenue = random.whole(1_000, 4_000_000);
    return {
      id: `K${100_000 + customer}`,
      name: `Firma ${customer}`,
      lastOrder: FIRST_DAY + random.whole(0, DAYS - 1),
      orders,
      revenue,
      goods: Math.round(revenue * (customer % 3 === 0 ? 0.95 : 0.6)),
      shipping: orders * 900,
    };
  });
}
