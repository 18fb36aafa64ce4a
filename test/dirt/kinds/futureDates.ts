import { dayBounds } from "./dayBounds";
import { has } from "../Sheet";
import { spoiltRows } from "./spoiltRows";
import type { Dirt } from "./Dirt";

/** Days after the analysis date: orders for the next year, or a slip of the pen. */
export const futureDates: Dirt = (sheet, share, random) => {
  if (sheet.layout.shape !== "orders" || !has(sheet.layout, "date")) return sheet;
  const analysisDate = dayBounds(sheet.truth).last + random.whole(0, 30);
  const dirt = spoiltRows((row) => {
    const day = analysisDate + random.whole(1, 400);
    return { ...row, cells: { ...row.cells, date: day }, means: { ...row.means, day } };
  });
  return dirt({ ...sheet, settings: { ...sheet.settings, analysisDate } }, share, random);
};
