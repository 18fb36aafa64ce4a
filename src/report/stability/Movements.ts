import type { Ranking } from "../ReportModel";

/** Gathers over many settings where each customer of a report stood; one entry per customer in order of rank. */
export class Movements {
  readonly best: Int32Array;
  readonly worst: Int32Array;
  private readonly looks: Uint16Array;
  private readonly same: Uint16Array;

  /** @param rank - Rank in the report itself, from 1; 0 for who has none and gets none. */
  constructor(
    readonly rank: Int32Array,
    private readonly segment: Ranking["segment"],
  ) {
    this.best = rank.slice();
    this.worst = rank.slice();
    this.looks = new Uint16Array(rank.length);
    this.same = new Uint16Array(rank.length);
  }

  /** In which part of the settings the segment was the report's own; NaN for who has no rank. */
  get sameSegment(): Float64Array {
    return Float64Array.from(this.same, (same, place) => same / this.looks[place]);
  }

  /** 1 for who had another segment under any setting. */
  get flips(): Uint8Array {
    return Uint8Array.from(this.same, (same, place) => (same < this.looks[place] ? 1 : 0));
  }

  /** Notes the ranks under one setting; `places` tells whose they are, -1 for nobody's. */
  addRanks(ranks: Int32Array, places: Int32Array): void {
    const { best, worst } = this;
    for (let customer = 0; customer < ranks.length; customer++) {
      const place = places[customer];
      const rank = ranks[customer];
      if (place < 0 || rank === 0 || best[place] === 0) continue;
      if (rank < best[place]) best[place] = rank;
      if (rank > worst[place]) worst[place] = rank;
    }
  }

  /** Notes the segments under one setting; `scored` is 0 for customers who have no score there. */
  addSegments(segment: Ranking["segment"], scored: Uint8Array, places: Int32Array): void {
    const { rank, looks, same } = this;
    for (let customer = 0; customer < segment.length; customer++) {
      const place = places[customer];
      if (place < 0 || scored[customer] === 0 || rank[place] === 0) continue;
      looks[place]++;
      if (segment[customer] === this.segment[place]) same[place]++;
    }
  }
}
