import { isOnSheet, zoneOf, zoneProperties, type CellZone } from "./CellZone";
import type { RowBlock } from "./FormulaCells";
import { fullAddresses } from "./fullAddresses";
import { locateRange } from "./locateRange";
import { rowsPerChunk } from "./readChunks";
import { rowsOf } from "./rowsOf";
import { runInExcel } from "./runInExcel";

/** Rows of data, and the header above them if there is one. */
interface DataBlock {
  readonly data: CellZone;
  readonly hasHeader: boolean;
}

/**
 * Finds the rows of data that a cell stands among (see `FormulaCells.rowsAround`):
 *
 * - the body of the table it stands in, or directly to the right of, where the next column would be;
 * - else the block around it that blank rows and columns bound, without its header and the titles above it.
 *   The header is the first row of which texts fill half or more while something else stands in a row below.
 *
 * Null for a header without rows, a cell on its own, and a block that leaves no column free.
 */
export function rowsAround(address: string): Promise<RowBlock | null> {
  return runInExcel(async (context) => {
    const { sheetId, zone } = await locateRange(context, address);
    const cell = { ...zone, rowCount: 1, columnCount: 1 };
    const block = await findBlock(context, sheetId, cell);
    const next = block && (await nextColumn(context, sheetId, block));
    if (!block || !next) return null;
    const [data, free] = await fullAddresses(context, sheetId, [block.data, next]);
    return { address: data, nextColumn: free, hasHeader: block.hasHeader };
  });
}

async function findBlock(
  context: Excel.RequestContext,
  sheetId: string,
  cell: CellZone,
): Promise<DataBlock | null> {
  const region = rowsOf(context, sheetId, cell, 0, 1).getSurroundingRegion().untrack();
  const filled = region.getUsedRangeOrNullObject(true).untrack();
  filled.load(zoneProperties);
  const tables = region.getTables(false);
  tables.load("items/id,items/showHeaders");
  await context.sync();
  const table = await tableAt(context, tables.items, cell);
  if (table) return table;
  return filled.isNullObject ? null : withoutHeader(context, sheetId, zoneOf(filled));
}

/** The table a cell stands in, else the one whose right edge it touches. */
async function tableAt(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  cell: CellZone,
): Promise<DataBlock | null> {
  const ranges = tables.map((table) => ({
    whole: table.getRange().untrack().load(zoneProperties),
    body: table.getDataBodyRange().untrack().load(zoneProperties),
    hasHeader: table.showHeaders,
  }));
  await context.sync();
  const table =
    ranges.find(({ whole }) => stands(cell, whole, 0)) ?? ranges.find(({ whole }) => stands(cell, whole, 1));
  return table ? { data: zoneOf(table.body), hasHeader: table.hasHeader } : null;
}

function stands(cell: CellZone, block: CellZone, columnsBeside: number): boolean {
  const across = cell.columnIndex - block.columnIndex;
  const down = cell.rowIndex - block.rowIndex;
  return across >= 0 && across < block.columnCount + columnsBeside && down >= 0 && down < block.rowCount;
}

/** A header is recognised by the first rows alone, however many there are. */
const rowsLookedAt = 50;

async function withoutHeader(
  context: Excel.RequestContext,
  sheetId: string,
  block: CellZone,
): Promise<DataBlock | null> {
  if (block.rowCount === 1 && block.columnCount === 1) return null;
  const rowCount = Math.min(block.rowCount, rowsLookedAt, rowsPerChunk(block.columnCount));
  const range = rowsOf(context, sheetId, block, 0, rowCount).load("valueTypes");
  await context.sync();
  if (block.rowCount === 1 && isOnlyText(range.valueTypes[0])) return null;
  const header = headerRow(range.valueTypes);
  if (header < 0) return { data: block, hasHeader: false };
  const above = header + 1;
  const data = { ...block, rowIndex: block.rowIndex + above, rowCount: block.rowCount - above };
  return { data, hasHeader: true };
}

/** Titles fill a cell or two of a row, a header at least half of them: columns may be without a name. */
const filledByHeader = 0.5;

/** Counted from 0; -1 where the data begin at once. */
function headerRow(rows: readonly (readonly Excel.RangeValueType[])[]): number {
  const widest = Math.max(...rows.map(filledCells));
  const header = rows.findIndex((types) => filledCells(types) >= filledByHeader * widest);
  if (!isOnlyText(rows[header])) return -1;
  return rows.slice(header + 1).every(isOnlyText) ? -1 : header;
}

function filledCells(types: readonly Excel.RangeValueType[]): number {
  return types.filter((type) => type !== "Empty").length;
}

function isOnlyText(types: readonly Excel.RangeValueType[]): boolean {
  return types.every((type) => type === "String" || type === "Empty");
}

/** Columns that are looked at in one request. */
const columnsAtOnce = 5;

/** The first cell of the first column to the right in which nothing stands beside the rows and their header. */
async function nextColumn(
  context: Excel.RequestContext,
  sheetId: string,
  { data, hasHeader }: DataBlock,
): Promise<CellZone | null> {
  const top = data.rowIndex - (hasHeader ? 1 : 0);
  const rowCount = data.rowCount + (hasHeader ? 1 : 0);
  for (let column = data.columnIndex + data.columnCount; ; column += columnsAtOnce) {
    const columns = Array.from({ length: columnsAtOnce }, (_, index) => ({
      rowIndex: top,
      columnIndex: column + index,
      rowCount,
      columnCount: 1,
    })).filter(isOnSheet);
    if (columns.length === 0) return null;
    const used = columns.map((zone) =>
      rowsOf(context, sheetId, zone, 0, rowCount).getUsedRangeOrNullObject(true).untrack().load("address"),
    );
    await context.sync();
    const free = columns[used.findIndex((range) => range.isNullObject)];
    if (free) return { ...free, rowIndex: data.rowIndex, rowCount: 1 };
  }
}
