import type { Steps } from "../Steps";
import type { Table } from "../Table";

/**
 * Marks rows that are equal to an earlier one in all columns: 1 for every row but the first of its
 * kind. How many there are, and of which amounts, is the same in every order of rows.
 *
 * @param firstRow - First row of the data.
 */
export async function repeatedRows(table: Table, firstRow: number, steps: Steps): Promise<Uint8Array> {
  const { rowCount } = table;
  const hashes = await rowHashes(table, steps);
  const repeated = new Uint8Array(rowCount);
  // Row + 1 of the first row of its kind; at least half of the places stay free.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rowCount + 2)));
  const mask = slots.length - 1;
  await steps.rows(rowCount, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) {
      const hash = hashes[row];
      let slot = hash & mask;
      let first = slots[slot] - 1;
      while (first >= 0 && !(hashes[first] === hash && sameCells(table, first, row))) {
        slot = (slot + 1) & mask;
        first = slots[slot] - 1;
      }
      if (first < 0) slots[slot] = row + 1;
      else repeated[row] = 1;
    }
  });
  return repeated;
}

async function rowHashes(table: Table, steps: Steps): Promise<Int32Array> {
  const hashes = new Int32Array(table.rowCount);
  for (const { kinds, values } of table.columns) {
    const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    await steps.rows(table.rowCount, (from, to) => mixColumn(hashes, kinds, halves, from, to));
  }
  return hashes;
}

function mixColumn(
  hashes: Int32Array,
  kinds: Uint8Array,
  halves: Uint32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    const cell = halves[2 * row] ^ Math.imul(halves[2 * row + 1], 0x85ebca6b) ^ kinds[row];
    const mixed = Math.imul(hashes[row] ^ cell, 0x9e3779b1);
    hashes[row] = mixed ^ (mixed >>> 15);
  }
}

function sameCells({ columns }: Table, left: number, right: number): boolean {
  for (const { kinds, values } of columns) {
    if (kinds[left] !== kinds[right] || values[left] !== values[right]) return false;
  }
  return true;
}
