import * as fc from "fast-check";
import {
  customerDecisions,
  type CustomerDecisions,
  type DecisionLimits,
} from "../../src/domain/customerDecisions";

const usual: DecisionLimits = {
  mostPriceRise: 0.1,
  mostCostCut: 0.3,
  avoidableOrderCost: 1,
  avoidableCustomerCost: 1,
};

/** Revenue, contribution, order cost, customer cost. */
type Customer = readonly [number, number, number, number];

function decide(customers: readonly Customer[], limits: Partial<DecisionLimits> = {}): CustomerDecisions {
  const column = (index: number) => Float64Array.from(customers, (customer) => customer[index]);
  const result = customerDecisions(
    { revenue: column(0), contribution: column(1), orderCost: column(2), customerCost: column(3) },
    { ...usual, ...limits },
  );
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe("customerDecisions", () => {
  // By hand. 1000 of revenue, 750 of product cost, 200 for orders, 100 for care: −50.
  // Rise 50/1000 = 5 %; cut 50/300; without the customer 1000 of revenue and 1050 of cost are gone: +50.
  test("a loss of 50 on 1000 needs a price 5 % higher or costs to serve a sixth lower", () => {
    const { priceRise, costCut, partingEffect, suggestion } = decide([[1000, -50, 200, 100]]);
    expect([priceRise[0], costCut[0], partingEffect[0]]).toEqual([0.05, 50 / 300, 50]);
    expect(suggestion).toEqual(["reprice"]);
  });

  test("the mildest remedy that suffices is suggested", () => {
    const customers: Customer[] = [
      [1000, 1, 200, 100],
      [1000, -100, 200, 100],
      // 150 of 1000 are too much for the price, 150 of 500 are just possible for costs.
      [1000, -150, 400, 100],
      [1000, -151, 400, 100],
    ];
    expect(decide(customers).suggestion).toEqual(["keep", "reprice", "serveCheaper", "part"]);
  });

  test("who pays for cost that would stay is kept: parting would cost more than it saves", () => {
    // 700 of product cost. Half of the 400 for orders stays: 1000 of revenue go, and 700 + 200 + 100 of cost.
    const customer: Customer = [1000, -200, 400, 100];
    const half = decide([customer], { avoidableOrderCost: 0.5 });
    expect(half.partingEffect[0]).toBe(0);
    expect(half.suggestion).toEqual(["keep"]);
    const little = decide([customer], { avoidableOrderCost: 0.25, avoidableCustomerCost: 0.5 });
    expect(little.partingEffect[0]).toBe(-150);
    expect(little.suggestion).toEqual(["keep"]);
    expect(decide([customer], { avoidableOrderCost: 0.51 }).suggestion).toEqual(["part"]);
  });

  test("an effect that is 0 on paper is none in doubles either", () => {
    // Of 1000 a tenth stays: 1 − 0.9 is a little less than 0.1.
    const { suggestion, partingEffect } = decide([[1000, -100, 1000, 0]], {
      avoidableOrderCost: 0.9,
      mostPriceRise: 0,
      mostCostCut: 0,
    });
    expect(partingEffect[0]).toBeGreaterThan(0);
    expect(partingEffect[0]).toBeCloseTo(0, 9);
    expect(suggestion).toEqual(["keep"]);
  });

  test("without revenue there is no price to rise, without costs to serve none to cut", () => {
    const { priceRise, costCut, suggestion } = decide([
      [0, -50, 30, 20],
      [-10, -60, 30, 20],
      [NaN, -60, 0, 0],
      [100, -60, 0, 0],
    ]);
    expect([...priceRise]).toEqual([NaN, NaN, NaN, 0.6]);
    // Saving all 50 leaves the second customer at −10.
    expect([...costCut]).toEqual([1, NaN, NaN, NaN]);
    expect(suggestion).toEqual(["part", "part", "part", "part"]);
  });

  test("who brings nothing and costs nothing is kept and needs nothing", () => {
    const { priceRise, costCut, partingEffect, suggestion } = decide([
      [0, 0, 0, 0],
      [100, 0, 20, 10],
      [100, NaN, 20, 10],
    ]);
    expect([...priceRise]).toEqual([NaN, 0, NaN]);
    expect([...costCut]).toEqual([NaN, 0, NaN]);
    expect([...partingEffect]).toEqual([0, 0, NaN]);
    expect(suggestion).toEqual(["keep", "keep", "keep"]);
  });

  test.each([
    ["mostPriceRise", -0.1, "most_price_rise"],
    ["mostCostCut", 30, "most_cost_cut"],
    ["avoidableOrderCost", 1.1, "avoidable_order_cost"],
    ["avoidableCustomerCost", NaN, "avoidable_customer_cost"],
  ])("%s of %d is out of range", (limit, value, argument) => {
    const none = Float64Array.of();
    const columns = { revenue: none, contribution: none, orderCost: none, customerCost: none };
    expect(customerDecisions(columns, { ...usual, [limit]: value })).toMatchObject({
      ok: false,
      error: { kind: "outOfRange", argument },
    });
  });

  test("columns of different length are refused", () => {
    const one = Float64Array.of(1);
    const columns = { revenue: one, contribution: one, orderCost: one, customerCost: Float64Array.of() };
    expect(customerDecisions(columns, usual)).toMatchObject({
      ok: false,
      error: { kind: "differentLength", argument: "customer_cost" },
    });
  });
});

describe("laws of customerDecisions", () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const limits = fc.record({
    mostPriceRise: part,
    mostCostCut: part,
    avoidableOrderCost: part,
    avoidableCustomerCost: part,
  });
  const customer = fc.record({ revenue: cents, productCost: cents, orderCost: cents, customerCost: cents });

  test("remedies that are applied bring the contribution to 0, and parting does what it says", () => {
    fc.assert(
      fc.property(customer, limits, ({ revenue, productCost, orderCost, customerCost }, given) => {
        const contribution = revenue - productCost - orderCost - customerCost;
        const decided = decide([[revenue, contribution, orderCost, customerCost]], given);
        const [rise, cut] = [decided.priceRise[0], decided.costCut[0]];
        // Doubles of up to ten digits, multiplied once.
        const dearer = revenue * (1 + rise) - productCost - orderCost - customerCost;
        if (revenue > 0) expect(dearer).toBeCloseTo(Math.max(0, contribution), 6);
        const cheaper = revenue - productCost - (1 - cut) * (orderCost + customerCost);
        if (!Number.isNaN(cut)) expect(cheaper).toBeCloseTo(Math.max(0, contribution), 6);
        const saved =
          productCost + given.avoidableOrderCost * orderCost + given.avoidableCustomerCost * customerCost;
        expect(decided.partingEffect[0]).toBeCloseTo(saved - revenue, 6);
      }),
    );
  });

  test("a suggestion keeps to the limits, and nobody is parted with who pays for a part of what stays", () => {
    fc.assert(
      fc.property(customer, limits, ({ revenue, productCost, orderCost, customerCost }, given) => {
        const contribution = revenue - productCost - orderCost - customerCost;
        const decided = decide([[revenue, contribution, orderCost, customerCost]], given);
        const mildEnough = {
          keep: contribution >= 0 || decided.partingEffect[0] < 0.001,
          reprice: decided.priceRise[0] <= given.mostPriceRise,
          serveCheaper: decided.costCut[0] <= given.mostCostCut,
          part: contribution < 0 && decided.partingEffect[0] > 0,
        };
        expect(mildEnough[decided.suggestion[0]]).toBe(true);
      }),
    );
  });

  test("the more of its costs is avoidable, the more parting brings", () => {
    fc.assert(
      fc.property(customer, part, part, ({ revenue, productCost, orderCost, customerCost }, one, other) => {
        const row: Customer = [
          revenue,
          revenue - productCost - orderCost - customerCost,
          orderCost,
          customerCost,
        ];
        const effect = (avoidableOrderCost: number) => decide([row], { avoidableOrderCost }).partingEffect[0];
        expect(effect(Math.max(one, other))).toBeGreaterThanOrEqual(effect(Math.min(one, other)));
      }),
    );
  });
});
