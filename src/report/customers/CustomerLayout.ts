import type { CustomerCodes } from "../rows/customerCodes";
import type { Steps } from "../Steps";

/**
 * Customers are brought together in so many parts, each of which fits into the processor's cache; in one
 * go every single row would have to be fetched from far away.
 */
const PARTS = 64;

/**
 * The rows of a table brought together by customer. In their own order each look at a customer would be
 * at another place of the memory; so all of a customer's rows are looked at one after the other. Columns
 * that were brought into this order are remembered, as other settings hardly ever change them.
 */
export class CustomerLayout {
  private readonly arranged = new WeakMap<Float64Array, Float64Array>();
  /** Room for a column half way, kept because making it anew takes as long as filling it. */
  private scratch: Float64Array | null = null;

  private constructor(
    /**
     * The rows of customer `c` are at the positions `start[c]` to `start[c + 1] - 1`. The last customer
     * is that of the rows without one.
     */
    readonly start: Int32Array,
    /** The row of the table at each position. */
    readonly rows: Int32Array,
    private readonly parts: Parts,
    /** Where the rows go that were brought together by part. */
    private readonly target: Int32Array,
  ) {}

  static async of(customers: CustomerCodes, firstRow: number, steps: Steps): Promise<CustomerLayout> {
    const { parts, start, customerOfRow } = await partsOf(customers, firstRow, steps);
    const count = customerOfRow.length - firstRow;
    const target = new Int32Array(count);
    const rowByPart = new Int32Array(count);
    const nextOfPart = parts.start.slice();
    await steps.rows(customerOfRow.length, (from, to) =>
      bringToParts(
        customerOfRow,
        parts.partOfRow,
        nextOfPart,
        target,
        rowByPart,
        Math.max(from, firstRow),
        to,
      ),
    );
    const rows = new Int32Array(count);
    const next = start.slice();
    await steps.rows(count, (from, to) => bringToCustomers(target, rowByPart, next, rows, from, to));
    return new CustomerLayout(start, rows, parts, target);
  }

  /** A column in the order of this layout. Not to be changed. */
  async arrange(column: Float64Array, steps: Steps): Promise<Float64Array> {
    const known = this.arranged.get(column);
    if (known !== undefined) return known;
    const { rows, target, parts } = this;
    const { partOfRow, firstRow } = parts;
    // Taken while it is in use, so that two reports of one table do not write into each other's.
    const byPart = this.scratch ?? new Float64Array(rows.length);
    this.scratch = null;
    const next = parts.start.slice();
    await steps.rows(column.length, (from, to) =>
      gatherByPart(column, partOfRow, next, byPart, Math.max(from, firstRow), to),
    );
    const values = new Float64Array(rows.length);
    await steps.rows(rows.length, (from, to) => place(byPart, target, values, from, to));
    this.scratch = byPart;
    this.arranged.set(column, values);
    return values;
  }
}

/** Which part each row belongs to; customers with neighbouring numbers are in one part. */
interface Parts {
  readonly firstRow: number;
  readonly partOfRow: Uint8Array;
  readonly start: Int32Array;
}

async function partsOf(
  { codes, ids, countsAs }: CustomerCodes,
  firstRow: number,
  steps: Steps,
): Promise<{ readonly parts: Parts; readonly start: Int32Array; readonly customerOfRow: Int32Array }> {
  const none = ids.length;
  const hasOthers = countsAs !== null || codes.includes(-1, firstRow);
  const customerOfRow = hasOthers
    ? codes.map((code) => (code < 0 ? none : (countsAs?.[code] ?? code)))
    : codes;
  const shift = Math.max(0, Math.ceil(Math.log2((none + 1) / PARTS)));
  const partOfRow = new Uint8Array(codes.length);
  const start = new Int32Array(none + 2);
  await steps.rows(codes.length, (from, to) =>
    countRows(customerOfRow, shift, partOfRow, start, Math.max(from, firstRow), to),
  );
  for (let customer = 0; customer + 1 < start.length; customer++) start[customer + 1] += start[customer];
  const partStart = new Int32Array(PARTS + 1);
  for (let part = 0; part <= PARTS; part++) partStart[part] = start[Math.min(none + 1, part << shift)];
  return { parts: { firstRow, partOfRow, start: partStart }, start, customerOfRow };
}

// Kernels of their own: what a closure captures is looked up again for every row.

/** Notes each row's part, and how many rows a customer has at the place after that customer. */
function countRows(
  customerOfRow: Int32Array,
  shift: number,
  partOfRow: Uint8Array,
  start: Int32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    const customer = customerOfRow[row];
    partOfRow[row] = customer >> shift;
    start[customer + 1]++;
  }
}

function bringToParts(
  customerOfRow: Int32Array,
  partOfRow: Uint8Array,
  next: Int32Array,
  customerByPart: Int32Array,
  rowByPart: Int32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    const index = next[partOfRow[row]]++;
    customerByPart[index] = customerOfRow[row];
    rowByPart[index] = row;
  }
}

/** Turns each customer of `target` into the position where the row goes. */
function bringToCustomers(
  target: Int32Array,
  rowByPart: Int32Array,
  next: Int32Array,
  rows: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index++) {
    const position = next[target[index]]++;
    target[index] = position;
    rows[position] = rowByPart[index];
  }
}

function gatherByPart(
  column: Float64Array,
  partOfRow: Uint8Array,
  next: Int32Array,
  byPart: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) byPart[next[partOfRow[row]]++] = column[row];
}

function place(
  byPart: Float64Array,
  target: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index++) values[target[index]] = byPart[index];
}
