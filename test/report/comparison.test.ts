import fc from "fast-check";
import { compareReports } from "../../src/report/comparison/compareReports";
import type { Comparison } from "../../src/report/comparison/Comparison";
import { matchCustomers } from "../../src/report/comparison/matchCustomers";
import { volumeAndMargin } from "../../src/report/comparison/volumeAndMargin";
import { comparedOf, comparisonOf, type HandMadeCustomer } from "./support/comparedOf";
import { reportOf } from "./support/reportOf";

const earlier = comparedOf([
  { id: "stays", revenue: 1000, contribution: 400, segment: "champions", abc: "A" },
  { id: "grows", revenue: 1000, contribution: 300, segment: "loyal", abc: "B" },
  { id: "leaves", revenue: 500, contribution: 100, segment: "hibernating", abc: "C" },
]);

const later = comparedOf(
  [
    { id: "stays", revenue: 1000, contribution: 400, segment: "champions", abc: "A" },
    { id: "grows", revenue: 2000, contribution: 500, segment: "champions", abc: "A" },
    { id: "comes", revenue: 300, contribution: 90, segment: "loyal", abc: "B" },
  ],
  // A report lists segments that nobody is in, too.
  { segments: [{ segment: "champions" }, { segment: "loyal" }, { segment: "hibernating" }] },
);

