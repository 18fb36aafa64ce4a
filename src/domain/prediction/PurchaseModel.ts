/**
 * How often customers buy and for how long, as estimated from all of them.
 *
 * BG/NBD: a customer buys at random with a rate of its own, λ ~ Gamma(shape r, rate alpha), and leaves
 * after each repeat purchase with a probability of its own, p ~ Beta(a, b). NBD: the same without leaving,
 * for data in which nobody can be seen to leave.
 */
export type PurchaseModel = BgNbdModel | NbdModel;

export interface BgNbdModel extends BgNbdParameters {
  readonly kind: "bgNbd";
  readonly logLikelihood: number;
  /** Number of customers the model was estimated from. */
  readonly customers: number;
  /** NaN where the data do not determine a parameter. */
  readonly standardErrors: BgNbdParameters;
}

export interface NbdModel extends NbdParameters {
  readonly kind: "nbd";
  readonly logLikelihood: number;
  /** Number of customers the model was estimated from. */
  readonly customers: number;
  /** NaN where the data do not determine a parameter. */
  readonly standardErrors: NbdParameters;
}

/** All above 0; `alpha` in the unit of time of the history, the others pure numbers. */
export interface BgNbdParameters extends NbdParameters {
  readonly a: number;
  readonly b: number;
}

export interface NbdParameters {
  readonly r: number;
  readonly alpha: number;
}
