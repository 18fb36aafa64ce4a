import { countOf } from "./spoiltRows";
import type { Dirt } from "./Dirt";

/** Rows that stand in the export twice. They count: a quantity may have been split over equal lines. */
export const duplicates: Dirt = (sheet, share, random) => {
  const { truth, rows } = sheet;
  const sound = rows.filter((row) => row.true);
  if (sound.length === 0) return sheet;
  const copied = Array.from({ length: countOf(sheet, share) }, () => random.whole(0, sound.length - 1));
  return {
    ...sheet,
    truth: { ...truth, lines: [...truth.lines, ...copied.map((index) => truth.lines[index])] },
    rows: [...rows, ...copied.map((index) => sound[index])],
  };
};
