import type { PurchaseModel } from "../../../../src/domain/prediction/PurchaseModel";

/** Fader, Hardie & Lee (2005), Marketing Science 24(2), estimates for 2,357 CDNOW customers; weeks. */
export const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Histories, and what BG/NBD says of them at the published parameters: mpmath at 50 digits. */
export const HISTORIES = [
  {
    frequency: 0,
    recency: 0,
    age: 38.86,
    logLikelihood: -0.5547132764381584,
    alive: 1,
    in39Weeks: 0.19509805201126264,
  },
  {
    frequency: 1,
    recency: 1.71,
    age: 38.86,
    logLikelihood: -4.469093275032588,
    alive: 0.21210098537737908,
    in39Weeks: 0.20318698707975406,
  },
  {
    frequency: 26,
    recency: 30.86,
    age: 31,
    logLikelihood: -37.72657947339444,
    alive: 0.9689156497175251,
    in39Weeks: 20.74972614085729,
  },
  {
    frequency: 3,
    recency: 38.86,
    age: 38.86,
    logLikelihood: -12.737752697343902,
    alive: 0.8480551829852462,
    in39Weeks: 2.0364432015258014,
  },
  {
    frequency: 133,
    recency: 200,
    age: 200,
    logLikelihood: -195.96660078633994,
    alive: 0.9941354395462176,
    in39Weeks: 23.575578804521154,
  },
  {
    frequency: 500,
    recency: 300,
    age: 310,
    logLikelihood: -265.6260491401529,
    alive: 0.00006009931381853489,
    in39Weeks: 0.003558917036602871,
  },
  {
    frequency: 2000,
    recency: 700,
    age: 730,
    logLikelihood: 70.29569401074704,
    alive: 1.4850062718579631e-33,
    in39Weeks: 1.5452089293762268e-31,
  },
];

/** A model as if it had been estimated. */
export function bgNbd(parameters: { r: number; alpha: number; a: number; b: number }): PurchaseModel {
  return { kind: "bgNbd", ...parameters, logLikelihood: NaN, customers: 0, standardErrors: parameters };
}
