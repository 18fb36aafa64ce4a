import type { SetAside } from "../Reconciliation";
import { SET_ASIDE_REASONS, type SetAsideReason } from "../rules/Rule";
import { isOn, sparedRows, type RuleChoices } from "../rules/RuleChoices";
import type { Steps } from "../Steps";

/** Status of a row: used, above the data, or 1 + the position of its reason in `SET_ASIDE_REASONS`. */
export const RowStatus = { used: 0, head: 255 } as const;

/** Calls `found` for those rows of the half-open range that a reason fits. */
export type RowFinder = (from: number, to: number, found: (row: number) => void) => void;

const MOST_EXAMPLES = 20;

/** The status that stands for a reason. */
export function statusOf(reason: SetAsideReason): number {
  return 1 + SET_ASIDE_REASONS.indexOf(reason);
}

/** Collects for each row the first reason why it does not count. */
export class RowJudge {
  readonly status: Uint8Array;
  /** How many rows do not count. */
  takenRows = 0;
  /** Rows that a rule which is not in force would take. */
  private readonly offers: { readonly reason: SetAsideReason; readonly rows: readonly number[] }[] = [];

  constructor(
    private readonly rowCount: number,
    private readonly firstRow: number,
    private readonly choices: RuleChoices,
    private readonly steps: Steps,
  ) {
    this.status = new Uint8Array(rowCount).fill(RowStatus.head, 0, firstRow);
  }

  /** Asks for one reason; it has to be called in the order of `SET_ASIDE_REASONS`. */
  async ask(reason: SetAsideReason, finder: RowFinder): Promise<void> {
    const { status } = this;
    const spared = sparedRows(this.choices, reason);
    const offered: number[] = [];
    const code = statusOf(reason);
    const hasSpared = spared.size > 0;
    const take = (row: number) => {
      if (status[row] !== RowStatus.used || (hasSpared && spared.has(row))) return;
      status[row] = code;
      this.takenRows++;
    };
    const offer = (row: number) => void offered.push(row);
    const found = isOn(this.choices, reason) ? take : offer;
    await this.steps.rows(this.rowCount, (from, to) => finder(Math.max(from, this.firstRow), to, found));
    if (offered.length > 0) this.offers.push({ reason, rows: offered });
  }

  /** What the rules that are not in force would set aside of the rows that count. */
  offered(amounts: Float64Array, firstSheetRow: number): SetAside[] {
    return this.offers.flatMap(({ reason, rows }) => {
      const taken = rows.filter((row) => this.status[row] === RowStatus.used);
      if (taken.length === 0) return [];
      const amount = taken.reduce((sum, row) => sum + (amounts[row] || 0), 0);
      const examples = taken.slice(0, MOST_EXAMPLES).map((row) => firstSheetRow + row + 1);
      return [{ reason, rows: taken.length, amount, examples }];
    });
  }
}
