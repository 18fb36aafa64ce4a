import type { Steps } from "../Steps";
import type { Table } from "../Table";

/** Rows are compared in so many parts, as a hash table of all of them would not fit into the processor's cache. */
const PARTS = 64;
const PART_BITS = 26;

/**
 * Marks rows that are equal to an earlier one in all columns: 1 for every row but the first of its
 * kind. How many there are, and of which amounts, is the same in every order of rows.
 *
 * @param firstRow - First row of the data.
 */
export async function repeatedRows(table: Table, firstRow: number, steps: Steps): Promise<Uint8Array> {
  const { start, rows, hashes } = await partition(await rowHashes(table, steps), firstRow, steps);
  const repeated = new Uint8Array(table.rowCount);
  const largest = start.reduce((most, from, part) => Math.max(most, (start[part + 1] ?? from) - from), 0);
  // Row + 1 of the first row of its kind; at least half of the places stay free.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * largest + 2)));
  const slotHashes = new Int32Array(slots.length);
  for (let part = 0; part < PARTS; part++) {
    slots.fill(0);
    markRepeats(table, rows, hashes, start[part], start[part + 1], slots, slotHashes, repeated);
    await steps.pause(start[part + 1] - start[part]);
  }
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

/** The rows and their hashes by the upper bits of these, in each part in order: equal rows are in one part. */
async function partition(hashOfRow: Int32Array, firstRow: number, steps: Steps) {
  const start = new Int32Array(PARTS + 1);
  await steps.rows(hashOfRow.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) start[(hashOfRow[row] >>> PART_BITS) + 1]++;
  });
  for (let part = 0; part < PARTS; part++) start[part + 1] += start[part];
  const next = start.slice();
  const rows = new Int32Array(start[PARTS]);
  const hashes = new Int32Array(start[PARTS]);
  await steps.rows(hashOfRow.length, (from, to) => {
    for (let row = Math.max(from, firstRow); row < to; row++) {
      const position = next[hashOfRow[row] >>> PART_BITS]++;
      rows[position] = row;
      hashes[position] = hashOfRow[row];
    }
  });
  return { start, rows, hashes };
}

/** Marks the repeats of one part: the rows at the positions `from` to `to`. */
function markRepeats(
  table: Table,
  rows: Int32Array,
  hashes: Int32Array,
  from: number,
  to: number,
  slots: Int32Array,
  slotHashes: Int32Array,
  repeated: Uint8Array,
): void {
  const mask = slots.length - 1;
  for (let position = from; position < to; position++) {
    const hash = hashes[position];
    let slot = hash & mask;
    while (
      slots[slot] > 0 &&
      !(slotHashes[slot] === hash && sameCells(table, slots[slot] - 1, rows[position]))
    ) {
      slot = (slot + 1) & mask;
    }
    if (slots[slot] > 0) {
      repeated[rows[position]] = 1;
    } else {
      slots[slot] = rows[position] + 1;
      slotHashes[slot] = hash;
    }
  }
}

function sameCells({ columns }: Table, left: number, right: number): boolean {
  for (const { kinds, values } of columns) {
    if (kinds[left] !== kinds[right] || values[left] !== values[right]) return false;
  }
  return true;
}
