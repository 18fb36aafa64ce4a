/**
 * How far a customer's rank by RFM moves under other reasonable settings; one entry per customer in order
 * of rank.
 *
 * The rank under one setting: the weighted sum of R, F and M, highest first; among equal sums the
 * criterion, highest first, then the id. Customers without score have no rank.
 */
export interface Stability {
  /** Under the report's own classes and day, all three scores weighing the same; from 1, 0 without score. */
  readonly rank: Int32Array;
  /**
   * Best and worst rank over all variants, from 1; 0 without score. Variants in which a customer has no
   * score, because the only purchase came later, say nothing of them.
   */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** In which part of the variants the segment is the report's own, as a fraction; NaN without score. */
  readonly sameSegment: Float64Array;
  /** 1 where the segment is another one in at least one variant. */
  readonly flips: Uint8Array;
  /** How many settings were tried, the report's own among them. */
  readonly variants: number;
  /** Class numbers that were tried besides the report's own, ascending. */
  readonly bins: readonly number[];
  /**
   * Days by which the analysis date was moved, ascending, 0 among them. An earlier day is missing where
   * nothing was left to report on, and for lists of customers: their sums can not be parted by day.
   */
  readonly dayShifts: readonly number[];
}
