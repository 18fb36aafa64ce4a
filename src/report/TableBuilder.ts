import type { CellChunk, CellValue, SourceBlock } from "./CellChunk";
import { CellKind, type Table } from "./Table";

/**
 * Turns chunks of cells into columns as they arrive, so that the matrices can be dropped at once.
 * Use: `begin`, `add` for each chunk in order of rows, `finish`.
 */
export class TableBuilder {
  private source: SourceBlock | null = null;
  private columns: ColumnBuilder[] = [];
  private rowsSeen = 0;

  begin(block: SourceBlock): void {
    this.source = block;
    this.columns = Array.from({ length: block.columnCount }, () => new ColumnBuilder(block.rowCount));
    this.rowsSeen = 0;
  }

  add(chunk: CellChunk): void {
    this.columns.forEach((column, index) => column.add(chunk, index));
    this.rowsSeen = Math.max(this.rowsSeen, chunk.firstRow + chunk.values.length);
  }

  /** The table of the rows that arrived: fewer than the block has where only a preview was read. */
  finish(): Table {
    if (this.source === null) throw new Error("TableBuilder.finish before begin");
    const rowCount = Math.min(this.rowsSeen, this.source.rowCount);
    return { source: this.source, rowCount, columns: this.columns.map((column) => column.finish(rowCount)) };
  }
}

class ColumnBuilder {
  private readonly kinds: Uint8Array;
  private readonly values: Float64Array;
  private readonly texts: string[] = [];
  private readonly idOfText = new Map<string, number>();
  private previousText = "";
  private previousId = -1;

  constructor(rowCount: number) {
    this.kinds = new Uint8Array(rowCount);
    this.values = new Float64Array(rowCount);
  }

  add(chunk: CellChunk, index: number): void {
    const { firstRow, values } = chunk;
    const end = Math.min(values.length, this.kinds.length - firstRow);
    for (let row = 0; row < end; row++) this.put(firstRow + row, values[row][index]);
  }

  finish(rowCount: number) {
    return {
      kinds: this.kinds.subarray(0, rowCount),
      values: this.values.subarray(0, rowCount),
      texts: this.texts,
    };
  }

  private put(row: number, cell: CellValue | undefined): void {
    if (typeof cell === "number") {
      this.kinds[row] = CellKind.number;
      this.values[row] = cell;
    } else if (cell !== undefined && cell !== "") {
      this.putText(row, typeof cell === "string" ? cell : cell ? "TRUE" : "FALSE");
    }
  }

  private putText(row: number, text: string): void {
    // Exports are sorted by something, so the row above often holds the same text.
    if (text !== this.previousText) {
      this.previousText = text;
      this.previousId = text.trim() === "" ? -1 : this.idOf(text);
    }
    if (this.previousId < 0) return;
    this.kinds[row] = CellKind.text;
    this.values[row] = this.previousId;
  }

  private idOf(text: string): number {
    const known = this.idOfText.get(text);
    if (known !== undefined) return known;
    this.idOfText.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}
