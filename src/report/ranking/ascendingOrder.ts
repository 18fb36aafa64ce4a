import type { Steps } from "../Steps";

/** Bits of a digit: as many digits as fit into the processor's cache. */
const BITS = 11;
const DIGITS = 1 << BITS;
const MASK = DIGITS - 1;

/**
 * Positions of the values in ascending order, by a radix sort: eight times as fast as comparing them one
 * with another, and it can pause after every pass.
 *
 * @param values - Without NaN.
 */
export async function ascendingOrder(values: Float64Array, steps: Steps): Promise<Int32Array> {
  const count = values.length;
  let order = new Int32Array(count);
  for (let position = 0; position < count; position++) order[position] = position;
  let next = new Int32Array(count);
  for (const keys of distances(values) ?? sortableBits(values)) {
    for (let shift = 0; shift < 32; shift += BITS) {
      const start = startOfDigits(keys, shift);
      // All keys have the same digit here: amounts of a report share their upper ones.
      if (start === null) continue;
      const from = order;
      const to = next;
      await steps.rows(count, (first, end) => {
        for (let index = first; index < end; index++) {
          const position = from[index];
          to[start[(keys[position] >>> shift) & MASK]++] = position;
        }
      });
      [order, next] = [next, order];
    }
  }
  return order;
}

/** Whole numbers of a range of 32 bits, as amounts in cents are, by how far they are from the lowest; else null. */
function distances(values: Float64Array): Uint32Array[] | null {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let position = 0; position < values.length; position++) {
    const value = values[position];
    if (Math.trunc(value) !== value) return null;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (!(highest - lowest < 2 ** 32)) return null;
  const keys = new Uint32Array(values.length);
  for (let position = 0; position < keys.length; position++) keys[position] = values[position] - lowest;
  return [keys];
}

/** Low and high halves of the values' bits, turned so that whole numbers compare as the values do. */
function sortableBits(values: Float64Array): Uint32Array[] {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const double = new Float64Array(1);
  const halves = new Uint32Array(double.buffer);
  for (let position = 0; position < values.length; position++) {
    // Adding 0 turns -0 into 0, which equals it.
    double[0] = values[position] + 0;
    const isNegative = halves[1] >>> 31 === 1;
    low[position] = isNegative ? ~halves[0] : halves[0];
    high[position] = isNegative ? ~halves[1] : halves[1] ^ 0x8000_0000;
  }
  return [low, high];
}

/** Where each digit begins in the sorted order; null where all have the same one. */
function startOfDigits(keys: Uint32Array, shift: number): Int32Array | null {
  const start = new Int32Array(DIGITS + 1);
  for (let position = 0; position < keys.length; position++) start[((keys[position] >>> shift) & MASK) + 1]++;
  if (start.includes(keys.length)) return null;
  for (let digit = 0; digit < DIGITS; digit++) start[digit + 1] += start[digit];
  return start;
}
