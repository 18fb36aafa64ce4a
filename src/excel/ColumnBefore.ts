import { isMistakable } from "./cellContent";
import type { CellZone } from "./CellZone";
import { readChunks } from "./readChunks";
import { rowsOf } from "./rowsOf";
import { runUntilDone } from "./runUntilDone";
import { spilledInto } from "./spilledInto";

const textFormat = "@";
const plainFormat = "General";
/** What must be known of a cell to write it again. */
const cellProperties = "values,formulas,valueTypes,numberFormat";

interface CellBefore {
  readonly value: unknown;
  /** The value itself where there is no formula. */
  readonly formula: unknown;
  readonly type: Excel.RangeValueType;
  readonly format: string;
}

/** What stood in some cells of one column, and how it is put back. */
export class ColumnBefore {
  /** Rows, counted from the zone's first, that show the result of a formula in another cell. */
  private spilled: ReadonlySet<number> = new Set();

  private constructor(
    private readonly sheetId: string,
    private readonly zone: CellZone,
    private readonly cells: readonly CellBefore[],
  ) {}

  static async read(context: Excel.RequestContext, sheetId: string, zone: CellZone): Promise<ColumnBefore> {
    const cells: CellBefore[] = [];
    await readChunks(context, sheetId, zone, cellProperties, (chunk) => void cells.push(...cellsOf(chunk)));
    const before = new ColumnBefore(sheetId, zone, cells);
    before.spilled = await spilledInto(context, sheetId, zone, before.occupiedRows());
    return before;
  }

  /** The smallest zone with all cells that hold something; null where all are blank. */
  get occupied(): CellZone | null {
    const rows = this.occupiedRows();
    if (rows.length === 0) return null;
    const [first, last] = [rows[0], rows[rows.length - 1]];
    return { ...this.zone, rowIndex: this.zone.rowIndex + first, rowCount: last - first + 1 };
  }

  /**
   * The format that a cell, counted from the zone's first, needs to show a result; null where it has one of
   * its own. As text it would take even a formula for text.
   */
  missingFormat(row: number, wanted: string): string | null {
    const { format } = this.cells[row];
    return format === textFormat || (format === plainFormat && wanted !== plainFormat) ? wanted : null;
  }

  /**
   * Puts back what stood in cells that differ by now.
   *
   * @returns False where Excel kept refusing.
   */
  restore(): Promise<boolean> {
    return runUntilDone((context) =>
      readChunks(context, this.sheetId, this.zone, cellProperties, async (chunk, firstRow) => {
        const now = cellsOf(chunk);
        if (now.every((cell, index) => this.isUnchanged(cell, firstRow + index))) return;
        this.queueRestoring(context, firstRow, now.length);
        await context.sync();
      }),
    );
  }

  private occupiedRows(): number[] {
    return this.cells.flatMap(({ value, formula }, row) => (value === "" && formula === "" ? [] : [row]));
  }

  private isUnchanged(now: CellBefore, row: number): boolean {
    const { formula, format } = this.cells[row];
    return now.formula === formula && now.format === format;
  }

  private queueRestoring(context: Excel.RequestContext, firstRow: number, rowCount: number): void {
    const range = rowsOf(context, this.sheetId, this.zone, firstRow, rowCount);
    const cells = this.cells.slice(firstRow, firstRow + rowCount);
    // Formats come first, for they decide how a content is understood, and last, for a formula can change them.
    range.numberFormat = cells.map((cell) => [
      isFormula(cell) && cell.format === textFormat ? "General" : cell.format,
    ]);
    range.formulas = cells.map((cell, index) => [this.spilled.has(firstRow + index) ? "" : contentOf(cell)]);
    range.numberFormat = cells.map(({ format }) => [format]);
  }
}

function cellsOf({ values, formulas, valueTypes, numberFormat }: Excel.Range): CellBefore[] {
  return values.map(([value]: unknown[], row) => ({
    value,
    formula: formulas[row][0],
    type: valueTypes[row][0],
    format: numberFormat[row][0],
  }));
}

/** Text that starts like a formula is its own value. */
function isFormula({ value, formula }: CellBefore): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What is written for a cell to hold the same again: an apostrophe keeps text that Excel would convert. */
function contentOf(cell: CellBefore): unknown {
  const { value, type, format } = cell;
  if (isFormula(cell)) return cell.formula;
  const needsMark = type === "String" && format !== textFormat && isMistakable(String(value));
  return needsMark ? `'${String(value)}` : value;
}
