import type { Zone } from "../host/WorkbookEngine";

/** Gathers number formats cell by cell, row after row, and joins equal ones of a column into zones. */
export class FormatRuns {
  private readonly open = new Map<number, { top: number; bottom: number; format: string }>();
  private readonly done: { zone: Zone; format: string }[] = [];

  add(row: number, col: number, format: string): void {
    const run = this.open.get(col);
    if (run && run.format === format && run.bottom === row - 1) {
      run.bottom = row;
    } else {
      this.close(col);
      this.open.set(col, { top: row, bottom: row, format });
    }
  }

  zones(): { readonly zone: Zone; readonly format: string }[] {
    [...this.open.keys()].forEach((col) => this.close(col));
    return this.done;
  }

  private close(col: number): void {
    const run = this.open.get(col);
    if (run) {
      this.done.push({
        zone: { top: run.top, bottom: run.bottom, left: col, right: col },
        format: run.format,
      });
      this.open.delete(col);
    }
  }
}
