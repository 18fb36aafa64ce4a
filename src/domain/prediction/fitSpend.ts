import { correlation, weightedMean } from "./correlation";
import { curvatureErrors } from "./curvatureErrors";
import { populationMean } from "./expectedSpend";
import { LEVEL } from "./fitPurchases";
import { gammaGammaLikelihood, spendRows, type SpendRows } from "./gammaGammaLikelihood";
import { heldMean } from "./heldMean";
import { minimiseFromStarts, thinned } from "./minimiseFromStarts";
import type { SpendModel, SpendParameters } from "./SpendModel";
import type { InStages } from "./stages";

export interface SpendFit {
  readonly model: SpendModel;
  /** Whether the search ended where the likelihood is level. */
  readonly isConverged: boolean;
  /** Whether the mean of all customers was held at the observed one, because the data gave no finite mean. */
  readonly isMeanHeld: boolean;
}

/** Three parameters say nothing about fewer customers than this. */
const FEWEST_CUSTOMERS = 10;

/** Means of equal amounts differ by rounding; who spends the same to six digits spends the same. */
const VARIED = 1e-6;

/**
 * A mean of the model so many times the observed one comes from a tail that the data do not show: it
 * grows without limit as q falls to 1, and has no value below.
 */
const FARTHEST_MEAN = 2;

/** p and q to start from: purchases of a customer alike or not, customers alike or not. */
const STARTS = [
  { p: 1, q: 4 },
  { p: 6, q: 4 },
  { p: 3, q: 1.5 },
];

/**
 * Estimates how much customers spend per purchase and how they differ, by the largest likelihood of
 * Gamma-Gamma, from those who bought again at a mean value above 0.
 *
 * Where the model would have no finite mean, or one far above what was observed, its mean is held at the
 * observed one, v = mean · (q−1) / p: what is expected of a customer about whom nothing is known then
 * stays within reason. The order of customers and the currency do not matter.
 *
 * @param frequency - Repeat purchases of each customer.
 * @param meanValue - Mean value of them, money; NaN where unknown.
 * @returns null where fewer than ten customers can be used, or all spend the same.
 *
 * @example
 * finish(fitSpend(Float64Array.of(1, 2), Float64Array.of(20, 30))) // => null
 *
 * @see Fader, Hardie & Lee (2005), "RFM and CLV: Using Iso-Value Curves", J. Marketing Research 42(4).
 */
export function* fitSpend(frequency: Float64Array, meanValue: Float64Array): InStages<SpendFit | null> {
  const rows = spendRows(frequency, meanValue);
  const customers = rows.customers.reduce((sum, number) => sum + number, 0);
  const unit = weightedMean(rows.meanValue, rows.customers);
  const isVaried = rows.meanValue.some((value) => Math.abs(value - unit) > VARIED * unit);
  if (customers < FEWEST_CUSTOMERS || !isVaried) return null;

  const free = yield* freeFit(rows, unit);
  const isMeanHeld = !(free.parameters.q > 1) || populationMean(free.parameters) > FARTHEST_MEAN * unit;
  const { parameters, standardErrors, value, isConverged } = isMeanHeld ? yield* heldFit(rows, unit) : free;
  const model = {
    ...parameters,
    logLikelihood: -customers * (value + Math.log(unit)),
    customers,
    correlation: correlation(rows.frequency, rows.meanValue, rows.customers),
    standardErrors,
  };
  return { model, isConverged, isMeanHeld };
}

interface FitInMoney {
  readonly parameters: SpendParameters;
  readonly standardErrors: SpendParameters;
  /** Mean negative log-likelihood, of values counted in units. */
  readonly value: number;
  readonly isConverged: boolean;
}

/** All three parameters by the likelihood alone. */
function* freeFit(rows: SpendRows, unit: number): InStages<FitInMoney> {
  const objective = gammaGammaLikelihood(rows, unit);
  const starts = STARTS.map(({ p, q }) => [Math.log(p), Math.log(q), Math.log((q - 1) / p)]);
  const { point, value, steepness } = yield* minimiseFromStarts(objective, scout(rows, unit), starts);
  const [p, q, v] = [Math.exp(point[0]), Math.exp(point[1]), Math.exp(point[2]) * unit];
  const customers = rows.customers.reduce((sum, number) => sum + number, 0);
  const [errorP, errorQ, errorV] = curvatureErrors(objective, point, customers);
  return {
    parameters: { p, q, v },
    standardErrors: { p: errorP * p, q: errorQ * q, v: errorV * v },
    value,
    isConverged: steepness < LEVEL,
  };
}

/** With the mean of the model held at the unit; v then follows from p and q. */
function* heldFit(rows: SpendRows, unit: number): InStages<FitInMoney> {
  const objective = heldMean(gammaGammaLikelihood(rows, unit));
  const starts = STARTS.map(({ p, q }) => [Math.log(p), Math.log(q - 1)]);
  const { point, value, steepness } = yield* minimiseFromStarts(
    objective,
    heldMean(scout(rows, unit)),
    starts,
  );
  const [p, excess] = [Math.exp(point[0]), Math.exp(point[1])];
  const customers = rows.customers.reduce((sum, number) => sum + number, 0);
  const [errorP, errorExcess] = curvatureErrors(objective, point, customers);
  return {
    parameters: { p, q: 1 + excess, v: (unit * excess) / p },
    standardErrors: { p: errorP * p, q: errorExcess * excess, v: NaN },
    value,
    isConverged: steepness < LEVEL,
  };
}

function scout({ frequency, meanValue, customers }: SpendRows, unit: number) {
  return gammaGammaLikelihood(thinned({ frequency, meanValue, customers }), unit);
}
