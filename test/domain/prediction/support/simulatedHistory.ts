import type { PurchaseHistory } from "../../../../src/domain/prediction/PurchaseHistory";
import { SeededRandom } from "../../../../src/workbench/sample/SeededRandom";

/** What a history is drawn from: BG/NBD and Gamma-Gamma, with all times as they fall and not in days. */
export interface Simulation {
  readonly seed: number;
  readonly customers: number;
  /** Ages are spread evenly up to this, in weeks. */
  readonly weeks: number;
  readonly r: number;
  readonly alpha: number;
  /** Of leaving after a purchase; null where nobody leaves. */
  readonly dropout: { readonly a: number; readonly b: number } | null;
  readonly spend: { readonly p: number; readonly q: number; readonly v: number };
}

/** A shop in which half of the customers come again. */
export const SHOP: Simulation = {
  seed: 1,
  customers: 2000,
  weeks: 78,
  r: 0.5,
  alpha: 6,
  dropout: { a: 0.8, b: 2.4 },
  spend: { p: 6, q: 4, v: 15 },
};

export function simulatedHistory(simulation: Simulation): PurchaseHistory {
  return simulatedFuture(simulation, 0).history;
}

/** Histories, and how often each customer will buy within some weeks after them. */
export function simulatedFuture(simulation: Simulation, weeksAhead: number) {
  const random = new SeededRandom(simulation.seed);
  const { customers } = simulation;
  const history = {
    frequency: new Float64Array(customers),
    recency: new Float64Array(customers),
    age: new Float64Array(customers),
    meanValue: new Float64Array(customers).fill(NaN),
  };
  const purchasesAhead = new Float64Array(customers);
  for (let customer = 0; customer < customers; customer++) {
    const rate = gamma(random, simulation.r) / simulation.alpha;
    const leaving = leavingOf(random, simulation.dropout);
    const valueRate = gamma(random, simulation.spend.q) / simulation.spend.v;
    const age = random.between(0, simulation.weeks);
    let spent = 0;
    for (let time = wait(random, rate); time < age + weeksAhead; time += wait(random, rate)) {
      if (time < age) {
        history.frequency[customer]++;
        history.recency[customer] = time;
        spent += gamma(random, simulation.spend.p) / valueRate;
      } else purchasesAhead[customer]++;
      if (random.chance(leaving)) break;
    }
    history.age[customer] = age;
    if (history.frequency[customer] > 0) history.meanValue[customer] = spent / history.frequency[customer];
  }
  return { history, purchasesAhead };
}

function leavingOf(random: SeededRandom, dropout: Simulation["dropout"]): number {
  if (dropout === null) return 0;
  const [leave, stay] = [gamma(random, dropout.a), gamma(random, dropout.b)];
  return leave / (leave + stay);
}

function wait(random: SeededRandom, rate: number): number {
  return -Math.log(1 - random.fraction()) / rate;
}

/** A draw of Gamma(shape, 1), by Marsaglia and Tsang (2000), "A Simple Method for Generating Gamma Variables". */
function gamma(random: SeededRandom, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.fraction()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const cube = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (cube > 0 && Math.log(1 - random.fraction()) < (x * x) / 2 + d - d * cube + d * Math.log(cube)) {
      return d * cube;
    }
  }
}

/** By Box and Muller; the bell of `SeededRandom` has no tails. */
function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());
}
