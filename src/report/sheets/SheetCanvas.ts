import type { CellBlock, PlannedCell, RowStyle } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { absoluteAddress } from "./cellAddress";
import { headerRoom, headerWidth } from "./headerWidth";
import { indentAfterFigures } from "./indentAfterFigures";
import { TEXT } from "./rankingColumns";

/** Between a text and the next column. */
const TEXT_PADDING = 2;

/** Keeps a numeral on the line of its word: "DB III" is one name. */
function unbroken(header: string): string {
  return header.replace(/ (?=I{1,3}$)/, "\u00a0");
}

/** A row of a small table: a label in the first column, then its cells. */
export type LabelledRow = readonly [label: string, ...cells: PlannedCell[]];

/** Lays out sections of a sheet one below the other, all from column A. */
export class SheetCanvas {
  readonly blocks: CellBlock[] = [];
  /** The row that comes next, from 0. */
  row = 0;
  /** Rows of headings, with which sections begin. */
  readonly sections: number[] = [];
  /** What labels, headers and texts with something beside them need of each column, in characters. */
  readonly widths: number[] = [];

  /**
   * @param columnWidths - What the columns have anyway, in characters: headers that need more are broken
   *   over two lines. Without it no header is broken.
   */
  constructor(private readonly columnWidths?: readonly number[]) {}

  /** Lines of text, one per row; they run over the blank cells to their right. */
  lines(texts: readonly string[], style?: RowStyle["style"]): void {
    if (texts.length === 0) return;
    if (style === "heading") this.sections.push(this.row);
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
    const headers = header.map((text) => unbroken(capitalised(text)));
    const lines = this.makeRoom(headers);
    for (const [label] of rows) this.widen(0, label.length);
    for (const row of rows) this.makeRoomForTexts(row);
    this.put(
      [headers, ...rows],
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

  /** A text runs over blank cells, but is cut off where the next cell has something. */
  private makeRoomForTexts(row: LabelledRow): void {
    row.forEach((cell, column) => {
      const isCut = typeof cell === "string" && (row[column + 1] ?? null) !== null;
      if (isCut && column > 0) this.widen(column, cell.length + TEXT_PADDING);
    });
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
      columns: indentAfterFigures(
        formats.map((numberFormat, column) => ({
          cell: (row) => cells[row][column] ?? null,
          numberFormat,
          headerAlignment: numberFormat === TEXT ? "left" : "right",
        })),
      ),
      styles,
      marked,
    });
    this.row += cells.length;
  }
}
