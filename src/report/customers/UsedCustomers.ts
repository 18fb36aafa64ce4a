import type { CustomerCodes } from "../rows/customerCodes";
import { RowStatus, type RowJudge } from "../rows/RowJudge";
import type { Steps } from "../Steps";
import type { CustomerLayout } from "./CustomerLayout";

/** The id of the rows without customer, where the user has them counted. */
export const NO_CUSTOMER = "";

/** The customers that have at least one row that counts, numbered without gaps, and those rows. */
export class UsedCustomers {
  private owner: Int32Array | null = null;

  private constructor(
    readonly ids: readonly string[],
    readonly layout: CustomerLayout,
    /** The place of each customer in the layout. */
    readonly places: Int32Array,
    /** The status of each row, see `RowStatus`. */
    readonly status: Uint8Array,
    /** The same in the order of the layout; null where every row counts. */
    readonly arrangedStatus: Uint8Array | null,
  ) {}

  static async of(
    { ids }: CustomerCodes,
    layout: CustomerLayout,
    { status, takenRows }: RowJudge,
    steps: Steps,
  ): Promise<UsedCustomers> {
    const arrangedStatus = takenRows === 0 ? null : await arrange(status, layout, steps);
    const places = usedPlaces(layout, arrangedStatus);
    return new UsedCustomers(idsOf(places, ids), layout, places, status, arrangedStatus);
  }

  /** The customer's number per row of the table; -1 for rows that do not count. */
  async ownerOfRows(steps: Steps): Promise<Int32Array> {
    if (this.owner !== null) return this.owner;
    const { layout, places, status } = this;
    const owner = new Int32Array(status.length).fill(-1);
    await steps.rows(places.length, (from, to) => {
      for (let customer = from; customer < to; customer++) {
        const end = layout.start[places[customer] + 1];
        for (let position = layout.start[places[customer]]; position < end; position++) {
          const row = layout.rows[position];
          if (status[row] === RowStatus.used) owner[row] = customer;
        }
      }
    });
    this.owner = owner;
    return owner;
  }
}

async function arrange(status: Uint8Array, { rows }: CustomerLayout, steps: Steps): Promise<Uint8Array> {
  const arranged = new Uint8Array(rows.length);
  await steps.rows(rows.length, (from, to) => gather(status, rows, arranged, from, to));
  return arranged;
}

// A kernel of its own: what a closure captures is looked up again for every row.
function gather(status: Uint8Array, rows: Int32Array, arranged: Uint8Array, from: number, to: number): void {
  for (let position = from; position < to; position++) arranged[position] = status[rows[position]];
}

function idsOf(places: Int32Array, ids: readonly string[]): readonly string[] {
  const last = places[places.length - 1];
  if (places.length === ids.length && last < ids.length) return ids;
  const used = new Array<string>(places.length);
  for (let customer = 0; customer < places.length; customer++) used[customer] = ids[places[customer]];
  if (last === ids.length) used[used.length - 1] = NO_CUSTOMER;
  return used;
}

/** The places in the layout that have a row which counts. */
function usedPlaces({ start }: CustomerLayout, status: Uint8Array | null): Int32Array {
  const places = new Int32Array(start.length - 1);
  let count = 0;
  for (let place = 0; place < places.length; place++) {
    let position = start[place];
    const end = start[place + 1];
    if (status !== null) while (position < end && status[position] !== RowStatus.used) position++;
    if (position < end) places[count++] = place;
  }
  return places.subarray(0, count);
}