describe("two reports compared", () => {
  const comparison = comparisonOf(earlier, later);

  test("the change is new, lost, volume and margin, and adds up", () => {
    // 800 before, 990 after. "grows" has 30 % on 1,000 more: 300; its ratio went from 30 to 25 %: -5 % of 2,000.
    expect(comparison.bridge).toEqual({
      earlier: 80_000,
      lost: -10_000,
      kept: 20_000,
      effects: { volume: 30_000, margin: -10_000 },
      won: 9_000,
      later: 99_000,
      customers: { kept: 2, lost: 1, won: 1 },
    });
  });

  test("customers stand by the size of their change", () => {
    const { customers } = comparison;
    expect(customers.customerId).toEqual(["grows", "leaves", "comes", "stays"]);
    expect(customers.state).toEqual(["kept", "lost", "won", "kept"]);
    expect([...customers.change]).toEqual([20_000, -10_000, 9_000, 0]);
    expect([...(customers.effects?.margin ?? [])]).toEqual([-10_000, 0, 0, 0]);
  });

  test("the migration says who went where, and with what change", () => {
    const { segments, abc } = comparison;
    expect(segments?.from).toEqual(["champions", "loyal", "hibernating"]);
    expect(segments?.to).toEqual(segments?.from);
    expect(segments?.customers.map((row) => [...row])).toEqual([
      // To champions, loyal, hibernating, lost.
      [1, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 1, 0, 0],
    ]);
    expect(segments?.change.map((row) => [...row])).toEqual([
      [0, 0, 0, 0],
      [20_000, 0, 0, 0],
      [0, 0, 0, -10_000],
      [0, 9_000, 0, 0],
    ]);
    expect(abc?.from).toEqual(["A", "B", "C"]);
    expect(abc?.customers[1][0]).toBe(1);
  });

  test("segments of another map stand side by side under their own names", () => {
    const renamed = comparedOf([
      { id: "stays", revenue: 1000, contribution: 400, segment: "Gold" },
      { id: "grows", revenue: 1000, contribution: 300 },
    ]);
    const { segments } = comparisonOf(renamed, later);
    expect(segments?.from).toEqual([{ name: "Gold" }, null]);
    expect(segments?.to).toEqual(["champions", "loyal"]);
    expect(segments?.customers.map((row) => [...row])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  test("there is no migration where a report has no segments", () => {
    const bare = comparedOf([{ id: "stays", revenue: 1, contribution: 1 }]);
    const { segments, customers } = comparisonOf(bare, later);
    expect(segments).toBeNull();
    expect(customers.segment).toBeUndefined();
  });

  test("where revenue is the criterion there is nothing to split", () => {
    const { bridge, customers } = comparisonOf(
      comparedOf([{ id: "A", revenue: 100, contribution: 0 }], { criterion: "revenue" }),
      comparedOf([{ id: "A", revenue: 150, contribution: 0 }], { criterion: "revenue" }),
    );
    expect(bridge).toMatchObject({ earlier: 10_000, kept: 5_000, later: 15_000 });
    expect(bridge.effects).toBeUndefined();
    expect(customers.revenue).toBeUndefined();
  });

  test("finer minor units of one report count for both", () => {
    const { moneyScale, bridge } = comparisonOf(
      comparedOf([{ id: "A", revenue: 1, contribution: 0.5 }]),
      comparedOf([{ id: "A", revenue: 1, contribution: 0.1234 }], { moneyScale: 10_000 }),
    );
    expect(moneyScale).toBe(10_000);
    expect(bridge).toMatchObject({ earlier: 5_000, kept: -3_766, later: 1_234 });
  });

  test("other currencies and other criteria are refused; an unnamed currency is not another one", () => {
    const one = [{ id: "A", revenue: 1, contribution: 1 }];
    const euro = comparedOf(one, { currency: "EUR" });
    expect(compareReports(euro, comparedOf(one, { currency: "USD" }))).toEqual({
      ok: false,
      error: { kind: "otherCurrency", earlier: "EUR", later: "USD" },
    });
    expect(compareReports(euro, comparedOf(one, { criterion: "contribution2" }))).toEqual({
      ok: false,
      error: { kind: "otherCriterion", earlier: "contribution1", later: "contribution2" },
    });
    expect(comparisonOf(euro, comparedOf(one)).currency).toBe("EUR");
    expect(comparisonOf(comparedOf(one), euro).currency).toBe("EUR");
  });
});

describe("the same customer", () => {
  test("is known by the exact id, else by what spellings have in common", () => {
    // "acme" is met exactly, so "ACME" is left for "Acme".
    expect([...matchCustomers(["acme", "Acme", " K1 "], ["k1", "ACME", "acme"]).laterOf]).toEqual([2, 1, 0]);
  });

  test("is not guessed where a spelling could be two", () => {
    expect(matchCustomers(["ACME"], ["Acme", "acme"])).toEqual({
      laterOf: Int32Array.of(-1),
      won: [0, 1],
    });
  });
});

describe("volume and margin", () => {
  const split = (...[r1, c1, r2, c2]: readonly number[]) =>
    volumeAndMargin({ revenue: r1, contribution: c1 }, { revenue: r2, contribution: c2 });

  test.each([
    ["twice the revenue at the same ratio is all volume", [1000, 400, 2000, 800], [400, 0]],
    ["the same revenue at another ratio is all margin", [1000, 400, 1000, 300], [0, -100]],
    ["half the revenue at a better ratio", [1000, 400, 500, 300], [-200, 100]],
    ["a loss grows with revenue", [1000, -100, 2000, -200], [-100, 0]],
    ["only returns are left: the revenue lost at the earlier ratio", [1000, 400, -100, -60], [-440, -20]],
    ["revenue out of nothing comes at the later ratio", [0, -50, 1000, 300], [300, 50]],
    ["returns, then revenue, likewise", [-100, -80, 1000, 300], [330, 50]],
    ["no revenue in either report leaves the margin", [0, -50, 0, -80], [0, -30]],
    ["a ratio beyond 1 says nothing of growth: the later one counts", [10, -1000, 1000, 300], [297, 1003]],
    ["nor does it where the later one says nothing either", [10, -1000, 20, -900], [0, 100]],
  ])("%s", (_, amounts, [volume, margin]) => {
    expect(split(...amounts)).toEqual({ volume, margin });
  });

  test("add up to the change, and no volume effect is larger than the change of revenue", () => {
    const units = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(units, units, units, units, (r1, c1, r2, c2) => {
        const { volume, margin } = split(r1, c1, r2, c2);
        expect(volume + margin).toBe(c2 - c1);
        expect(Number.isInteger(volume)).toBe(true);
        expect(Math.abs(volume)).toBeLessThanOrEqual(Math.abs(r2 - r1));
      }),
    );
  });

  test("follow the formula where both ratios say something", () => {
    const ratio = fc.integer({ min: -100, max: 100 });
    const revenue = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(revenue, ratio, revenue, ratio, (r1, q1, r2, q2) => {
        // In hundredths of a minor unit everything is whole.
        const { volume, margin } = split(100 * r1, q1 * r1, 100 * r2, q2 * r2);
        expect(volume).toBe((r2 - r1) * q1 + 0);
        expect(margin).toBe(r2 * (q2 - q1) + 0);
      }),
    );
  });
});

const anyCustomers = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 15 }).map((id) => `K${id}`),
      revenue: fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
      contribution: fc.integer({ min: -50_000, max: 200_000 }).map((cents) => cents / 100),
      segment: fc.constantFrom("champions", "loyal", "Gold", undefined),
      abc: fc.constantFrom("A", "B", "C", "N"),
    }),
    { selector: ({ id }) => id, maxLength: 16 },
  )
  .map((customers): HandMadeCustomer[] =>
    customers.map(({ segment, ...rest }) => (segment === undefined ? rest : { ...rest, segment })),
  );

