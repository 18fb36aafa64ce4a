import type { RfmrTable } from "./rfmrTable";

/**
 * The classical point table of German mail order. Its limits of average value were written for
 * Deutsche Mark and are used in euros unchanged, as textbooks do; an own table takes its place where
 * orders are of another size.
 *
 * @see Link & Hildebrand (1993), "Database Marketing und Computer Aided Selling"; db-marketing.com, "The RFMR-Method".
 */
export const CLASSICAL_RFMR_TABLE: RfmrTable = {
  start: 25,
  /** Months since the last purchase. */
  recency: { limits: [6, 9, 12, 18, 24], points: [40, 25, 15, 5, -5, -15] },
  /** Each of the last 18 months. */
  orders: 6,
  /** Of the last three purchases. */
  averageValue: { limits: [50, 100, 200, 300, 400], points: [5, 15, 25, 35, 40, 45] },
  /** Cumulated. */
  returns: { limits: [1, 3, 6, 10, 15], points: [0, -5, -10, -20, -30, -40] },
  /** Each since the last purchase, as are special catalogues and mailings. */
  mainCatalogues: -12,
  specialCatalogues: -6,
  mailings: -2,
};
