import * as fs from "fs";
import * as path from "path";
import { bgNbdLikelihood } from "../../../src/domain/prediction/bgNbdLikelihood";
import { expectedSpend } from "../../../src/domain/prediction/expectedSpend";
import { fitPurchases } from "../../../src/domain/prediction/fitPurchases";
import { fitSpend } from "../../../src/domain/prediction/fitSpend";
import { forecastCustomers } from "../../../src/domain/prediction/forecastCustomers";
import { gammaGammaLikelihood, spendRows } from "../../../src/domain/prediction/gammaGammaLikelihood";
import { minimise } from "../../../src/domain/prediction/minimise";
import { nbdLikelihood } from "../../../src/domain/prediction/nbdLikelihood";
import type { Objective } from "../../../src/domain/prediction/Objective";
import { probabilityAlive } from "../../../src/domain/prediction/probabilityAlive";
import { purchaseRows } from "../../../src/domain/prediction/purchaseRows";
import { purchasesAhead } from "../../../src/domain/prediction/purchasesAhead";
import { purchasesIfAlive } from "../../../src/domain/prediction/purchasesIfAlive";
import { finish } from "../../../src/domain/prediction/stages";
import { readCsv } from "../../report/support/readCsv";
import { bgNbd, PUBLISHED } from "./support/highPrecision";
import { valueOf } from "./support/valueOf";

const SHARED = path.resolve(__dirname, "../../../../shared");
const SUMMARY = path.join(SHARED, "data/cdnow_sample_summary_BTYD.csv");
const ROUNDED = path.join(SHARED, "data/lifetimes_cdnow_customers_summary_with_transactions.csv");
const FITS = path.join(SHARED, "expected/lifetimes_fits.json");
const R_FITS = path.join(SHARED, "expected/cdnow_R_BTYD.json");
const BY_LIFETIMES = path.join(SHARED, "expected/cdnow_percustomer_lifetimes.csv");
const BY_R = path.join(SHARED, "expected/cdnow_percustomer_published_params_R.csv");
const PRECISE = path.join(SHARED, "expected/highprec_mpmath.json");
const missing = [SUMMARY, ROUNDED, FITS, R_FITS, BY_LIFETIMES, BY_R, PRECISE].find(
  (file) => !fs.existsSync(file),
);

if (missing) {
  test.skip(`reference data are not here: ${path.basename(missing)}`, () => undefined);
} else {
  describe("2,357 customers of CDNOW", describeAgainstPeers);
  describe("values computed to fifty digits", describeAgainstPrecise);
}

