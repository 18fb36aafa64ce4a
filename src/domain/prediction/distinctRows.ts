import { distinctValues, type DistinctValues } from "./distinctValues";

/** Rows of columns of numbers, each combination once. */
export interface DistinctRows {
  /** As many columns as were given, in ascending order of the first, then the second, and so on. */
  readonly columns: readonly Float64Array[];
  /** How many of the rows given each one stands for. */
  readonly counts: Float64Array;
  /** For each row given, where it stands now; −1 where one of its numbers is unknown (NaN). */
  readonly rowOf: Int32Array;
}

/**
 * Combinations of numbers, each once and in an order that does not depend on the order of rows: sums
 * over them are the same to the last digit however a table is sorted, and there are fewer of them.
 *
 * @param columns - All of the same length.
 *
 * @example
 * distinctRows([Float64Array.of(2, 1, 2), Float64Array.of(5, 7, 5)]).columns[1] // => [7, 5]
 * distinctRows([Float64Array.of(2, 1, 2), Float64Array.of(5, 7, 5)]).counts // => [1, 2]
 * distinctRows([Float64Array.of(2, NaN, 2), Float64Array.of(5, 7, 5)]).rowOf // => [0, -1, 0]
 */
export function distinctRows(columns: readonly Float64Array[]): DistinctRows {
  const coded = columns.map(distinctValues);
  const codes = coded.map((column) => column.codes);
  const order = coded.reduceRight(sortedBy, knownRows(codes));
  const rowOf = new Int32Array(columns[0].length).fill(-1);
  const firsts: number[] = [];
  for (let place = 0; place < order.length; place++) {
    if (place === 0 || differ(codes, order[place - 1], order[place])) firsts.push(order[place]);
    rowOf[order[place]] = firsts.length - 1;
  }

  const counts = new Float64Array(firsts.length);
  for (let place = 0; place < order.length; place++) counts[rowOf[order[place]]]++;
  return { columns: columns.map((column) => picked(column, firsts)), counts, rowOf };
}

/** The rows in which no number is unknown. */
function knownRows(columns: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(columns[0].length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    let isKnown = true;
    for (let column = 0; column < columns.length; column++) isKnown = isKnown && columns[column][row] >= 0;
    if (isKnown) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** A counting sort: by the last column first, it leaves rows in order of all. */
function sortedBy(rows: Int32Array, { values, codes }: DistinctValues): Int32Array {
  const next = new Int32Array(values.length + 1);
  for (let place = 0; place < rows.length; place++) next[codes[rows[place]] + 1]++;
  for (let code = 0; code < values.length; code++) next[code + 1] += next[code];
  const sorted = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) sorted[next[codes[rows[place]]]++] = rows[place];
  return sorted;
}

function differ(columns: readonly Int32Array[], left: number, right: number): boolean {
  for (let column = 0; column < columns.length; column++) {
    if (columns[column][left] !== columns[column][right]) return true;
  }
  return false;
}

function picked(column: Float64Array, rows: readonly number[]): Float64Array {
  const values = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) values[place] = column[rows[place]];
  return values;
}
