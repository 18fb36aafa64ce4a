import type { CellValue } from "../../src/report/CellChunk";

/** The least that can be done with cells: each is looked at once, numbers are added up, texts counted. */
export function lookAtCells(rows: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  let texts = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === "number") sum += cell;
      else if (cell !== "") texts++;
    }
  }
  return sum + texts;
}

/**
 * The least that can be done to have cells as columns: three columns of numbers copied and the ids
 * numbered, by somebody who knows beforehand what each column holds and that nothing is wrong with it.
 */
export class BareColumns {
  readonly codes: Int32Array;
  readonly days: Float64Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
  readonly ids: string[] = [];
  private slots = new Int32Array(1 << 12).fill(-1);
  private hashes = new Int32Array(1 << 11);
  private count = 0;

  constructor(lines: number) {
    this.codes = new Int32Array(lines);
    this.days = new Float64Array(lines);
    this.revenue = new Float64Array(lines);
    this.cost = new Float64Array(lines);
  }

  add(rows: readonly (readonly CellValue[])[]): void {
    this.copyIds(rows);
    this.copyNumbers(rows, 1, this.days);
    this.copyNumbers(rows, 2, this.revenue);
    this.copyNumbers(rows, 3, this.cost);
    this.count += rows.length;
  }

  private copyIds(rows: readonly (readonly CellValue[])[]): void {
    for (let row = 0; row < rows.length; row++)
      this.codes[this.count + row] = this.codeOf(rows[row][0] as string);
  }

  private copyNumbers(rows: readonly (readonly CellValue[])[], column: number, numbers: Float64Array): void {
    for (let row = 0; row < rows.length; row++) numbers[this.count + row] = rows[row][column] as number;
  }

  /** Open addressing, which is half again as fast here as a Map of texts. */
  private codeOf(id: string): number {
    const hash = hashOf(id);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let code = this.slots[slot]; code >= 0; code = this.slots[slot]) {
      if (this.hashes[code] === hash && this.ids[code] === id) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.ids.push(id) - 1;
    this.slots[slot] = code;
    this.hashes[code] = hash;
    if (this.ids.length === this.hashes.length) this.grow();
    return code;
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = this.slots.length - 1;
    for (let code = 0; code < this.ids.length; code++) {
      let slot = hashes[code] & mask;
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = code;
    }
  }
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