/** lifetimes 0.11.3, R BTYD 2.4.3 and BTYDplus 1.2.0, on the sample of Fader & Hardie (2001), in weeks. */
function describeAgainstPeers(): void {
  const [frequency, recency, age, meanValue] = columnsOf(SUMMARY, "x", "t_x", "T_cal", "m_x");
  const history = { frequency, recency, age, meanValue };
  const rows = purchaseRows(history);
  const fits = readJson<LifetimesFile>(FITS).cdnow_sample_unrounded_days_over_7;
  const byR = readJson<RFile>(R_FITS);
  const { model, isConverged } = valueOf(finish(fitPurchases(rows)));
  const spend = finish(fitSpend(frequency, meanValue));

  test("1,016 different histories are left, as BTYD has it", () => {
    expect(rows.customers).toHaveLength(byR.pnbd_BTYD.n_compressed_rows);
    expect(model.customers).toBe(byR.n);
  });

  test("BG/NBD has the parameters and errors that lifetimes finds, at no smaller a likelihood", () => {
    if (model.kind !== "bgNbd") throw new Error(model.kind);
    const { params, se } = fits.bgnbd;
    expect(isConverged).toBe(true);
    expect(model.logLikelihood).toBeGreaterThan(fits.bgnbd.LL_original_time_units - 1e-6);
    expect(model.logLikelihood).toBeGreaterThan(byR.bgnbd_BTYD.LL - 1e-6);
    expect(model.logLikelihood).toBeCloseTo(fits.bgnbd.LL_original_time_units, 5);
    for (const name of ["r", "alpha", "a", "b"] as const) {
      // lifetimes and CLVTools differ by 1e-5 among themselves, BTYD by 1e-4, all at the same likelihood.
      expect(Math.abs(model[name] / params[name] - 1)).toBeLessThan(1e-4);
      expect(Math.abs(model.standardErrors[name] / se[name] - 1)).toBeLessThan(1e-4);
    }
  });

  test("so it does on the figures rounded to two decimals, which give others", () => {
    const [x, last, observed, value] = columnsOf(ROUNDED, "x", "t_x", "T", "zbar");
    const fit = valueOf(finish(fitPurchases(purchaseRows({ frequency: x, recency: last, age: observed }))));
    if (fit.model.kind !== "bgNbd") throw new Error(fit.model.kind);
    const { bgnbd, gg } = readJson<LifetimesFile>(FITS).cdnow_sample_rounded_2dp;
    expect(fit.model.logLikelihood).toBeCloseTo(bgnbd.LL_original_time_units, 5);
    expect(fit.model.b / bgnbd.params.b).toBeCloseTo(1, 4);
    expect(finish(fitSpend(x, value))?.model.logLikelihood).toBeCloseTo(gg.LL, 5);
  });

  test("the likelihoods at the published parameters are those of BTYD", () => {
    const published = [PUBLISHED.r, PUBLISHED.alpha, PUBLISHED.a, PUBLISHED.b];
    expect(totalAt(bgNbdLikelihood(rows, 1), published, 2357)).toBeCloseTo(byR.bgnbd_BTYD.LL_at_published, 6);
    expect(
      totalAt(gammaGammaLikelihood(spendRows(frequency, meanValue), 1), [6.25, 3.74, 15.44], 946),
    ).toBeCloseTo(byR.gg_BTYD.LL_at_published, 6);
  });

  test("NBD has the parameters that BTYDplus finds, and explains less", () => {
    const minimum = minimise(nbdLikelihood(rows, 1), [0, 1]);
    const [r, alpha] = minimum.point.map(Math.exp);
    const { params, LL } = byR.nbd_BTYDplus;
    expect(r / params.r).toBeCloseTo(1, 3);
    expect(alpha / params.alpha).toBeCloseTo(1, 3);
    expect(-minimum.value * 2357).toBeCloseTo(LL, 5);
    expect(model.logLikelihood - LL).toBeGreaterThan(180);
  });

  test("Gamma-Gamma has the parameters, errors and correlation that lifetimes finds", () => {
    const { params, se, LL, corr_x_m: correlation } = fits.gg;
    expect(spend?.isConverged).toBe(true);
    expect(spend?.isMeanHeld).toBe(false);
    expect(spend?.model.customers).toBe(946);
    expect(spend?.model.logLikelihood).toBeCloseTo(LL, 6);
    expect(spend?.model.correlation).toBeCloseTo(correlation, 12);
    for (const name of ["p", "q", "v"] as const) {
      expect((spend?.model[name] ?? NaN) / params[name]).toBeCloseTo(1, 4);
      // lifetimes and CLVTools differ by 1e-4 among themselves.
      expect((spend?.model.standardErrors[name] ?? NaN) / se[name]).toBeCloseTo(1, 3);
    }
  });

  test("purchases of a new customer are those of BTYD", () => {
    const { r, alpha, a, b } = byR.bgnbd_BTYD.params;
    const { t: times, E: expected } = byR.bgnbd_expectation;
    const ifAlive = purchasesIfAlive(bgNbd({ r, alpha, a, b }));
    times.forEach((time, at) => {
      // BTYD's own series ends when terms no longer change its sum; 15 digits are printed.
      expect(Math.abs(ifAlive(0, 0, time) / expected[at] - 1)).toBeLessThan(1e-9);
    });
  });

  test("at the published parameters every customer is what BTYD says", () => {
    const [alive, purchases, likelihood, value] = columnsOf(BY_R, "bg_palive", "bg_cet39", "bg_ll", "gg_ev");
    const published = bgNbd(PUBLISHED);
    const ifAlive = purchasesIfAlive(published);
    const parameters = [PUBLISHED.r, PUBLISHED.alpha, PUBLISHED.a, PUBLISHED.b];
    const worst = { alive: 0, purchases: 0, likelihood: 0, value: 0 };
    frequency.forEach((x, row) => {
      const isAlive = probabilityAlive(published, x, recency[row], age[row]);
      const one = {
        frequency: Float64Array.of(x),
        recency: Float64Array.of(recency[row]),
        age: Float64Array.of(age[row]),
        customers: Float64Array.of(1),
      };
      const spends = expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, x, meanValue[row]);
      raise(worst, "alive", isAlive / alive[row] - 1);
      raise(worst, "purchases", (isAlive * ifAlive(x, age[row], 39)) / purchases[row] - 1);
      raise(worst, "likelihood", totalAt(bgNbdLikelihood(one, 1), parameters, 1) - likelihood[row]);
      raise(worst, "value", spends / value[row] - 1);
    });
    // What the reference data suggest for formulas at fixed parameters: relative 1e-9, likelihoods 1e-6.
    expect(worst.alive).toBeLessThan(1e-9);
    expect(worst.purchases).toBeLessThan(1e-9);
    expect(worst.likelihood).toBeLessThan(1e-9);
    expect(worst.value).toBeLessThan(1e-9);
  });

  test("at lifetimes' parameters every customer is worth what lifetimes says", () => {
    const [alive, purchases, spends, value] = columnsOf(
      BY_LIFETIMES,
      "bg_palive",
      "bg_cet",
      "gg_ev",
      "clv_bg_gg_12m_1pct_W",
    );
    const fitted = bgNbd(fits.bgnbd.params);
    const ifAlive = purchasesIfAlive(fitted);
    // lifetimes takes a month as 4.345 weeks.
    const horizon = { months: 12, monthlyDiscount: 0.01, monthLength: 4.345 };
    const worst = { alive: 0, purchases: 0, spends: 0, value: 0 };
    frequency.forEach((x, row) => {
      const isAlive = probabilityAlive(fitted, x, recency[row], age[row]);
      const perPurchase = expectedSpend(fits.gg.params, x, meanValue[row]);
      const { discounted } = purchasesAhead(ifAlive, x, age[row], horizon);
      raise(worst, "alive", isAlive / alive[row] - 1);
      raise(worst, "purchases", (isAlive * ifAlive(x, age[row], 39)) / purchases[row] - 1);
      raise(worst, "spends", perPurchase / spends[row] - 1);
      raise(worst, "value", (perPurchase * isAlive * discounted) / value[row] - 1);
    });
    expect(worst.alive).toBeLessThan(1e-9);
    expect(worst.purchases).toBeLessThan(1e-9);
    expect(worst.spends).toBeLessThan(1e-9);
    expect(worst.value).toBeLessThan(1e-9);
  });

  test("the forecast of nine months has the total that lifetimes has, and no warning", () => {
    const forecast = valueOf(forecastCustomers(history, { months: 9, discountRate: 0 }));
    const backtest = readJson<LifetimesFile>(FITS).backtest_sample_39w.bgnbd;
    const total = forecast.expectedPurchases.reduce((sum, value) => sum + value, 0);
    // Nine months are 39.13 weeks and not 39: a third of a percent more.
    expect(total / backtest.pred_total).toBeCloseTo(1.003, 3);
    expect(forecast.warnings).toEqual([]);
  });
}

