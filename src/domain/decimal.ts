import DecimalJs from "decimal.js";
import { fail, succeed, type Result } from "./Result";

/**
 * The project's decimal arithmetic. Sixty digits: a product of three numbers as a cell holds them
 * (17 digits each) is exact, so a result is rounded once, when it becomes a cell's number.
 */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_EVEN });

const LARGEST_CELL_NUMBER = 9.99999999999999e307;

/**
 * A decimal as the number a cell holds: the nearest double, zero without a sign; `tooLarge` beyond
 * what Excel can show.
 *
 * @example
 * toNumber(new Decimal("0.1").plus("0.2")) // => 0.3
 * toNumber(new Decimal("1e400")) // => noAnswer tooLarge
 */
export function toNumber(decimal: DecimalJs): Result<number> {
  const number = decimal.toNumber();
  if (Math.abs(number) > LARGEST_CELL_NUMBER) return fail({ kind: "noAnswer", reason: "tooLarge" });
  return succeed(number === 0 ? 0 : number);
}
