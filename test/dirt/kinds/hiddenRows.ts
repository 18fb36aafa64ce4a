import type { Row } from "../Sheet";
import type { Dirt } from "./Dirt";

/** A filter is still set, or somebody has hidden rows by hand. They count, as a forgotten filter lies. */
export const hiddenRows: Dirt = (sheet, share, random) => ({
  ...sheet,
  rows: sheet.rows.map((row): Row => (random.chance(share) ? { ...row, hidden: true } : row)),
});