function describeAgainstPrecise(): void {
  const precise = readJson<PreciseFile>(PRECISE);

  test.each(precise.near_singular.filter(({ model }) => model === "bgnbd"))(
    "BG/NBD at $case, x = $x",
    (row) => {
      const [r, alpha, a, b] = row.params;
      const model = bgNbd({ r, alpha, a, b });
      const alive = probabilityAlive(model, row.x, row.tx, row.T);
      // The tolerance that the reference data suggest is 1e-9.
      expect(Math.abs(alive / Number(row.palive) - 1)).toBeLessThan(1e-12);
      expect(
        Math.abs((alive * purchasesIfAlive(model)(row.x, row.T, 39)) / Number(row.cet39) - 1),
      ).toBeLessThan(1e-12);
      const one = {
        frequency: Float64Array.of(row.x),
        recency: Float64Array.of(row.tx),
        age: Float64Array.of(row.T),
        customers: Float64Array.of(1),
      };
      expect(totalAt(bgNbdLikelihood(one, 1), row.params, 1)).toBeCloseTo(Number(row.ll), 10);
    },
  );

  test("purchases discounted day by day come to those discounted continuously", () => {
    const published = bgNbd(PUBLISHED);
    const ifAlive = purchasesIfAlive(published);
    for (const { x, tx, T, DERT } of precise.bg_discounted_continuous_d0027) {
      const alive = probabilityAlive(published, x, tx, T);
      // 10,000 weeks, after which e^−27 is left of a purchase; in steps of a week, counted at their middle.
      const horizon = { months: 10_000, monthlyDiscount: Math.expm1(0.0027), monthLength: 1 };
      const { discounted } = purchasesAhead(ifAlive, x, T, horizon);
      // Within a week the discount is even to (0.0027 / 2)² / 6.
      expect((alive * discounted * Math.exp(0.0027 / 2)) / Number(DERT)).toBeCloseTo(1, 4);
    }
  });
}

