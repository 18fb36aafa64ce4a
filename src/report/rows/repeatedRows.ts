import type { CustomerLayout } from "../customers/CustomerLayout";
import type { Steps } from "../Steps";
import type { Table } from "../Table";

/** Up to so many rows each is compared with those before it. */
const FEW_ROWS = 24;

/** Keys fall into so many places, neighbouring days and amounts into different ones. */
const KEY_SLOTS = 4096;
const CENTS = 100;

/**
 * Marks rows that are equal to an earlier one in all columns: 1 for every row but the first of its
 * kind. How many there are, and of which amounts, is the same in every order of rows. Equal rows have
 * the same customer, so each one is only compared with those of its customer.
 *
 * @param keyColumn - A column that tells most rows of a customer apart, such as the date: rows that
 *   differ there need no closer look.
 */
export async function repeatedRows(
  table: Table,
  layout: CustomerLayout,
  keyColumn: number,
  steps: Steps,
): Promise<Uint8Array> {
  const { start, rows } = layout;
  const keys = await layout.arrange(table.columns[keyColumn].values, steps);
  const repeated = new Uint8Array(table.rowCount);
  const customers = start.length - 1;
  const large: number[] = [];
  const seenBy = new Int32Array(KEY_SLOTS).fill(-1);
  await steps.rows(customers, (from, to) => {
    for (let customer = from; customer < to; customer++) {
      const count = start[customer + 1] - start[customer];
      if (count > FEW_ROWS) large.push(customer);
      else if (count > 1) markFew(table, rows, keys, seenBy, customer, start, repeated);
    }
  });
  for (const customer of large) {
    await markMany(table, rows.subarray(start[customer], start[customer + 1]), repeated, steps);
  }
  return repeated;
}

/** Compares a customer's rows with each other, but for those whose key nobody had before. */
function markFew(
  table: Table,
  rows: Int32Array,
  keys: Float64Array,
  seenBy: Int32Array,
  customer: number,
  start: Int32Array,
  repeated: Uint8Array,
): void {
  const from = start[customer];
  const to = start[customer + 1];
  for (let later = from; later < to; later++) {
    const slot = (keys[later] * CENTS) & (KEY_SLOTS - 1);
    if (seenBy[slot] !== customer) {
      seenBy[slot] = customer;
      continue;
    }
    for (let earlier = from; earlier < later; earlier++) {
      if (keys[earlier] !== keys[later] || !sameCells(table, rows[earlier], rows[later])) continue;
      repeated[rows[later]] = 1;
      break;
    }
  }
}

/** The same for many rows, which a hash table tells apart. */
async function markMany(table: Table, rows: Int32Array, repeated: Uint8Array, steps: Steps): Promise<void> {
  const hashes = new Int32Array(rows.length);
  for (const { kinds, values } of table.columns) {
    const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    await steps.rows(rows.length, (from, to) => mixColumn(hashes, rows, kinds, halves, from, to));
  }
  // Row + 1 of the first row of its kind; at least half of the places stay free.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows.length + 2)));
  const slotHashes = new Int32Array(slots.length);
  await steps.rows(rows.length, (from, to) =>
    markRepeats(table, rows, hashes, slots, slotHashes, repeated, from, to),
  );
}

function mixColumn(
  hashes: Int32Array,
  rows: Int32Array,
  kinds: Uint8Array,
  halves: Uint32Array,
  from: number,
  to: number,
): void {
  for (let position = from; position < to; position++) {
    const row = rows[position];
    const cell = halves[2 * row] ^ Math.imul(halves[2 * row + 1], 0x85ebca6b) ^ kinds[row];
    const mixed = Math.imul(hashes[position] ^ cell, 0x9e3779b1);
    hashes[position] = mixed ^ (mixed >>> 15);
  }
}

function markRepeats(
  table: Table,
  rows: Int32Array,
  hashes: Int32Array,
  slots: Int32Array,
  slotHashes: Int32Array,
  repeated: Uint8Array,
  from: number,
  to: number,
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
