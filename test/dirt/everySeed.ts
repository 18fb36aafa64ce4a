import { KINDS_OF_DIRT, type KindOfDirt } from "./allDirt";
import { dirtyExport, type DirtyExport } from "./dirtyExport";

type Check = (dirty: DirtyExport) => void | Promise<void>;

/** One seed to be looked at alone: `DIRT_SEED=4711 npx jest --selectProjects dirt`. */
const ONLY = process.env.DIRT_SEED;

/** Failures that are told; the others are only counted. */
const TOLD = 3;

/**
 * Checks the exports of `count` seeds. A failure names the seed and the least dirt with which it still
 * fails, and shows the export.
 */
export async function everySeed(first: number, count: number, check: Check): Promise<void> {
  const seeds =
    ONLY === undefined ? Array.from({ length: count }, (_, index) => first + index) : [Number(ONLY)];
  const failed: number[] = [];
  const told: string[] = [];
  for (const seed of seeds) {
    const problem = await problemOf(dirtyExport(seed), check);
    if (problem === null) continue;
    failed.push(seed);
    if (told.length < TOLD) told.push(await tell(seed, check));
  }
  if (failed.length === 0) return;
  const listed = failed.slice(0, 40).join(", ");
  throw new Error(`${failed.length} of ${seeds.length} exports: ${listed}\n\n${told.join("\n\n")}`);
}

async function problemOf(dirty: DirtyExport, check: Check): Promise<string | null> {
  try {
    await check(dirty);
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/** Leaves out kinds of dirt one after the other as long as the check still fails. */
async function tell(seed: number, check: Check): Promise<string> {
  const without = new Set<KindOfDirt>();
  for (const kind of KINDS_OF_DIRT) {
    without.add(kind);
    if ((await problemOf(dirtyExport(seed, without), check)) === null) without.delete(kind);
  }
  const least = dirtyExport(seed, without);
  const problem = await problemOf(least, check);
  const kinds = JSON.stringify(least.shares);
  const lines = least.cells.map((cells, row) => `${row + 1}: ${JSON.stringify(cells)}`).join("\n");
  return `seed ${seed}, fails with ${kinds}\n${JSON.stringify(least.settings)}\n${lines}\n${problem}`;
}
