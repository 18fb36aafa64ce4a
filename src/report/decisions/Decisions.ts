/** What a customer who brings nothing can be met with. */
export type Decision = "keep" | "reprice" | "serveCheaper" | "part";

/** Where the suggestion changes; all are fractions. */
export interface DecisionSettings {
  /** The highest price rise that customers are thought to accept. Default: 0.1. */
  readonly mostPriceRise?: number;
  /** The largest part of the costs to serve that can be saved. Default: 0.3. */
  readonly mostCostCut?: number;
  /** The part of order costs and of customer costs that vanishes with the customer. Default: 1. */
  readonly avoidableOrderCost?: number;
  readonly avoidableCustomerCost?: number;
}

/** The suggestions of a report, and the limits they follow. */
export interface Decisions {
  readonly settings: Required<DecisionSettings>;
  /** Per customer in order of rank. */
  readonly suggestion: readonly Decision[];
  /**
   * Positions in the ranking of the customers to decide on: those whose contribution is not above zero,
   * A customers by revenue first, the largest loss first among each.
   */
  readonly listed: Int32Array;
}
