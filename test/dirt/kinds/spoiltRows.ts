import type { SeededRandom } from "../../../src/workbench/sample/SeededRandom";
import { strayLine } from "../cleanTruth";
import { rowOf } from "../cleanSheet";
import type { Layout, Row, Sheet } from "../Sheet";
import type { Dirt } from "./Dirt";

/** Makes a sound row one that can not be counted; null where the export's columns do not allow it. */
export type Spoil = (row: Row, layout: Layout, random: SeededRandom) => Row | null;

/** Dirt that adds rows of the given kind: rows that would be counted if they were not spoilt. */
export function spoiltRows(spoil: Spoil): Dirt {
  return (sheet, share, random) => {
    const added: Row[] = [];
    for (let index = 0; index < countOf(sheet, share); index++) {
      const line = strayLine(sheet.truth, sheet.rows.length + index, random);
      const row = spoil(rowOf(line, sheet.layout), sheet.layout, random);
      if (row !== null) added.push(row);
    }
    return { ...sheet, rows: [...sheet.rows, ...added] };
  };
}

/** How many rows are to be added: a share of the true ones, and at least one. */
export function countOf({ truth }: Sheet, share: number): number {
  return Math.max(1, Math.round(share * truth.lines.length));
}
