/** Numbers, each once. */
export interface DistinctValues {
  /** In ascending order. */
  readonly values: Float64Array;
  /** For each number given, where it stands in `values`; −1 for NaN. */
  readonly codes: Int32Array;
}

/**
 * The different numbers of a column in ascending order, and which of them stands in each row.
 *
 * @example
 * distinctValues(Float64Array.of(7, 3, NaN, 7)).values // => [3, 7]
 * distinctValues(Float64Array.of(7, 3, NaN, 7)).codes // => [1, 0, -1, 1]
 */
export function distinctValues(column: Float64Array): DistinctValues {
  // A Map takes ten times as long for numbers that are not whole.
  const slots = new Int32Array(slotsFor(column.length)).fill(-1);
  const found = new Float64Array(column.length);
  const codes = new Int32Array(column.length).fill(-1);
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (Number.isNaN(value)) continue;
    const slot = slotOf(value, slots, found);
    if (slots[slot] < 0) {
      found[count] = value;
      slots[slot] = count++;
    }
    codes[row] = slots[slot];
  }

  const values = found.slice(0, count).sort();
  const placeOf = new Int32Array(count);
  for (let place = 0; place < count; place++) placeOf[slots[slotOf(values[place], slots, found)]] = place;
  for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) codes[row] = placeOf[codes[row]];
  return { values, codes };
}

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/** Where a number stands among the slots, or the free slot where it belongs. */
function slotOf(value: number, slots: Int32Array, found: Float64Array): number {
  // Adding 0 makes −0 the 0 that it equals.
  number[0] = value + 0;
  let hash = Math.imul(halves[0] ^ Math.imul(halves[1], 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  const last = slots.length - 1;
  let slot = hash & last;
  while (slots[slot] >= 0 && found[slots[slot]] !== value) slot = (slot + 1) & last;
  return slot;
}

/** A power of two with room to spare, so that few numbers meet in a slot. */
function slotsFor(rows: number): number {
  let slots = 16;
  while (slots < 2 * rows) slots *= 2;
  return slots;
}
