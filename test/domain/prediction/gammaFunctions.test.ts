import * as fc from "fast-check";
import { digamma } from "../../../src/domain/prediction/digamma";
import { logGamma, logGammaRatio } from "../../../src/domain/prediction/logGamma";

// Computed with mpmath 1.3.0 at 40 digits. A few roundings of a number of this size remain, hence the
// tolerance: relative, and absolute near the zeros.
test.each([
  [0.001, 6.907178885383854, -1000.5755719318103],
  [0.25, 1.2880225246980775, -4.227453533376265],
  [1.5, -0.12078223763524522, 0.03648997397857652],
  [3.7, 1.428072326665388, 1.1671535393615114],
  [9.99, 12.77931521435019, 2.250700372831201],
  [10.01, 12.824350262448248, 2.252803700318136],
  [57.3, 173.56386827969143, 4.039549239957579],
  [1000.5, 5908.674175848678, 6.907755320648796],
])("ln Γ(%d) is %d, and its derivative %d", (z, log, slope) => {
  expect(Math.abs(logGamma(z) - log)).toBeLessThan(4e-15 * (1 + Math.abs(log)));
  expect(Math.abs(digamma(z) - slope)).toBeLessThan(4e-15 * (1 + Math.abs(slope)));
});

// As above. The plain difference of the logarithms keeps 8 digits of the second, and none of the last.
test.each([
  [1e6, 2.5, 34.538778269909435],
  [1e12, 0.7, 19.34171478114988],
  [15, 1e5, 1051435.212684398],
  [0.01, 30, 66.69140516501443],
  [1e15, 1e-3, 0.034538776394910685],
])("ln Γ(z + step) − ln Γ(z) keeps its digits at z = %d, step = %d", (z, step, expected) => {
  expect(Math.abs(logGammaRatio(z, step) / expected - 1)).toBeLessThan(1e-14);
});

test("Γ(z + 1) = z · Γ(z), and so for the derivative and the ratio", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (z) => {
      // Ten roundings of the larger side.
      const size = 2e-15 * (1 + Math.abs(logGamma(z)));
      expect(Math.abs(logGamma(z + 1) - logGamma(z) - Math.log(z))).toBeLessThan(10 * size);
      expect(Math.abs(logGammaRatio(z, 1) - Math.log(z))).toBeLessThan(10 * size);
      expect(Math.abs(digamma(z + 1) - digamma(z) - 1 / z)).toBeLessThan(2e-14 * (1 + 1 / z));
    }),
  );
});
