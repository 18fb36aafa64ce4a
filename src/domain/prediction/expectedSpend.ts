import type { SpendParameters } from "./SpendModel";

/**
 * The value to expect of a purchase of a customer: between the mean of the customer and that of all, the
 * closer to its own the more purchases it is the mean of.
 *
 *     E[M] = p · (v + x·m) / (p·x + q − 1)
 *
 * A customer without repeat purchases, or of unknown value, is expected to spend what all do. One whose
 * purchases bring nothing or a loss is outside the model and goes on as it did: a loss stays a loss.
 *
 * @param frequency - Repeat purchases, x.
 * @param meanValue - Mean value of them, m, in the money of the model.
 *
 * @example
 * expectedSpend({ p: 6, q: 4, v: 15 }, 0, NaN) // => 30
 * expectedSpend({ p: 6, q: 4, v: 15 }, 1, 40) // => 36.666666666666664
 * expectedSpend({ p: 6, q: 4, v: 15 }, 3, -2) // => -2
 *
 * @see Fader & Hardie (2013), "The Gamma-Gamma Model of Monetary Value", brucehardie.com/notes/025.
 */
export function expectedSpend(model: SpendParameters, frequency: number, meanValue: number): number {
  if (frequency === 0 || Number.isNaN(meanValue)) return populationMean(model);
  if (meanValue <= 0) return meanValue;
  const { p, q, v } = model;
  return (p * (v + frequency * meanValue)) / (p * frequency + q - 1);
}

/**
 * The same where there are too few customers for a model: each goes on as it did, and of whom nothing is
 * known, the mean of those who bought again is expected.
 *
 * @param others - That mean, money; NaN where nobody's value is known.
 *
 * @example
 * spendWithoutModel(30, 0, NaN) // => 30
 * spendWithoutModel(30, 1, 40) // => 40
 */
export function spendWithoutModel(others: number, frequency: number, meanValue: number): number {
  return frequency === 0 || Number.isNaN(meanValue) ? others : meanValue;
}

/**
 * The value per purchase to expect of a customer about whom nothing is known: p·v / (q−1).
 *
 * @example
 * populationMean({ p: 6, q: 4, v: 15 }) // => 30
 */
export function populationMean({ p, q, v }: SpendParameters): number {
  return (p * v) / (q - 1);
}
