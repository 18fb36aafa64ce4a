import type { Steps } from "../Steps";
import type { Table } from "../Table";

/** Rows that repeat an earlier one in every cell, beyond the first of their kind. */
export interface Duplicates {
  readonly rows: number;
  readonly amount: number;
}

/**
 * Counts rows that are equal in all columns, among those with `owner[row] >= 0`. Both figures are the
 * same in every order of rows.
 */
export async function exactDuplicates(
  table: Table,
  owner: Int32Array,
  amounts: Float64Array,
  steps: Steps,
): Promise<Duplicates> {
  const hashes = await rowHashes(table, steps);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * table.rowCount + 2))).fill(-1);
  const mask = slots.length - 1;
  let rows = 0;
  let amount = 0;
  await steps.rows(table.rowCount, (from, to) => {
    for (let row = from; row < to; row++) {
      if (owner[row] < 0) continue;
      let slot = hashes[row] & mask;
      while (slots[slot] >= 0 && !sameRow(table, hashes, slots[slot], row)) slot = (slot + 1) & mask;
      if (slots[slot] < 0) {
        slots[slot] = row;
      } else {
        rows++;
        amount += amounts[row];
      }
    }
  });
  return { rows, amount };
}

async function rowHashes(table: Table, steps: Steps): Promise<Int32Array> {
  const hashes = new Int32Array(table.rowCount);
  for (const { kinds, values } of table.columns) {
    const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    await steps.rows(table.rowCount, (from, to) => {
      for (let row = from; row < to; row++) {
        const cell = halves[2 * row] ^ Math.imul(halves[2 * row + 1], 0x85ebca6b) ^ kinds[row];
        const mixed = Math.imul(hashes[row] ^ cell, 0x9e3779b1);
        hashes[row] = mixed ^ (mixed >>> 15);
      }
    });
  }
  return hashes;
}

function sameRow(table: Table, hashes: Int32Array, left: number, right: number): boolean {
  return (
    hashes[left] === hashes[right] &&
    table.columns.every(({ kinds, values }) => kinds[left] === kinds[right] && values[left] === values[right])
  );
}
