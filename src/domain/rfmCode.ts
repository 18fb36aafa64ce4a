/**
 * The three RFM scores as one number of three digits: 555 is the best customer, 111 the weakest.
 *
 *     code = 100 · R + 10 · F + M
 *
 * @param recency - Score 1…9.
 * @param frequency - Score 1…9.
 * @param monetary - Score 1…9.
 *
 * @example
 * rfmCode(5, 3, 1) // => 531
 *
 * @see Hughes, "Strategic Database Marketing", RFM cell codes.
 */
export function rfmCode(recency: number, frequency: number, monetary: number): number {
  return 100 * recency + 10 * frequency + monetary;
}
