import type { CellBlock, PlannedCell, RowStyle } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { absoluteAddress } from "./cellAddress";
import { headerWidth } from "./headerWidth";
import { TEXT } from "./rankingColumns";

/** A row of a small table: a label in the first column, then its cells. */
export type LabelledRow = readonly [label: string, ...cells: PlannedCell[]];

/** Lays out sections of a sheet one below the other, all from column A. */
export class SheetCanvas {
  readonly blocks: CellBlock[] = [];
  /** The row that comes next, from 0. */
  row = 0;
  /** What labels and headers need of each column, in characters. */
  readonly widths: number[] = [];

  /** Lines of text, one per row; they run over the blank cells to their right. */
  lines(texts: readonly string[], style?: RowStyle["style"]): void {
    if (texts.length === 0) return;
    this.put(
      texts.map((text) => [text]),
      [TEXT],
      style === undefined ? [] : texts.map((_, row) => ({ row, style })),
    );
  }

  gap(): void {
    this.row++;
  }

  /** A label with a figure beside it; returns the figure's address. */
  figure(label: string, cell: PlannedCell, format: string): string {
    this.widen(0, label.length);
    this.put([[capitalised(label), cell]], [TEXT, format], []);
    return absoluteAddress(this.row - 1, 1);
  }

  /** A small table; returns the sheet row (from 0) of its first row below the header. */
  table(
    header: readonly string[],
    rows: readonly LabelledRow[],
    formats: readonly string[],
    strong: readonly number[] = [],
  ): number {
    const firstRow = this.row + 1;
    header.forEach((text, column) => this.widen(column, headerWidth(text)));
    for (const [label] of rows) this.widen(0, label.length);
    this.put(
      [header.map(capitalised), ...rows],
      [TEXT, ...formats],
      [
        { row: 0, style: "tableHeader" },
        ...strong.map((row): RowStyle => ({ row: row + 1, style: "strong" })),
      ],
    );
    return firstRow;
  }

  private widen(column: number, characters: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? 0, characters);
  }

  private put(
    cells: readonly (readonly PlannedCell[])[],
    formats: readonly string[],
    styles: readonly RowStyle[],
  ): void {
    this.blocks.push({
      row: this.row,
      column: 0,
      rowCount: cells.length,
      columns: formats.map((numberFormat, column) => ({
        cell: (row) => cells[row][column] ?? null,
        numberFormat,
        headerAlignment: numberFormat === TEXT ? "left" : "right",
      })),
      styles,
    });
    this.row += cells.length;
  }
}
