import type { CellZone } from "./CellZone";
import { rowsOf } from "./rowsOf";

/** Addresses with their sheet, as Excel itself writes and quotes them. */
export async function fullAddresses(
  context: Excel.RequestContext,
  sheetId: string,
  zones: readonly CellZone[],
): Promise<string[]> {
  const ranges = zones.map((zone) => rowsOf(context, sheetId, zone, 0, zone.rowCount).load("address"));
  await context.sync();
  return ranges.map((range) => range.address);
}
