import type { CustomerDecisions, Decision, DecisionLimits } from "../../domain/customerDecisions";

export type { Decision };

/** What the user may set; where left out, `USUAL_DECISION_SETTINGS` hold. */
export type DecisionSettings = Partial<DecisionLimits>;

/**
 * The suggestions of a report, the figures they follow from and the limits they follow; arrays have one
 * entry per customer in order of rank, money is in minor units.
 *
 * Without any cost nobody's contribution is known: then all figures are NaN and every suggestion is `keep`.
 */
export interface Decisions extends CustomerDecisions {
  readonly settings: DecisionLimits;
  /**
   * Positions in the ranking of the customers to decide on: those whose contribution is not above zero,
   * A customers by revenue first, the largest loss first among each. Rows without customer are nobody to
   * decide on.
   */
  readonly listed: Int32Array;
  /** Sum of the contributions of the listed customers, 0 or below. */
  readonly loss: number;
  /** What parting with those brings for whom it is suggested. */
  readonly partingGain: number;
}
