import type { Allowed, DomainError } from "./Result";

/** The last date that Excel knows, 31.12.9999, as a serial day. */
const LAST_DATE = 2958465;

/** Start, peak and end of a whale curve. */
const FEWEST_CURVE_POINTS = 3;

/** Ten years: further ahead a forecast says more of its model than of the customers. */
const LONGEST_HORIZON = 120;

const FEWEST_BINS = 2;
/** A score has to be one digit of the RFM code. */
const MOST_BINS = 9;

/**
 * What is wrong with the value of an argument; null where it is allowed. NaN and infinities never are.
 *
 * @param argument - As the formula calls it, `fixed_cost`.
 *
 * @example
 * rangeFault("price", 50, "zeroOrMore") // => null
 * rangeFault("cost_rate", 60, "fraction").allowed // => fraction
 */
export function rangeFault(argument: string, value: number, allowed: Allowed): DomainError | null {
  return isAllowed(value, allowed) ? null : { kind: "outOfRange", argument, value: String(value), allowed };
}

function isAllowed(value: number, allowed: Allowed): boolean {
  if (!Number.isFinite(value)) return false;
  switch (allowed) {
    case "finite":
      return true;
    case "zeroOrMore":
      return value >= 0;
    case "aboveZero":
      return value > 0;
    case "fraction":
      return value >= 0 && value <= 1;
    case "date":
      return value >= 1 && value < LAST_DATE + 1;
    case "bins":
      return Number.isInteger(value) && value >= FEWEST_BINS && value <= MOST_BINS;
    case "wholeZeroOrMore":
      return Number.isInteger(value) && value >= 0;
    case "curvePoints":
      return Number.isInteger(value) && value >= FEWEST_CURVE_POINTS;
    case "horizon":
      return Number.isInteger(value) && value >= 1 && value <= LONGEST_HORIZON;
    case "growth":
      return value > -1;
    case "zeroToTen":
      return value >= 0 && value <= 10;
    case "ratingScale":
      return Number.isInteger(value) && value >= 5 && value <= 10;
    case "noLimit":
      return value === 0;
    case "rfmCode":
      return Number.isInteger(value) && /^[1-5]{3}$/.test(String(value));
  }
}
