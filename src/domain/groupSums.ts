import type DecimalJs from "decimal.js";
import { Decimal, toNumber } from "./decimal";
import { decimalUnits } from "./decimalUnits";
import type { IdGroups } from "./groupIds";
import { succeed, type Result } from "./Result";

export interface GroupSums {
  /** One per group. */
  readonly sums: Float64Array;
  /** What the rows without an id add up to. */
  readonly withoutId: number;
}

/** Amounts in hundredths of a cent are added as whole numbers, those with more decimals one by one. */
const USUAL_SCALE = 10_000;

/**
 * The exact sum of each group, rounded once: all sums together are the sum of the column, to the cent.
 *
 * @param values - One per row, finite.
 * @returns `tooLarge` where a sum is beyond what a cell can hold.
 *
 * @example
 * groupSums(groupIds(["A", "B", "A", ""]), Float64Array.of(0.1, 5, 0.2, 7)).value.sums // => [0.3, 5]
 * groupSums(groupIds(["A", "B", "A", ""]), Float64Array.of(0.1, 5, 0.2, 7)).value.withoutId // => 7
 * groupSums(groupIds(["A", "A"]), Float64Array.of(9e307, 9e307)) // => noAnswer tooLarge
 */
export function groupSums({ groupOf, ids }: IdGroups, values: Float64Array): Result<GroupSums> {
  // The rows without an id are summed up as one more group.
  const rest = ids.length;
  const slotOf = groupOf.map((group) => (group < 0 ? rest : group));
  const all = decimalUnits(values);
  const sums = all.isExact
    ? succeed(unitSums(slotOf, rest + 1, all.units).map((sum) => sum / all.scale))
    : mixedSums(slotOf, rest + 1, values);
  if (!sums.ok) return sums;
  return succeed({ sums: sums.value.subarray(0, rest), withoutId: sums.value[rest] });
}

function unitSums(slotOf: Int32Array, slots: number, units: Float64Array): Float64Array {
  const sums = new Float64Array(slots);
  for (let row = 0; row < units.length; row++) sums[slotOf[row]] += units[row];
  return sums;
}

/** A few results of divisions among usual amounts cost no more than themselves. */
function mixedSums(slotOf: Int32Array, slots: number, values: Float64Array): Result<Float64Array> {
  const usual = decimalUnits(values.map((value) => (isUsual(value) ? value : 0)));
  const units = usual.isExact ? unitSums(slotOf, slots, usual.units) : new Float64Array(slots);
  const others = new Map<number, DecimalJs>();
  for (let row = 0; row < values.length; row++) {
    if (usual.isExact && isUsual(values[row])) continue;
    const sum = others.get(slotOf[row]) ?? new Decimal(0);
    others.set(slotOf[row], sum.plus(values[row]));
  }

  const sums = units.map((sum) => sum / usual.scale);
  for (const [slot, sum] of others) {
    const number = toNumber(sum.plus(new Decimal(units[slot]).div(usual.scale)));
    if (!number.ok) return number;
    sums[slot] = number.value;
  }
  return succeed(sums);
}

function isUsual(value: number): boolean {
  return Math.round(value * USUAL_SCALE) / USUAL_SCALE === value;
}
