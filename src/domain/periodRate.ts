import type DecimalJs from "decimal.js";
import { Decimal, toNumber } from "./decimal";
import { rangeFault } from "./rangeFault";
import { fail, type Result } from "./Result";

/**
 * What a rate says of a period: `growth` is what an amount gains (also interest and discount rates),
 * `retention` the share that stays, `churn` the share that leaves.
 */
export type RateKind = "growth" | "retention" | "churn";

/**
 * The same rate for periods of another length, compounded: what it gives over a year stays the same.
 *
 * Each rate stands for a factor per period. The factor of a longer or shorter period is a power of it,
 * not a multiple: 2.5 % churn a month are 26.2 % a year, not 30 %.
 *
 *     growth      (1 + rate)^(from / to) − 1
 *     retention   rate^(from / to)
 *     churn       1 − (1 − rate)^(from / to)
 *
 * @param rate - Per given period; growth above −1, retention and churn a fraction in [0, 1].
 * @param fromPerYear - How many periods of the given rate make a year, above 0: 1 for a yearly rate.
 * @param toPerYear - How many periods of the wanted rate make a year, above 0: 12 for a monthly rate.
 * @returns The rate per wanted period, of the same kind; or `outOfRange` naming the argument.
 *
 * @example
 * periodRate(0.1, 1, 12) // => 0.007974140428903742
 * periodRate(0.8, 1, 12, "retention") // => 0.9815765298737517
 * periodRate(0.025, 12, 1, "churn") // => 0.26200165417334886
 * periodRate(1.1, 1, 12, "retention") // => outOfRange rate
 *
 * @see The equivalent rate of compound interest in financial mathematics (German: konformer Zinssatz).
 */
export function periodRate(
  rate: number,
  fromPerYear: number,
  toPerYear: number,
  kind: RateKind = "growth",
): Result<number> {
  const fault =
    rangeFault("rate", rate, kind === "growth" ? "growth" : "fraction") ??
    rangeFault("from_per_year", fromPerYear, "aboveZero") ??
    rangeFault("to_per_year", toPerYear, "aboveZero");
  if (fault) return fail(fault);

  const exponent = new Decimal(fromPerYear).div(toPerYear);
  return toNumber(converted(new Decimal(rate), exponent, kind));
}

function converted(rate: DecimalJs, exponent: DecimalJs, kind: RateKind): DecimalJs {
  switch (kind) {
    case "growth":
      return rate.plus(1).pow(exponent).minus(1);
    case "retention":
      return rate.pow(exponent);
    case "churn":
      return new Decimal(1).minus(new Decimal(1).minus(rate).pow(exponent));
  }
}
