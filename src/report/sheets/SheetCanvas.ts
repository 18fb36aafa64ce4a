import type { CellBlock, PlannedCell, RowStyle } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { absoluteAddress } from "./cellAddress";
import { headerRoom, headerWidth } from "./headerWidth";
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

  /**
   * @param columnWidths - What the columns have anyway, in characters: headers that need more are broken
   *   over two lines. Without it no header is broken.
   */
  constructor(private readonly columnWidths?: readonly number[]) {}

  /** Lines of text, one per row; they run over the blank cells to their right. */
  lines(texts: readonly string[], style?: RowStyle["style"]): void {
    if (texts.length === 0) return;
    this.put(
      texts.map((text) => [text]),
      [TEXT],
      style === undefined ? [] : texts.map((_, row) => ({ row, style })),
    );
  }

  /** A remark of one line that begins in a column, from 0. */
  note(column: number, text: string): void {
    const cells: PlannedCell[] = [...new Array<null>(column).fill(null), text];
    this.put([cells], new Array<string>(column + 1).fill(TEXT), [{ row: 0, style: "note" }]);
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

  /**
   * A small table; returns the sheet row (from 0) of its first row below the header.
   *
   * @param strong - Rows below the header, from 0, that sum up.
   * @param marked - Cells that stand out, by row below the header and by column.
   */
  table(
    header: readonly string[],
    rows: readonly LabelledRow[],
    formats: readonly string[],
    strong: readonly number[] = [],
    marked: NonNullable<CellBlock["marked"]> = [],
  ): number {
    const firstRow = this.row + 1;
    const lines = this.makeRoom(header);
    for (const [label] of rows) this.widen(0, label.length);
    this.put(
      [header.map(capitalised), ...rows],
      [TEXT, ...formats],
      [
        { row: 0, style: "tableHeader", ...(lines > 1 ? { lines } : {}) },
        ...strong.map((row): RowStyle => ({ row: row + 1, style: "strong" })),
      ],
      marked.map(({ row, column }) => ({ row: row + 1, column })),
    );
    return firstRow;
  }

  /** Widens columns for their headers; returns how many lines those take. */
  private makeRoom(header: readonly string[]): number {
    const needs = header.map((text, column) => {
      const width = headerWidth(text);
      const isTooLong = this.columnWidths !== undefined && width > (this.columnWidths[column] ?? 0);
      return isTooLong ? headerRoom(text) : { width, lines: 1 };
    });
    needs.forEach(({ width }, column) => this.widen(column, width));
    return Math.max(...needs.map(({ lines }) => lines));
  }

  private widen(column: number, characters: number): void {
    this.widths[column] = Math.max(this.widths[column] ?? 0, characters);
  }

  private put(
    cells: readonly (readonly PlannedCell[])[],
    formats: readonly string[],
    styles: readonly RowStyle[],
    marked: NonNullable<CellBlock["marked"]> = [],
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
      marked,
    });
    this.row += cells.length;
  }
}
