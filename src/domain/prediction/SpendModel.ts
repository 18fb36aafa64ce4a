/**
 * How much customers spend per purchase, as estimated from those who bought again (Gamma-Gamma).
 *
 * The value of a purchase is Gamma(shape p, rate ν) with a rate of the customer's own,
 * ν ~ Gamma(shape q, rate v).
 */
export interface SpendModel extends SpendParameters {
  readonly logLikelihood: number;
  /** Number of customers the model was estimated from. */
  readonly customers: number;
  /** Of frequency and mean value, among them, from −1 to 1; the model assumes there is none. */
  readonly correlation: number;
  /** NaN where the data do not determine a parameter. */
  readonly standardErrors: SpendParameters;
}

/** All above 0, q above 1; `v` in money, the others pure numbers. */
export interface SpendParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}
