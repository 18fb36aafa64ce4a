import type { CellZone } from "./CellZone";
import { rowsOf } from "./rowsOf";

/** Cells asked about in one request. */
const cellsAtOnce = 500;

/**
 * Which cells of a column show the result of a formula that stands in another cell. Their values must not be
 * written back: they would be in the way of the formula, which would then show #SPILL!.
 *
 * @param rows - Rows to ask about, counted from the zone's first.
 */
export async function spilledInto(
  context: Excel.RequestContext,
  sheetId: string,
  zone: CellZone,
  rows: readonly number[],
): Promise<ReadonlySet<number>> {
  const spilled = new Set<number>();
  if (rows.length === 0) return spilled;
  const column = rowsOf(context, sheetId, zone, 0, zone.rowCount).load("hasSpill");
  await context.sync();
  // Null says that some of the cells have a spill.
  if (column.hasSpill === false) return spilled;
  for (let done = 0; done < rows.length; done += cellsAtOnce) {
    const asked = rows.slice(done, done + cellsAtOnce);
    const parents = asked.map((row) =>
      rowsOf(context, sheetId, zone, row, 1)
        .getSpillParentOrNullObject()
        .untrack()
        .load("rowIndex,columnIndex"),
    );
    await context.sync();
    parents.forEach((parent, index) => {
      if (parent.isNullObject) return;
      const isItself =
        parent.rowIndex === zone.rowIndex + asked[index] && parent.columnIndex === zone.columnIndex;
      if (!isItself) spilled.add(asked[index]);
    });
  }
  return spilled;
}