type Figures<Name extends string> = { readonly [name in Name]: number };

interface PeerFit<Name extends string> {
  readonly params: Figures<Name>;
  readonly se: Figures<Name>;
}

interface LifetimesFits {
  readonly bgnbd: PeerFit<"r" | "alpha" | "a" | "b"> & Figures<"LL_original_time_units">;
  readonly gg: PeerFit<"p" | "q" | "v"> & Figures<"LL" | "corr_x_m">;
}

interface LifetimesFile {
  readonly cdnow_sample_rounded_2dp: LifetimesFits;
  readonly cdnow_sample_unrounded_days_over_7: LifetimesFits;
  readonly backtest_sample_39w: { readonly bgnbd: Figures<"pred_total"> };
}

interface RFile {
  readonly n: number;
  readonly bgnbd_BTYD: Figures<"LL" | "LL_at_published"> & {
    readonly params: Figures<"r" | "alpha" | "a" | "b">;
  };
  readonly gg_BTYD: Figures<"LL_at_published">;
  readonly nbd_BTYDplus: Figures<"LL"> & { readonly params: Figures<"r" | "alpha"> };
  readonly pnbd_BTYD: Figures<"n_compressed_rows">;
  readonly bgnbd_expectation: { readonly t: readonly number[]; readonly E: readonly number[] };
}

/** Its values are texts of twenty digits. */
interface PreciseFile {
  readonly near_singular: readonly PreciseRow[];
  readonly bg_discounted_continuous_d0027: readonly (Figures<"x" | "tx" | "T"> & { readonly DERT: string })[];
}

interface PreciseRow extends Figures<"x" | "tx" | "T"> {
  readonly model: string;
  readonly case: string;
  readonly params: readonly number[];
  readonly ll: string;
  readonly palive: string;
  readonly cet39: string;
}

function readJson<File>(file: string): File {
  return JSON.parse(fs.readFileSync(file, "utf8")) as File;
}

function columnsOf(file: string, ...names: string[]): Float64Array[] {
  const [header, ...lines] = readCsv(file);
  return names.map((name) => {
    const column = header.indexOf(name);
    if (column < 0) throw new Error(`${path.basename(file)} has no column ${name}`);
    return Float64Array.from(lines, (line) => Number(line[column]));
  });
}

/** The log-likelihood of so many customers at parameters. */
function totalAt(objective: Objective, parameters: readonly number[], customers: number): number {
  return -customers * objective(Float64Array.from(parameters, Math.log), new Float64Array(parameters.length));
}

function raise<Name extends string>(worst: Record<Name, number>, name: Name, difference: number): void {
  worst[name] = Math.max(worst[name], Math.abs(difference));
}
