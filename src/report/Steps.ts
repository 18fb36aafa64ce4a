import type { Pace } from "./Pace";

/** Thrown between two kernels once the pace has refused to go on; `buildReport` turns it into data. */
export class Cancelled extends Error {}

/** Rows per kernel call: about a millisecond of work, so that a pause is never far away. */
const SLICE = 32_768;

/**
 * Runs small kernels over slices of rows and pauses between them. Progress counts rows times
 * kernels; the planned total is an estimate that is never overrun.
 */
export class Steps {
  private done = 0;

  constructor(
    private readonly pace: Pace,
    private readonly total: number,
  ) {}

  /** Calls the kernel with consecutive half-open ranges that cover `0 … count`. */
  async rows(count: number, kernel: (from: number, to: number) => void): Promise<void> {
    for (let from = 0; from < count; from += SLICE) {
      const to = Math.min(count, from + SLICE);
      kernel(from, to);
      await this.pause(to - from);
    }
  }

  /** Reports `work` rows as done and gives the thread back for a moment. */
  async pause(work: number): Promise<void> {
    this.done = Math.min(this.total, this.done + work);
    try {
      await this.pace.pause(this.done, this.total);
    } catch {
      // By contract a rejected pause means that the user has cancelled.
      throw new Cancelled();
    }
  }
}
