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
    const parts = await partsOf(customers, firstRow, steps);
    const { partOfRow, customerOfRow } = parts;
    const start = new Int32Array(customers.ids.length + 2);
    const count = customerOfRow.length - firstRow;
    const customerByPart = new Int32Array(count);
    const rowByPart = new Int32Array(count);
    const nextOfPart = parts.start.slice();
    await steps.rows(customerOfRow.length, (from, to) => {
      for (let row = Math.max(from, firstRow); row < to; row++) {
        const index = nextOfPart[partOfRow[row]]++;
        customerByPart[index] = customerOfRow[row];
        rowByPart[index] = row;
      }
    });
    await steps.rows(count, (from, to) => {
      for (let index = from; index < to; index++) start[customerByPart[index] + 1]++;
    });
    for (let customer = 0; customer + 1 < start.length; customer++) start[customer + 1] += start[customer];
    const next = start.slice();
    const rows = new Int32Array(count);
    const target = customerByPart;
    await steps.rows(count, (from, to) => {
      for (let index = from; index < to; index++) {
        const position = next[customerByPart[index]]++;
        target[index] = position;
        rows[position] = rowByPart[index];
      }
    });
    return new CustomerLayout(start, rows, parts, target);
  }

  /** A column in the order of this layout. Not to be changed. */
  async arrange(column: Float64Array, steps: Steps): Promise<Float64Array> {
    const known = this.arranged.get(column);
    if (known !== undefined) return known;
    const { rows, target, parts } = this;
    const { partOfRow, firstRow } = parts;
    const byPart = new Float64Array(rows.length);
    const next = parts.start.slice();
    await steps.rows(column.length, (from, to) =>
      gatherByPart(column, partOfRow, next, byPart, Math.max(from, firstRow), to),
    );
    const values = new Float64Array(rows.length);
    await steps.rows(rows.length, (from, to) => place(byPart, target, values, from, to));
    this.arranged.set(column, values);
    return values;
  }
}

/** Which part each row belongs to; customers with neighbouring numbers are in one part. */
interface Parts {
  readonly firstRow: number;
  readonly customerOfRow: Int32Array;
  readonly partOfRow: Uint8Array;
  readonly start: Int32Array;
}

async function partsOf(
  { codes, ids, countsAs }: CustomerCodes,
  firstRow: number,
  steps: Steps,
): Promise<Parts> {
  const none = ids.length;
  const shift = Math.max(0, Math.ceil(Math.log2((none + 1) / PARTS)));
  const start = new Int32Array(PARTS + 1);
  const customerOfRow = new Int32Array(codes.length);
  const partOfRow = new Uint8Array(codes.length);
  await steps.rows(codes.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) {
      const code = codes[row];
      const customer = code < 0 ? none : countsAs === null ? code : countsAs[code];
      const part = customer >> shift;
      customerOfRow[row] = customer;
      partOfRow[row] = part;
      start[part + 1]++;
    }
  });
  for (let part = 0; part < PARTS; part++) start[part + 1] += start[part];
  return { firstRow, customerOfRow, partOfRow, start };
}

// Kernels of their own: what a closure captures is looked up again for every row.

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
