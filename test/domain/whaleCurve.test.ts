import fc from "fast-check";
import { whaleCurve } from "../../src/domain/whaleCurve";

// Constructed example: total 500, peak 1000 reached after 4 of 8 customers.
const whale = Float64Array.of(-300, 400, 0, 300, -150, 200, -50, 100);

describe("whaleCurve", () => {
  test("the constructed example rises to 200 % and falls back to 100 %", () => {
    const curve = whaleCurve(whale);
    expect([...curve.customers]).toEqual([0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]);
    expect([...curve.value]).toEqual([0, 0.8, 1.4, 1.8, 2, 2, 1.9, 1.6, 1]);
    expect(curve).toMatchObject({ peak: 2, peakAt: 0.5, base: "total" });
  });

  test("amounts in cents reach 80 % exactly where doubles fall short of it", () => {
    const curve = whaleCurve(Float64Array.of(...new Array<number>(8).fill(0.1), 0.08, 0.07, 0.05));
    expect(curve.value[8]).toBe(0.8);
    expect(curve.value[11]).toBe(1);
  });

  test("where the total is not above zero, 1 is the peak", () => {
    const curve = whaleCurve(Float64Array.of(40, -60));
    expect(curve.base).toBe("peak");
    expect([...curve.value]).toEqual([0, 1, -0.5]);
  });

  test("where nobody brings anything, 1 is the loss", () => {
    const curve = whaleCurve(Float64Array.of(-10, -30));
    expect(curve.base).toBe("loss");
    expect([...curve.value]).toEqual([0, -0.25, -1]);
  });

  test("values whose sum no double holds have a curve all the same", () => {
    expect([...whaleCurve(Float64Array.of(1e308, 1e308, -1e308)).value]).toEqual([0, 1, 2, 1]);
  });

  test("it depends neither on the order of rows nor on the unit of money", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 1_000_000 })), (cents) => {
        const curve = whaleCurve(Float64Array.from(cents));
        expect(whaleCurve(Float64Array.from(cents).reverse())).toEqual(curve);
        expect(whaleCurve(Float64Array.from(cents, (amount) => amount / 100))).toEqual(curve);
      }),
    );
  });

  test("it rises up to the peak and does not rise from there on", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const { value, peak, peakAt } = whaleCurve(Float64Array.from(values));
        const top = Math.round(peakAt * values.length);
        expect(value[top]).toBe(peak);
        for (let index = 1; index < value.length; index++) {
          if (index <= top) expect(value[index]).toBeGreaterThan(value[index - 1]);
          else expect(value[index]).toBeLessThanOrEqual(value[index - 1]);
        }
      }),
    );
  });

  test("nothing at all is a flat curve", () => {
    expect(whaleCurve(Float64Array.of(0, 0)).base).toBe("none");
    expect([...whaleCurve(Float64Array.of(0, 0)).value]).toEqual([0, 0, 0]);
    expect([...whaleCurve(new Float64Array(0)).customers]).toEqual([0]);
  });

  test("thinned out, it keeps its ends, its peak and its points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 3, max: 40 }),
        (values, points) => {
          const whole = whaleCurve(Float64Array.from(values));
          const thinned = whaleCurve(Float64Array.from(values), points);
          expect(thinned.customers.length).toBeLessThanOrEqual(points);
          expect(thinned.peak).toBe(whole.peak);
          expect(Math.max(...thinned.value)).toBe(whole.peak);
          expect(thinned.customers[0]).toBe(0);
          expect(thinned.customers[thinned.customers.length - 1]).toBe(1);
          const wholePoints = new Map(Array.from(whole.customers, (x, index) => [x, whole.value[index]]));
          thinned.customers.forEach((x, index) => expect(wholePoints.get(x)).toBe(thinned.value[index]));
        },
      ),
    );
  });
});
