/** Scores from … to, both included. */
export type ScoreSpan = readonly [from: number, to: number];

/** The scores that a rule of a segment map takes: every combination of its three spans. */
export interface ScoreBox {
  readonly recency: ScoreSpan;
  readonly frequency: ScoreSpan;
  readonly monetary: ScoreSpan;
}
