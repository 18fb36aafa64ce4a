import type { CellZone } from "./CellZone";
import { zoneAddress } from "./cellAddress";
import { locateSelection } from "./locateSelection";
import { readChunks } from "./readChunks";
import { rowsOf } from "./rowsOf";
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
    const rows = { ...block, rowCount: Math.min(block.rowCount, maxRows) };
    await readChunks(
      context,
      sheetId,
      rows,
      "values,rowHidden",
      async (chunk, firstRow) => {
        const hidden = await hiddenRows(context, chunk, () =>
          rowsOf(context, sheetId, rows, firstRow, chunk.values.length),
        );
        await sink.add({ firstRow, values: chunk.values, ...(hidden.length > 0 ? { hidden } : {}) });
      },
      control,
    );
  });
}

/**
 * Positions of the hidden rows of a chunk. Excel says whether all are (true), none (false) or some
 * (null); which ones, the addresses of what is visible tell.
 *
 * @param rowsAgain - Called only where that has to be asked: a range that nobody asks for would still
 *   cost a request of its own.
 */
async function hiddenRows(
  context: Excel.RequestContext,
  { values, rowHidden }: Excel.Range,
  rowsAgain: () => Excel.Range,
): Promise<number[]> {
  const all = values.map((_, position) => position);
  if (rowHidden === false) return [];
  if (rowHidden === true) return all;
  const rows = rowsAgain().load("rowIndex");
  const view = rows.getVisibleView().load("cellAddresses");
  await context.sync();
  const visible = new Set(view.cellAddresses.map(([address]) => rowNumber(address) - 1 - rows.rowIndex));
  return all.filter((position) => !visible.has(position));
}

/** The row at the end of an address such as `Export!C17`, as Excel counts. */
function rowNumber(address: string): number {
  return Number(/\d+$/.exec(address)?.[0]);
}

const formatRows = 50;

async function readFormats(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
): Promise<readonly (readonly string[])[]> {
  const range = rowsOf(context, sheetId, block, 0, Math.min(formatRows, block.rowCount));
  range.load("numberFormat");
  await context.sync();
  return range.numberFormat;
}
