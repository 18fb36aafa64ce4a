import type { SeededRandom } from "../../../src/workbench/sample/SeededRandom";
import type { Sheet } from "../Sheet";

/**
 * One kind of dirt. It soils a share of what it can soil (0 to 1, and at least one of it) and leaves
 * the truth as it was: it writes cells in another way, or adds rows that a report sets aside.
 */
export type Dirt = (sheet: Sheet, share: number, random: SeededRandom) => Sheet;
