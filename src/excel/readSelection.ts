import type { CellValue } from "../report/CellChunk";
import type { CellZone } from "./CellZone";
import { zoneAddress } from "./cellAddress";
import { locateSelection } from "./locateSelection";
import { officeErrorCode } from "./officeErrors";
import { runInExcel } from "./runInExcel";
import { throwIfCancelled } from "./throwIfCancelled";
import { WorkbookError, type BlockSink, type RunControl } from "./Workbook";

/**
 * Reads the block that the selection means (see `locateSelection`) in chunks of rows. The block is
 * pinned when reading begins: what the user marks meanwhile does not matter.
 *
 * @param maxRows - Reads only so many of the block's first rows; the sink still hears of all of it.
 */
export function readSelection(sink: BlockSink, control: RunControl, maxRows = Infinity): Promise<void> {
  return runInExcel(async (context) => {
    throwIfCancelled(control.signal);
    const { sheetId, sheet, areaCount, block } = await locateSelection(context);
    if (areaCount > 1) throw new WorkbookError("severalAreas");
    if (block === null) throw new WorkbookError("emptySelection");

    throwIfCancelled(control.signal);
    const formats = await readFormats(context, sheetId, block);
    sink.begin({
      sheet,
      address: zoneAddress(block),
      firstRow: block.rowIndex,
      firstColumn: block.columnIndex,
      rowCount: block.rowCount,
      columnCount: block.columnCount,
      formats,
    });
    await readRows(
      context,
      sheetId,
      { ...block, rowCount: Math.min(block.rowCount, maxRows) },
      sink,
      control,
    );
  });
}

const formatRows = 50;

async function readFormats(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
): Promise<readonly (readonly string[])[]> {
  const range = rows(context, sheetId, block, 0, Math.min(formatRows, block.rowCount));
  range.load("numberFormat");
  await context.sync();
  return range.numberFormat;
}

async function readRows(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
  sink: BlockSink,
  control: RunControl,
): Promise<void> {
  let chunkRows = rowsPerChunk(block.columnCount);
  let firstRow = 0;
  while (firstRow < block.rowCount) {
    throwIfCancelled(control.signal);
    const rowCount = Math.min(chunkRows, block.rowCount - firstRow);
    const values = await readChunk(context, sheetId, block, firstRow, rowCount);
    if (values === "tooLarge") {
      chunkRows = Math.ceil(rowCount / 2);
      continue;
    }
    throwIfCancelled(control.signal);
    await sink.add({ firstRow, values });
    firstRow += rowCount;
    control.onProgress?.(firstRow, block.rowCount);
  }
}

/**
 * Rows that are read at once: Excel is quickest with some thousand rows a request, and a chunk of
 * 40,000 cells holds up the pane's thread for less than 50 ms and stays far below 5 MB.
 *
 * @example
 * rowsPerChunk(4) // => 5000
 * rowsPerChunk(20) // => 2000
 * rowsPerChunk(16384) // => 2
 */
export function rowsPerChunk(columnCount: number): number {
  return Math.max(1, Math.min(5_000, Math.floor(40_000 / columnCount)));
}

/** Long texts can make even a modest chunk too large; a single row can not be divided further. */
async function readChunk(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
  firstRow: number,
  rowCount: number,
): Promise<readonly (readonly CellValue[])[] | "tooLarge"> {
  const range = rows(context, sheetId, block, firstRow, rowCount);
  range.load("values");
  try {
    await context.sync();
  } catch (error) {
    if (rowCount > 1 && officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded") return "tooLarge";
    throw error;
  }
  return range.values;
}

/** Untracked, as it is used in one request only: Excel then keeps no reference that costs memory. */
function rows(
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
