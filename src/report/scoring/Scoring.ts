import type { RfmMethod } from "../../domain/rfmClasses";

/** How customers are scored by recency, frequency and monetary value. */
export interface ScoringSettings {
  /** Number of classes, 3…9. Default: 5. */
  readonly bins?: number;
  /** Default: `meanRank`. */
  readonly method?: RfmMethod;
  /** Class limits of an earlier report; they take the place of `method` and `bins`. */
  readonly frozen?: RfmThresholds;
}

/** Where classes begin, from class 2 up: as many entries as there are classes less one. */
export interface RfmThresholds {
  /** Most days since the last purchase, descending. */
  readonly recency: readonly number[];
  /** Least number of purchases, ascending. */
  readonly frequency: readonly number[];
  /** Least net revenue in units of the currency, ascending. */
  readonly monetary: readonly number[];
}

/** The scoring of a report as it was done, to be shown and to be frozen. */
export interface Scoring {
  /** `frozen` where limits of an earlier report were used. */
  readonly method: RfmMethod | "frozen";
  readonly bins: number;
  /**
   * The limits by which another report comes to comparable classes. Null where there are none: scores
   * within groups (`nested`), or nobody with a score.
   */
  readonly thresholds: RfmThresholds | null;
  readonly classes: {
    readonly recency: readonly ScoreClass[];
    readonly frequency: readonly ScoreClass[];
    readonly monetary: readonly ScoreClass[];
  };
}

/** One class from the worst (1) to the best, empty ones too. */
export interface ScoreClass {
  readonly score: number;
  readonly customers: number;
  /**
   * Lowest and highest value in it: days since the last purchase, number of purchases, or money in
   * minor units. NaN where the class is empty.
   */
  readonly lowest: number;
  readonly highest: number;
}
