import { zoneOf, zoneProperties, type CellZone } from "./CellZone";
import { withoutSheet } from "./cellAddress";

/** What is marked, and the block of cells that is meant by it. */
export interface LocatedSelection {
  readonly sheetId: string;
  readonly sheet: string;
  /** As the user marked it, without the sheet's name. */
  readonly address: string;
  readonly areaCount: number;
  /** Null where several areas are marked, or no value is in the block. */
  readonly block: CellZone | null;
}

/**
 * Finds the block that the selection means, without reading a single value:
 *
 * - one cell means the table it is in (without its totals row), else the region around it that blank
 *   rows and columns bound;
 * - anything larger means itself, without the blank rows and columns at its edges. So whole columns,
 *   rows and sheets shrink to what is used of them.
 */
export async function locateSelection(context: Excel.RequestContext): Promise<LocatedSelection> {
  const marked = context.workbook.getSelectedRanges().untrack();
  marked.load("address,areaCount");
  const area = marked.areas.getItemAt(0);
  area.load("rowCount,columnCount");
  area.worksheet.load("id,name");
  const tables = area.getTables(false);
  const tableCount = tables.getCount();
  const usedArea = area.getUsedRangeOrNullObject(true).untrack();
  usedArea.load(zoneProperties);
  const usedRegion = area.getSurroundingRegion().untrack().getUsedRangeOrNullObject(true).untrack();
  usedRegion.load(zoneProperties);
  await context.sync();

  const selection = {
    sheetId: area.worksheet.id,
    sheet: area.worksheet.name,
    address: withoutSheet(marked.address),
    areaCount: marked.areaCount,
  };
  if (marked.areaCount > 1) return { ...selection, block: null };
  if (area.rowCount > 1 || area.columnCount > 1) return { ...selection, block: zoneOrNull(usedArea) };
  if (tableCount.value === 0) return { ...selection, block: zoneOrNull(usedRegion) };
  return { ...selection, block: await tableZone(context, tables.getFirst()) };
}

async function tableZone(context: Excel.RequestContext, table: Excel.Table): Promise<CellZone | null> {
  table.load("showTotals");
  const range = table.getRange();
  range.load(zoneProperties);
  const used = range.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  if (used.isNullObject) return null;
  const zone = zoneOf(range);
  return table.showTotals ? { ...zone, rowCount: zone.rowCount - 1 } : zone;
}

function zoneOrNull(range: Excel.Range): CellZone | null {
  return range.isNullObject ? null : zoneOf(range);
}
