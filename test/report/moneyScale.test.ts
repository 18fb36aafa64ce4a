import Decimal from "decimal.js";
import fc from "fast-check";
import { measureMoney, moneyScale, toMinorUnits } from "../../src/report/parse/moneyScale";
import { Steps } from "../../src/report/Steps";
import { atOnce } from "./support/reportOf";

const steps = new Steps(atOnce, 1_000_000);

async function scaleOf(...amounts: number[]): Promise<number> {
  return moneyScale([await measureMoney(Float64Array.from(amounts), steps)]);
}

describe("the scale of money", () => {
  test.each([
    { amounts: [1, 2.5, 19.99], scale: 100 },
    { amounts: [0.1 + 0.2, 0.1 + 0.2 - 0.3, 3 * 0.1], scale: 100 },
    { amounts: [NaN, 0, -0.07], scale: 100 },
    { amounts: [0.001], scale: 10_000 },
    { amounts: [19.99, 0.12345], scale: 1_000_000 },
    // A third fits no scale: the finest that its sum allows.
    { amounts: [1 / 3], scale: 100_000_000 },
    { amounts: [1e9 + 1 / 3], scale: 1_000_000 },
    { amounts: [1e13 + 1 / 4], scale: 100 },
  ])("$amounts are counted in 1/$scale", async ({ amounts, scale }) => {
    expect(await scaleOf(...amounts)).toBe(scale);
  });

  test("makes sums of products exact, as decimal arithmetic does", async () => {
    const product = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 1_000_000 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(product, { minLength: 1 }),
        fc.constantFrom(2, 3, 4),
        async (products, decimals) => {
          const unit = 10 ** decimals;
          const amounts = Float64Array.from(products, ([quantity, price]) => quantity * (price / unit));
          const measure = await measureMoney(amounts, steps);
          const scale = moneyScale([measure]);
          const units = await toMinorUnits(amounts, measure, scale, steps);
          const exact = products.reduce(
            (sum, [quantity, price]) => sum.plus(new Decimal(price).div(unit).times(quantity)),
            new Decimal(0),
          );
          const total = units.reduce((sum, amount) => sum + amount, 0);
          expect(new Decimal(total).div(scale).toString()).toBe(exact.toString());
        },
      ),
    );
  });
});
