import type { CellBlock, PlannedCell } from "../report/SheetPlan";
import { contentOf, formatOf } from "./cellContent";

/** Sends what is queued as one request, unless the caller has cancelled. */
export type Step = () => Promise<void>;

/** A request is short, for Excel answers nobody else meanwhile, and far below the 5 MB it takes. */
const cellsPerRequest = 4_000;
const charactersPerRequest = 500_000;

/** Queues the formats of a block's columns: they must stand before any text is written into them. */
export function formatColumns(sheet: Excel.Worksheet, block: CellBlock): void {
  block.columns.forEach(({ numberFormat }, index) => {
    if (numberFormat === "General") return;
    const cells = sheet.getRangeByIndexes(block.row, block.column + index, block.rowCount, 1).untrack();
    cells.numberFormat = [[numberFormat]];
  });
}

/**
 * Writes the cells of blocks, many small blocks in one request, a large one in several.
 *
 * @param onRows - Told after each request how many rows it has written.
 */
export async function writeBlocks(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  step: Step,
  onRows: (rows: number) => void,
): Promise<void> {
  let queued = new QueuedRows();
  const send = async () => {
    await step();
    onRows(queued.count);
    queued = new QueuedRows();
  };
  for (const block of blocks) {
    for (let row = 0; row < block.rowCount;) {
      const lines = queued.take(block, row);
      queueLines(sheet, block, row, lines);
      row += lines.length;
      if (queued.isFull) await send();
    }
  }
  if (queued.count > 0) await send();
}

/** What the next request will write so far. */
class QueuedRows {
  count = 0;
  private cells = 0;
  private characters = 0;

  get isFull(): boolean {
    return this.cells >= cellsPerRequest || this.characters >= charactersPerRequest;
  }

  /** As many rows of the block as there is room for, at least one. */
  take(block: CellBlock, firstRow: number): PlannedCell[][] {
    const lines: PlannedCell[][] = [];
    for (let row = firstRow; row < block.rowCount && !this.isFull; row++) {
      const line = block.columns.map((column) => column.cell(row));
      lines.push(line);
      this.count++;
      this.cells += line.length;
      for (const cell of line) this.characters += String(contentOf(cell)).length;
    }
    return lines;
  }
}

function queueLines(
  sheet: Excel.Worksheet,
  block: CellBlock,
  firstRow: number,
  lines: PlannedCell[][],
): void {
  const top = block.row + firstRow;
  block.columns.forEach(({ numberFormat }, index) => {
    const formats = lines.map((line) => formatOf(line[index], numberFormat));
    if (formats.every((format) => format === numberFormat)) return;
    const column = sheet.getRangeByIndexes(top, block.column + index, lines.length, 1).untrack();
    column.numberFormat = formats.map((format) => [format]);
  });
  const range = sheet.getRangeByIndexes(top, block.column, lines.length, block.columns.length).untrack();
  range.formulas = lines.map((line) => line.map(contentOf));
}
