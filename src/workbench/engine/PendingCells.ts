import type { CellChange } from "./WriteCells";

/** Columns a sheet of Excel has: enough to give each cell of a sheet a number. */
const COLUMNS = 16_384;

/** Changes of cells that are to be made together, one per cell, in the order they came. */
export class PendingCells {
  private readonly sheets = new Map<string, Map<number, CellChange>>();

  /** Adds to what is to change in a cell; of the same property the later value counts. */
  add(sheetId: string, change: CellChange): void {
    let cells = this.sheets.get(sheetId);
    if (!cells) {
      cells = new Map();
      this.sheets.set(sheetId, cells);
    }
    const cell = change.row * COLUMNS + change.col;
    const earlier = cells.get(cell);
    cells.set(cell, earlier ? { ...earlier, ...change } : change);
  }

  find(sheetId: string, row: number, col: number): CellChange | undefined {
    return this.sheets.get(sheetId)?.get(row * COLUMNS + col);
  }

  /** Hands everything over, sheet by sheet, and is empty again. */
  takeAll(): readonly (readonly [sheetId: string, cells: readonly CellChange[]])[] {
    const all = [...this.sheets].map(([sheetId, cells]) => [sheetId, [...cells.values()]] as const);
    this.sheets.clear();
    return all;
  }
}
