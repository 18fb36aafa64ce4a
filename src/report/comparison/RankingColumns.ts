import type { Level } from "../ReportModel";
import type { ReportRecord } from "../ReportRecord";
import { capitalised } from "../words/capitalised";

/** The columns of an earlier ranking that a comparison reads. */
export type ReadColumn =
  "rank" | "customerId" | "customerName" | "segment" | "abcRevenue" | "abcCriterion" | Level;

/** The words that headers of a ranking are made of. */
export interface HeaderWords {
  readonly levels: { readonly [level in Level]: string };
  readonly ranking: {
    readonly columns: { readonly [key in "rank" | "customerId" | "customerName" | "segment"]: string };
    abc(level: string): string;
  };
}

/** Where the columns of an earlier ranking stand by now. */
export class RankingColumns {
  /** @param header - The texts of the first row. */
  constructor(
    private readonly header: readonly string[],
    private readonly record: Pick<ReportRecord, "rankingColumns" | "criterion">,
    private readonly words: HeaderWords,
  ) {}

  /**
   * Position of a column: where the report put it, if its header still stands there, else where its header
   * stands now. A header that is nowhere is taken to have been renamed where the table is as wide as it was.
   *
   * @returns Null where the ranking has, or had, no such column.
   */
  find(key: ReadColumn): number | null {
    const { rankingColumns } = this.record;
    const place = rankingColumns.indexOf(key);
    const name = this.headerOf(key);
    if (place < 0) return null;
    if (this.header[place] === name) return place;
    const moved = this.header.indexOf(name);
    if (moved >= 0) return moved;
    const width = this.header.filter((text) => text !== "").length;
    return width === rankingColumns.length ? place : null;
  }

  /** What the report wrote above a column. */
  headerOf(key: ReadColumn): string {
    const { levels, ranking } = this.words;
    switch (key) {
      case "rank":
      case "customerId":
      case "customerName":
      case "segment":
        return ranking.columns[key];
      case "abcRevenue":
        return ranking.abc(levels.revenue);
      case "abcCriterion":
        return ranking.abc(levels[this.record.criterion]);
      default:
        return capitalised(levels[key]);
    }
  }
}
