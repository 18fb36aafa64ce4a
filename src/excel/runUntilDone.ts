import { runInExcel } from "./runInExcel";

/** Milliseconds before each attempt: what hinders Excel has often passed a moment later. */
const pauses = [0, 300, 1_000];

/**
 * Runs a batch that clears up after a failure, several times if need be. It must be able to begin anew.
 *
 * @returns False where Excel kept refusing. Why is not told: what failed first is reported, not what
 * failed while clearing up after it.
 */
export async function runUntilDone(
  batch: (context: Excel.RequestContext) => Promise<void>,
): Promise<boolean> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      // While a cell is being edited Excel answers nothing; it then does this when the user is done.
      await runInExcel(batch, { delayForCellEdit: true });
      return true;
    } catch {
      // The next attempt may succeed.
    }
  }
  return false;
}
