import type { CellZone } from "./CellZone";

/**
 * Some rows of a block, counted from its first.
 *
 * Untracked, as they are used in one request only: Excel then keeps no reference that costs memory.
 */
export function rowsOf(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
  firstRow: number,
  rowCount: number,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(block.rowIndex + firstRow, block.columnIndex, rowCount, block.columnCount)
    .untrack();
}
