import { fail, succeed, type Result } from "../Result";
import { bgNbdLikelihood } from "./bgNbdLikelihood";
import { curvatureErrors } from "./curvatureErrors";
import type { Minimum } from "./minimise";
import { minimiseFromStarts, thinned } from "./minimiseFromStarts";
import { nbdLikelihood } from "./nbdLikelihood";
import type { Objective } from "./Objective";
import type { BgNbdModel, NbdModel, PurchaseModel } from "./PurchaseModel";
import { sumOverCustomers, type PurchaseRows } from "./purchaseRows";
import type { InStages } from "./stages";

export interface PurchaseFit {
  readonly model: PurchaseModel;
  /** Whether the search ended where the likelihood is level. */
  readonly isConverged: boolean;
}

/** The search has converged when the mean log-likelihood changes by less than this with any logarithm. */
export const LEVEL = 1e-6;

/** A model with dropout that explains the data no better than by this says nothing that the other does not. */
const NOTICEABLE_GAIN = 0.5;

/** Without dropout: more or less even customers. */
const PACES = [1, 0.2];

/** With dropout: r, a and b, and how many times as often customers buy as long as they stay. */
const DROPOUTS = [
  { r: 0.5, a: 1, b: 3, haste: 2 },
  { r: 0.5, a: 2, b: 2, haste: 20 },
  { r: 2, a: 0.3, b: 5, haste: 1 },
  { r: 1, a: 3, b: 30, haste: 1 },
];

/**
 * Estimates how often customers buy and when they leave, by the largest likelihood: BG/NBD, or NBD where
 * the data show no dropout, which is when the log-likelihood of BG/NBD is less than 0.5 larger.
 *
 * The search starts from several points. Neither the order of customers nor the unit of time matters;
 * `alpha` comes in that unit, and the log-likelihood is one per unit of time.
 *
 * @returns The model; `noRows` where there is no customer, `noRepeatPurchases` where nobody bought again.
 *
 * @example
 * finish(fitPurchases(purchaseRows({ frequency: Float64Array.of(0), recency: Float64Array.of(0), age: Float64Array.of(9) }))) // => noAnswer noRepeatPurchases
 *
 * @see Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way", Marketing Science 24(2).
 */
export function* fitPurchases({
  frequency,
  recency,
  age,
  customers,
}: PurchaseRows): InStages<Result<PurchaseFit>> {
  const count = customers.reduce((sum, number) => sum + number, 0);
  if (count === 0) return fail({ kind: "noAnswer", reason: "noRows" });
  const purchases = sumOverCustomers(frequency, customers);
  if (purchases === 0) return fail({ kind: "noAnswer", reason: "noRepeatPurchases" });

  const rows = { frequency, recency, age, customers };
  const search = { unit: sumOverCustomers(age, customers) / count, customers: count, purchases };
  const pace = count / purchases;
  const withoutDropout = nbdLikelihood(rows, search.unit);
  const nbd = yield* minimiseFromStarts(
    withoutDropout,
    withoutDropout,
    PACES.map((r) => [r, r * pace].map(Math.log)),
  );
  const withDropout = bgNbdLikelihood(rows, search.unit);
  const bgNbd = yield* minimiseFromStarts(
    withDropout,
    bgNbdLikelihood(thinned(rows), search.unit),
    DROPOUTS.map(({ r, a, b, haste }) => [r, (r * pace) / haste, a, b].map(Math.log)),
  );

  const hasDropout = (nbd.value - bgNbd.value) * count >= NOTICEABLE_GAIN;
  const model = hasDropout ? bgNbdModel(bgNbd, withDropout, search) : nbdModel(nbd, withoutDropout, search);
  return succeed({ model, isConverged: (hasDropout ? bgNbd : nbd).steepness < LEVEL });
}

/** What a search was made in. */
interface Search {
  /** The mean age: times are counted in it. */
  readonly unit: number;
  readonly customers: number;
  readonly purchases: number;
}

function nbdModel(minimum: Minimum, objective: Objective, search: Search): NbdModel {
  const { parameters, standardErrors } = inOwnUnits(minimum, objective, search);
  const [r, alpha] = parameters;
  const [errorR, errorAlpha] = standardErrors;
  return {
    kind: "nbd",
    r,
    alpha,
    logLikelihood: logLikelihoodOf(minimum, search),
    customers: search.customers,
    standardErrors: { r: errorR, alpha: errorAlpha },
  };
}

function bgNbdModel(minimum: Minimum, objective: Objective, search: Search): BgNbdModel {
  const { parameters, standardErrors } = inOwnUnits(minimum, objective, search);
  const [r, alpha, a, b] = parameters;
  const [errorR, errorAlpha, errorA, errorB] = standardErrors;
  return {
    kind: "bgNbd",
    r,
    alpha,
    a,
    b,
    logLikelihood: logLikelihoodOf(minimum, search),
    customers: search.customers,
    standardErrors: { r: errorR, alpha: errorAlpha, a: errorA, b: errorB },
  };
}

/** Parameters and their standard errors: that of a logarithm, times the parameter (delta method). */
function inOwnUnits({ point }: Minimum, objective: Objective, { unit, customers }: Search) {
  const parameters = point.map((log, place) => Math.exp(log) * (place === 1 ? unit : 1));
  const errors = curvatureErrors(objective, point, customers);
  return { parameters, standardErrors: errors.map((error, place) => error * parameters[place]) };
}

/** From the density of a purchase per search unit of time to that per unit of the history. */
function logLikelihoodOf({ value }: Minimum, { unit, customers, purchases }: Search): number {
  return -value * customers - purchases * Math.log(unit);
}
