import type { CellZone } from "./CellZone";
import { officeErrorCode } from "./officeErrors";
import { rowsOf } from "./rowsOf";
import { throwIfCancelled } from "./throwIfCancelled";
import type { RunControl } from "./Workbook";

/**
 * Reads a block in chunks of rows that stay far below Excel's limit of 5 MB a response.
 *
 * @param properties - What to load of the cells, such as "values,valueTypes".
 * @param take - Called for each chunk in order of rows, with the chunk's first row counted from the block's; a
 * returned promise is awaited before the next chunk is requested.
 */
export async function readChunks(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
  properties: string,
  take: (chunk: Excel.Range, firstRow: number) => void | Promise<void>,
  control: RunControl = {},
): Promise<void> {
  let chunkRows = rowsPerChunk(block.columnCount);
  let firstRow = 0;
  while (firstRow < block.rowCount) {
    throwIfCancelled(control.signal);
    const rowCount = Math.min(chunkRows, block.rowCount - firstRow);
    const chunk = rowsOf(context, sheetId, block, firstRow, rowCount).load(properties);
    if (await isTooLarge(context, rowCount)) {
      chunkRows = Math.ceil(rowCount / 2);
      continue;
    }
    throwIfCancelled(control.signal);
    await take(chunk, firstRow);
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
async function isTooLarge(context: Excel.RequestContext, rowCount: number): Promise<boolean> {
  try {
    await context.sync();
    return false;
  } catch (error) {
    if (rowCount > 1 && officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded") return true;
    throw error;
  }
}