describe("whatever the customers, a comparison", () => {
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

  test("adds up to the minor unit", () => {
    fc.assert(
      fc.property(anyCustomers, anyCustomers, (before, after) => {
        const { bridge, customers } = comparisonOf(comparedOf(before), comparedOf(after));
        const { effects } = bridge;
        expect(bridge.earlier + bridge.lost + bridge.kept + bridge.won).toBe(bridge.later);
        expect(effects && effects.volume + effects.margin).toBe(bridge.kept);
        expect(sum(customers.change)).toBe(bridge.later - bridge.earlier);
        expect(sum(Object.values(bridge.customers))).toBe(customers.count);
        expect(bridge.earlier).toBe(sum(before.map(({ contribution }) => Math.round(contribution * 100))));
        expect(bridge.later).toBe(sum(after.map(({ contribution }) => Math.round(contribution * 100))));
      }),
    );
  });

  test("has as many in a class as each report has, and the changes add up", () => {
    fc.assert(
      fc.property(anyCustomers, anyCustomers, (before, after) => {
        const { segments, abc, bridge } = comparisonOf(comparedOf(before), comparedOf(after));
        const size = (customers: readonly HandMadeCustomer[], name: string | undefined) =>
          customers.filter(({ segment }) => segment === name).length;
        const nameOf = (segment: NonNullable<Comparison["segments"]>["from"][number]) =>
          segment === null ? undefined : typeof segment === "string" ? segment : segment.name;
        if (segments !== null) {
          segments.from.forEach((segment, row) =>
            expect(sum(segments.customers[row])).toBe(size(before, nameOf(segment))),
          );
          segments.to.forEach((segment, column) =>
            expect(sum(segments.customers.map((row) => row[column]))).toBe(size(after, nameOf(segment))),
          );
          expect(segments.customers[segments.from.length][segments.to.length]).toBe(0);
          expect(sum(segments.change.flatMap((row) => [...row]))).toBe(bridge.later - bridge.earlier);
        }
        abc?.from.forEach((name, row) =>
          expect(sum(abc.customers[row])).toBe(before.filter((customer) => customer.abc === name).length),
        );
      }),
    );
  });

  test("with itself shows no change and nobody who moved", () => {
    fc.assert(
      fc.property(anyCustomers, (customers) => {
        const report = comparedOf(customers);
        const { bridge, segments } = comparisonOf(report, report);
        expect(bridge).toMatchObject({ lost: 0, kept: 0, won: 0, effects: { volume: 0, margin: 0 } });
        expect(bridge.customers).toEqual({ kept: customers.length, lost: 0, won: 0 });
        segments?.customers.forEach((row, from) =>
          row.forEach((count, to) => expect(from === to || count === 0).toBe(true)),
        );
      }),
    );
  });

  test("is the same in any order of rows", () => {
    const shuffled = anyCustomers.chain((customers) =>
      fc.tuple(fc.constant(customers), fc.shuffledSubarray(customers, { minLength: customers.length })),
    );
    fc.assert(
      fc.property(shuffled, anyCustomers, ([before, other], after) => {
        const one = comparisonOf(comparedOf(before), comparedOf(after));
        const again = comparisonOf(comparedOf(other), comparedOf(after));
        // By hand the segments are in the order of the customers; in a report they are in that of its map.
        const unordered = { segments: null, customers: null };
        expect({ ...again, ...unordered }).toEqual({ ...one, ...unordered });
        expect(again.customers.customerId).toEqual(one.customers.customerId);
        expect(again.customers.effects).toEqual(one.customers.effects);
      }),
    );
  });
});

test("two exports of the same shop are compared as they are reported", async () => {
  const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"];
  const settings = {
    shape: "orders",
    mapping: { customerId: 0, orderId: 1, date: 2, amount: 3, productCost: 4 },
  } as const;
  const january = await reportOf(
    [header, ["K1", "R1", 45_300, 100, 40], ["K2", "R2", 45_310, 50, 20]],
    settings,
  );
  const february = await reportOf(
    [header, ["k1", "R3", 45_330, 200, 90], ["K3", "R4", 45_340, 30, 10]],
    settings,
  );
  const { bridge, customers, segments } = comparisonOf(january, february);
  // K1: 60 to 110; 100 more at 60 % are 60, and 60 % became 55 %: -10. K2 took 30 along, K3 brought 20.
  expect(bridge).toMatchObject({ earlier: 9_000, lost: -3_000, won: 2_000, later: 13_000 });
  expect(bridge.effects).toEqual({ volume: 6_000, margin: -1_000 });
  expect(customers.customerId).toEqual(["k1", "K2", "K3"]);
  expect(segments).not.toBeNull();
});
