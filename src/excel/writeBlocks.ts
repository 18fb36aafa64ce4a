import type { CellBlock, PlannedCell } from "../report/SheetPlan";
import { contentOf, formatOf, isFormula } from "./cellContent";
import { RequestSize } from "./RequestSize";

/** Sends what is queued as one request, unless the caller has cancelled. */
export type Step = () => Promise<void>;

/** A formula is calculated as soon as it is written, mostly over a whole column. */
const CELLS_A_FORMULA_COUNTS = 10;
/** Far below the 5 MB a request may have, whatever the texts are. */
const CHARACTERS_PER_REQUEST = 500_000;

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
  const size = new RequestSize();
  let queued = new QueuedRows(size.cells);
  const send = async () => {
    const began = performance.now();
    await step();
    size.took(performance.now() - began);
    onRows(queued.count);
    queued = new QueuedRows(size.cells);
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

  constructor(private readonly mostCells: number) {}

  get isFull(): boolean {
    return this.cells >= this.mostCells || this.characters >= CHARACTERS_PER_REQUEST;
  }

  /** As many rows of the block as there is room for, at least one. */
  take(block: CellBlock, firstRow: number): PlannedCell[][] {
    const lines: PlannedCell[][] = [];
    for (let row = firstRow; row < block.rowCount && !this.isFull; row++) {
      const line = block.columns.map((column) => column.cell(row));
      lines.push(line);
      this.count++;
      for (const cell of line) {
        this.cells += isFormula(cell) ? CELLS_A_FORMULA_COUNTS : 1;
        this.characters += String(contentOf(cell)).length;
      }
    }
    return lines;
  }
}

/** Queues some rows of a block: first the formats, for a text must never be taken for a formula. */
function queueLines(
  sheet: Excel.Worksheet,
  block: CellBlock,
  firstRow: number,
  lines: PlannedCell[][],
): void {
  const top = block.row + firstRow;
  block.columns.forEach(({ numberFormat }, index) => {
    const formats = lines.map((line) => formatOf(line[index], numberFormat));
    const isUniform = formats.every((format) => format === numberFormat);
    if (isUniform && numberFormat === "General") return;
    const column = sheet.getRangeByIndexes(top, block.column + index, lines.length, 1).untrack();
    column.numberFormat = isUniform ? [[numberFormat]] : formats.map((format) => [format]);
  });
  const range = sheet.getRangeByIndexes(top, block.column, lines.length, block.columns.length).untrack();
  range.formulas = lines.map((line) => line.map(contentOf));
}
