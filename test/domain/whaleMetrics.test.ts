import fc from "fast-check";
import { whaleMetrics } from "../../src/domain/whaleMetrics";

describe("whaleMetrics", () => {
  test("describe the constructed example", () => {
    // 8 customers, total 500: ceil(20 %) = 2, ceil(50 %) = 4, ceil(10 %) = 1.
    expect(whaleMetrics(Float64Array.of(-300, 400, 0, 300, -150, 200, -50, 100))).toEqual({
      customers: 8,
      amount: 500,
      profitable: { customers: 4, amount: 1000 },
      unprofitable: { customers: 3, amount: -500 },
      top20: { customers: 2, amount: 700 },
      next30: { customers: 2, amount: 300 },
      last50: { customers: 4, amount: -500 },
      worst10: { customers: 1, amount: -300 },
    });
  });

  test("amounts in cents add up to the cent where doubles do not", () => {
    // Twelve customers: the best three and the next three have 0.10 each, as have two of the last six.
    const cents = Float64Array.of(...new Array<number>(8).fill(0.1), ...new Array<number>(4).fill(0.05));
    expect(whaleMetrics(cents)).toMatchObject({
      amount: 1,
      top20: { customers: 3, amount: 0.3 },
      next30: { customers: 3, amount: 0.3 },
      last50: { customers: 6, amount: 0.4 },
    });
  });

  test("one customer is the best and the worst", () => {
    expect(whaleMetrics(Float64Array.of(7))).toMatchObject({
      top20: { customers: 1, amount: 7 },
      next30: { customers: 0, amount: 0 },
      last50: { customers: 0, amount: 0 },
      worst10: { customers: 1, amount: 7 },
    });
  });

  test("the three groups together are all customers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
        const { top20, next30, last50, customers, amount } = whaleMetrics(Float64Array.from(values));
        const groups = [top20, next30, last50];
        expect(groups.reduce((sum, group) => sum + group.customers, 0)).toBe(customers);
        expect(groups.reduce((sum, group) => sum + group.amount, 0)).toBe(amount);
      }),
    );
  });
});
