import type { LedgerEntry, LedgerGroup } from "../Ledger";
import type { Report } from "../Report";

/** One group of the ledger as the data log shows it. */
export interface DataLogLine {
  readonly group: LedgerGroup;
  /** Stands beside the group and beside each of its entries. */
  readonly number: number;
  /** Entries on the sheet: all of the group's, or the first ones. */
  readonly shown: number;
}

/** The groups of the ledger, numbered from 1, with as many entries as the sheet has room for. */
export function dataLogLines(groups: readonly LedgerGroup[], room: number): DataLogLine[] {
  const shown = sharedRoom(
    groups.map(({ cells }) => cells),
    room,
  );
  return groups.map((group, index) => ({ group, number: index + 1, shown: shown[index] }));
}

/**
 * Shares room out: those that need little get all they need, the others the same each.
 *
 * @example
 * sharedRoom([5, 100, 100], 45) // => [5, 20, 20]
 * sharedRoom([5, 10], 45) // => [5, 10]
 */
export function sharedRoom(needs: readonly number[], room: number): number[] {
  const shares = needs.map(() => 0);
  const byNeed = needs.map((_, index) => index).sort((left, right) => needs[left] - needs[right]);
  let left = room;
  byNeed.forEach((index, served) => {
    shares[index] = Math.min(needs[index], Math.floor(left / (needs.length - served)));
    left -= shares[index];
  });
  return shares;
}

/** Entries looked up at a time: the ledger may have to pass over many rows to find the first of them. */
const PAGE = 8_192;

/** The entries of all lines one after the other, looked up as they are asked for. */
export class DataLogEntries {
  readonly count: number;
  /** First entry of the line after the current one, and of the current one. */
  private line = 0;
  private lineStart = 0;
  private page: readonly LedgerEntry[] = [];
  private pageStart = 0;

  constructor(
    private readonly ledger: Report["ledger"],
    private readonly lines: readonly DataLogLine[],
  ) {
    this.count = lines.reduce((sum, { shown }) => sum + shown, 0);
  }

  lineOf(index: number): DataLogLine {
    this.goTo(index);
    return this.lines[this.line];
  }

  at(index: number): LedgerEntry {
    const { group, shown } = this.lineOf(index);
    const within = index - this.lineStart;
    if (within < this.pageStart || within >= this.pageStart + this.page.length) {
      this.pageStart = within - (within % PAGE);
      this.page = this.ledger.entries(group, this.pageStart, Math.min(PAGE, shown - this.pageStart));
    }
    return this.page[within - this.pageStart];
  }

  /** Sheets are written from top to bottom, so the line is mostly the one before or the next. */
  private goTo(index: number): void {
    if (index < this.lineStart) this.start(0, 0);
    while (index >= this.lineStart + this.lines[this.line].shown) {
      this.start(this.line + 1, this.lineStart + this.lines[this.line].shown);
    }
  }

  private start(line: number, lineStart: number): void {
    this.line = line;
    this.lineStart = lineStart;
    this.page = [];
  }
}
