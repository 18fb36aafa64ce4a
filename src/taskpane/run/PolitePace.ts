import type { Pace } from "../../report/Pace";
import { yieldThread } from "./yieldThread";

/** A task longer than 50 ms is felt; this leaves room for one kernel and one repaint. */
const WORK_MS = 16;

/**
 * Lets long work run in slices of some milliseconds. Between them the thread is given back, progress
 * is reported, and a cancelled run ends.
 */
export class PolitePace implements Pace {
  private sliceBegan: number;

  constructor(
    private readonly signal: AbortSignal,
    private readonly onProgress: (done: number, total: number) => void = () => undefined,
    private readonly now: () => number = () => performance.now(),
    private readonly giveBack: () => Promise<void> = yieldThread,
  ) {
    this.sliceBegan = now();
  }

  async pause(done: number, total: number): Promise<void> {
    this.refuseIfCancelled();
    if (this.now() - this.sliceBegan < WORK_MS) return;
    this.onProgress(done, total);
    await this.giveBack();
    this.refuseIfCancelled();
    this.sliceBegan = this.now();
  }

  private refuseIfCancelled(): void {
    if (this.signal.aborted) throw new Error("cancelled");
  }
}
