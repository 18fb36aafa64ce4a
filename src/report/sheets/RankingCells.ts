import { columnLetters, sheetReference } from "./cellAddress";
import type { RankingColumn, RankingKey } from "./rankingColumns";

/** References to the ranking's cells, as the formulas of other sheets use them. */
export class RankingCells {
  private readonly sheet: string;
  private readonly letters = new Map<RankingKey, string>();

  constructor(
    columns: readonly RankingColumn[],
    private readonly customers: number,
    sheetName: string,
  ) {
    this.sheet = sheetReference(sheetName);
    columns.forEach((column, index) => this.letters.set(column.key, columnLetters(index)));
  }

  has(key: RankingKey): boolean {
    return this.letters.has(key);
  }

  /** All customers' cells of a column: `'Rangliste'!$D$2:$D$381`. */
  range(key: RankingKey): string {
    const letter = this.letter(key);
    // Row 1 holds the headers.
    return `${this.sheet}$${letter}$2:$${letter}$${this.customers + 1}`;
  }

  /** All customers' ranks by the criterion, whatever they are ranked by. */
  moneyRanks(): string {
    return this.range(this.has("moneyRank") ? "moneyRank" : "rank");
  }

  /** What the customer with this rank by the criterion, from 1, has in a column. */
  atMoneyRank(key: RankingKey, rank: number): string {
    if (this.has("moneyRank")) return `INDEX(${this.range(key)},MATCH(${rank},${this.moneyRanks()},0))`;
    return `${this.sheet}$${this.letter(key)}$${rank + 1}`;
  }

  private letter(key: RankingKey): string {
    const letter = this.letters.get(key);
    if (letter === undefined) throw new Error(`the ranking has no column ${key}`);
    return letter;
  }
}
