import type { SeededRandom } from "../../../src/workbench/sample/SeededRandom";
import type { Row, Sheet } from "../Sheet";

/** Puts rows between the others at random. */
export function inserted(sheet: Sheet, added: readonly Row[], random: SeededRandom): Sheet {
  const rows = [...sheet.rows];
  for (const row of added) rows.splice(random.whole(0, rows.length), 0, row);
  return { ...sheet, rows };
}
