import { dayBounds } from "./dayBounds";
import { has } from "../Sheet";
import { spoiltRows } from "./spoiltRows";
import type { Dirt } from "./Dirt";

/** More days in two years than any two years have. */
const TWO_YEARS = 735;

/** Orders before (or after) the days that the user wants to look at. */
export const outsideWindow: Dirt = (sheet, share, random) => {
  const { truth, layout, settings } = sheet;
  if (layout.shape !== "orders" || !has(layout, "date") || truth.lines.length === 0) return sheet;
  const { first, last } = dayBounds(truth);
  const inMonths = random.chance(0.5);
  const open = inMonths || random.chance(0.5);
  const from = first - random.whole(0, 20);
  const to = last + random.whole(0, 20);
  const window = inMonths
    ? ({ kind: "months", months: 24 } as const)
    : ({ kind: "days", from, to: open ? null : to } as const);
  // A day after the window is no future one as long as it lies before the analysis date.
  const analysisDate = settings.analysisDate ?? (open ? undefined : to + 200);
  const dirt = spoiltRows((row) => {
    const early = from - (inMonths ? TWO_YEARS : 1) - random.whole(0, 300);
    const late = analysisDate !== undefined && !open && analysisDate > to && random.chance(0.5);
    const day = late ? random.whole(to + 1, analysisDate) : early;
    return { ...row, cells: { ...row.cells, date: day }, means: { ...row.means, day } };
  });
  return dirt(
    { ...sheet, settings: { ...(analysisDate !== undefined && { analysisDate }), window } },
    share,
    random,
  );
};
