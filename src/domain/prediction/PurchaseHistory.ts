/**
 * What a prediction knows of the customers, one entry per customer in each column.
 *
 * A day with purchases counts as one purchase, and the first one as none: it only says when the customer
 * came. Times are in weeks. A customer without a dated purchase has NaN in all four columns.
 */
export interface PurchaseHistory {
  /** Days with a purchase after the first one, x. */
  readonly frequency: Float64Array;
  /** Weeks from the first to the last purchase, t_x; 0 where there is no repeat purchase. */
  readonly recency: Float64Array;
  /** Weeks from the first purchase to the end of observation, T. */
  readonly age: Float64Array;
  /** Mean value of the repeat purchases, money; NaN or 0 and below where there is none, or it is a loss. */
  readonly meanValue: Float64Array;
}
