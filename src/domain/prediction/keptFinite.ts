import type { Objective } from "./Objective";

/** A parameter of a million, or of a millionth, is as good as infinite or 0. */
const FAR = Math.log(1e6);

/** What being that far off costs: less than any data that know better would gain. */
const PRICE = 1e-6;

/**
 * The same objective with a price on parameters that are very large or very small, so that a search ends
 * where the data would send one on for ever: the shape of a distribution, for example, has no limit where
 * customers do not differ. The price rises with the eighth power of the distance: nothing in ordinary
 * places (10⁻¹² for a parameter of 10), and without an edge at which a search could stop.
 *
 * @param objective - Of the logarithms of parameters.
 *
 * @example
 * keptFinite(() => 7)([0, 0], [0, 0]) // => 7
 * keptFinite(() => 7)([Math.log(1e6)], [0]) // => 7.000001
 */
export function keptFinite(objective: Objective): Objective {
  return (point, gradient) => {
    let value = objective(point, gradient);
    for (let i = 0; i < point.length; i++) {
      const distance = point[i] / FAR;
      const slope = PRICE * distance ** 7;
      value += slope * distance;
      gradient[i] += (8 * slope) / FAR;
    }
    return value;
  };
}
