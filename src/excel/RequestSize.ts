/** Excel answers nobody else while it works on a request: not the user either. */
const SHORT_MS = 40;
const LONG_MS = 100;
const SMALLEST = 500;
const LARGEST = 20_000;

/**
 * How many cells the next request may touch: more where Excel answers at once, fewer where it is slow
 * (an old computer, a workbook full of formulas, the web).
 */
export class RequestSize {
  /** Cells of the next request. */
  cells = 1_000;

  /** Takes note of how long the request took that filled this size. */
  took(milliseconds: number): void {
    if (milliseconds < SHORT_MS) this.cells = Math.min(LARGEST, this.cells * 2);
    else if (milliseconds > LONG_MS) this.cells = Math.max(SMALLEST, Math.round(this.cells / 2));
  }
}
