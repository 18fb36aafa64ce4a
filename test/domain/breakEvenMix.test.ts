import * as fc from "fast-check";
import { breakEvenMix } from "../../src/domain/breakEvenMix";

type Product = readonly [price: number, variableCost: number, mix: number];

function unitsOf(fixedCost: number, products: readonly Product[]) {
  const result = breakEvenMix(fixedCost, {
    prices: Float64Array.from(products, ([price]) => price),
    variableCosts: Float64Array.from(products, ([, variableCost]) => variableCost),
    mix: Float64Array.from(products, ([, , mix]) => mix),
  });
  return result.ok ? Array.from(result.value) : result.error;
}

// Contract of BREAKEVEN_MIX: 3 · 20 + 1 · 40 = 100 per bundle, 10000 / 100 = 100 bundles.
test("products in a mix of 3 to 1 break even at 300 and 100 units", () => {
  const mixed = (first: number, second: number) =>
    unitsOf(10000, [
      [50, 30, first],
      [80, 40, second],
    ]);
  expect(mixed(3, 1)).toEqual([300, 100]);
  expect(mixed(0.75, 0.25)).toEqual([300, 100]);
  expect(mixed(1, 0)).toEqual([500, 0]);
});

test("units are exact and not rounded up", () => {
  // By hand: 4 · 19 + 1 · 24 = 100 per bundle, 1050 / 100 = 10.5 bundles.
  expect(
    unitsOf(1050, [
      [49, 30, 4],
      [64, 40, 1],
    ]),
  ).toEqual([42, 10.5]);
  expect(unitsOf(300, [[0.3, 0.2, 7]])).toEqual([3000]);
});

test("a product may lose money as long as the others make up for it", () => {
  // By hand: 3 · 20 − 1 · 10 = 50 per bundle.
  expect(
    unitsOf(10000, [
      [50, 30, 3],
      [30, 40, 1],
    ]),
  ).toEqual([600, 200]);
});

test("a row that is blank throughout is no product; one that costs nothing and is given away is", () => {
  expect(
    unitsOf(10000, [
      [50, 30, 3],
      [0, 0, 0],
      [80, 40, 1],
    ]),
  ).toEqual([300, NaN, 100]);
  expect(
    unitsOf(10000, [
      [50, 30, 3],
      [0, 0, 1],
    ]),
  ).toEqual([500, 10000 / 60]);
});

test.each<[string, Product[]]>([
  [
    "adds nothing",
    [
      [50, 30, 1],
      [20, 40, 1],
    ],
  ],
  [
    "adds a loss",
    [
      [50, 30, 1],
      [20, 50, 1],
    ],
  ],
])("a mix in which a unit %s on average never breaks even", (_title, products) => {
  expect(unitsOf(10000, products)).toEqual({ kind: "noAnswer", reason: "mixNeverBreaksEven" });
});

test("a mix without units is a zero denominator", () => {
  expect(unitsOf(10000, [[50, 30, 0]])).toEqual({ kind: "zeroDenominator", argument: "mix" });
  expect(unitsOf(10000, [])).toEqual({ kind: "zeroDenominator", argument: "mix" });
});

test.each<[string, number, Product, number | undefined]>([
  ["fixed_cost", -1, [50, 30, 1], undefined],
  ["prices", 1, [-50, 30, 1], 2],
  ["variable_costs", 1, [50, -30, 1], 2],
  ["mix", 1, [50, 30, -1], 2],
  ["prices", 1, [NaN, 30, 1], 2],
])("%s outside its range is named, with the row of a cell", (argument, fixedCost, product, row) => {
  expect(unitsOf(fixedCost, [[50, 30, 1], product])).toMatchObject({
    kind: "outOfRange",
    argument,
    allowed: "zeroOrMore",
    ...(row === undefined ? {} : { row }),
  });
});

test("units that no cell can hold are no answer", () => {
  expect(unitsOf(1e300, [[2e-300, 1e-300, 1]])).toEqual({ kind: "noAnswer", reason: "tooLarge" });
});

const product = fc.tuple(fc.nat(1000), fc.nat(500), fc.integer({ min: 1, max: 100 }));
const products = fc.array(product, { minLength: 1, maxLength: 20 }).filter((given) => bundle(given) > 0);

function bundle(given: readonly Product[]): number {
  return given.reduce((sum, [price, cost, mix]) => sum + mix * (price - cost), 0);
}

function answers(fixedCost: number, given: readonly Product[]): number[] {
  const units = unitsOf(fixedCost, given);
  if (!Array.isArray(units)) throw new Error(JSON.stringify(units));
  return units;
}

test("at break-even the contributions of all products cover the fixed cost", () => {
  fc.assert(
    fc.property(products, fc.nat(1e6), (given, fixedCost) => {
      const units = answers(fixedCost, given);
      const covered = given.reduce((sum, [price, cost], row) => sum + units[row] * (price - cost), 0);
      const turnover = given.reduce((sum, [price, cost], row) => sum + units[row] * (price + cost), 0);
      // Units are rounded once and the check adds 20 products in doubles: 64 roundings of 2^-53.
      expect(Math.abs(covered - fixedCost)).toBeLessThanOrEqual((turnover + fixedCost) * 2 ** -47);
    }),
  );
});

test("the order of products does not matter, and only the proportion of the mix does", () => {
  fc.assert(
    fc.property(products, fc.nat(1e6), fc.integer({ min: 1, max: 50 }), (given, fixedCost, factor) => {
      const units = answers(fixedCost, given);
      expect(answers(fixedCost, [...given].reverse())).toEqual([...units].reverse());
      const larger = given.map(([price, cost, mix]): Product => [price, cost, mix * factor]);
      expect(answers(fixedCost, larger)).toEqual(units);
    }),
  );
});
