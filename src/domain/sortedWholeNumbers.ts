const BITS = 11;
const DIGITS = 1 << BITS;

/**
 * Whole numbers in ascending order by a radix sort, several times as fast as comparing them; null where
 * a value is no whole number or the numbers span more than 32 bits. NaN is left out.
 *
 * @example
 * sortedWholeNumbers(Float64Array.of(3, NaN, -1)) // => [-1, 3]
 * sortedWholeNumbers(Float64Array.of(0.5)) // => null
 */
export function sortedWholeNumbers(values: Float64Array): Float64Array | null {
  let lowest = Infinity;
  let highest = -Infinity;
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (Number.isNaN(value)) continue;
    if (Math.trunc(value) !== value) return null;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    count++;
  }
  // Of infinite ends the difference is no number below the limit either.
  if (count > 0 && !(highest - lowest < 2 ** 32)) return null;
  const keys = sortedKeys(distances(values, lowest, count), highest - lowest);
  const sorted = new Float64Array(count);
  for (let position = 0; position < count; position++) sorted[position] = lowest + keys[position];
  return sorted;
}

/** How far each number is from the lowest one. */
function distances(values: Float64Array, lowest: number, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  let position = 0;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row])) keys[position++] = values[row] - lowest;
  }
  return keys;
}

function sortedKeys(keys: Uint32Array, highest: number): Uint32Array {
  let from: Uint32Array = keys;
  let to: Uint32Array = new Uint32Array(keys.length);
  for (let shift = 0; shift < 32 && highest >= 2 ** shift; shift += BITS) {
    distribute(from, to, shift, startOfDigits(from, shift));
    [from, to] = [to, from];
  }
  return from;
}

// One loop each: what was compiled for one loop is thrown away where the next one of a function begins.

function startOfDigits(keys: Uint32Array, shift: number): Int32Array {
  const start = new Int32Array(DIGITS + 1);
  for (let position = 0; position < keys.length; position++) {
    start[((keys[position] >>> shift) & (DIGITS - 1)) + 1]++;
  }
  for (let digit = 0; digit < DIGITS; digit++) start[digit + 1] += start[digit];
  return start;
}

function distribute(from: Uint32Array, to: Uint32Array, shift: number, next: Int32Array): void {
  for (let position = 0; position < from.length; position++) {
    const key = from[position];
    to[next[(key >>> shift) & (DIGITS - 1)]++] = key;
  }
}
