import type { CellChunk, SourceBlock } from "./CellChunk";
import { CellKind, type Column, type Table } from "./Table";
import { TextDictionary } from "./TextDictionary";

/**
 * Turns chunks of cells into columns as they arrive, so that the matrices can be dropped at once.
 * Use: `begin`, `add` for each chunk in order of rows, `finish`.
 */
export class TableBuilder {
  private source: SourceBlock | null = null;
  private columns: ColumnBuilder[] = [];
  private rowsSeen = 0;
  private hidden: Uint8Array | null = null;

  begin(block: SourceBlock): void {
    this.source = block;
    this.columns = Array.from({ length: block.columnCount }, () => new ColumnBuilder(block.rowCount));
    this.rowsSeen = 0;
    this.hidden = null;
  }

  add(chunk: CellChunk): void {
    this.columns.forEach((column, index) => column.add(chunk, index));
    this.rowsSeen = Math.max(this.rowsSeen, chunk.firstRow + chunk.values.length);
    for (const position of chunk.hidden ?? []) {
      this.hidden ??= new Uint8Array(this.source?.rowCount ?? 0);
      this.hidden[chunk.firstRow + position] = 1;
    }
  }

  /** The table of the rows that arrived: fewer than the block has where only a preview was read. */
  finish(): Table {
    if (this.source === null) throw new Error("TableBuilder.finish before begin");
    const rowCount = Math.min(this.rowsSeen, this.source.rowCount);
    return {
      source: this.source,
      rowCount,
      columns: this.columns.map((column) => column.finish(rowCount)),
      hidden: this.hidden?.subarray(0, rowCount) ?? null,
    };
  }
}

class ColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly values: Float64Array;
  private readonly dictionary = new TextDictionary();

  constructor(rowCount: number) {
    this.kinds = new Uint8Array(rowCount);
    this.values = new Float64Array(rowCount);
  }

  add({ firstRow, values: cells }: CellChunk, index: number): void {
    const { kinds, values } = this;
    const end = Math.min(cells.length, kinds.length - firstRow);
    // Exports are sorted by something, so the row above often holds the same text.
    let previous = "";
    let number = -1;
    for (let offset = 0; offset < end; offset++) {
      const cell = cells[offset][index];
      if (typeof cell === "number") {
        kinds[firstRow + offset] = CellKind.number;
        values[firstRow + offset] = cell;
        continue;
      }
      if (cell === "" || cell === undefined) continue;
      const text = typeof cell === "string" ? cell : cell ? "TRUE" : "FALSE";
      if (text !== previous) {
        previous = text;
        number = isBlank(text) ? -1 : this.dictionary.numberOf(text);
      }
      if (number < 0) continue;
      kinds[firstRow + offset] = CellKind.text;
      values[firstRow + offset] = number;
    }
  }

  finish(rowCount: number): Column {
    return {
      kinds: this.kinds.subarray(0, rowCount),
      values: this.values.subarray(0, rowCount),
      texts: this.dictionary.texts,
    };
  }
}

/** White space only; most texts begin with something else, which is told without making a new one. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 0x20 || first >= 0xa0) && text.trim() === "";
}
