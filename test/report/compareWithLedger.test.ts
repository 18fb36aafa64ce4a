import fc from "fast-check";
import { compareWithLedger } from "../../src/report/gate/compareWithLedger";
import type { DifferenceCause } from "../../src/report/Reconciliation";
import { SET_ASIDE_REASONS } from "../../src/report/rules/Rule";

const KINDS: readonly DifferenceCause["kind"][] = [
  ...SET_ASIDE_REASONS,
  "creditNotes",
  "deductions",
  "returns",
  "tax",
  "currency",
  "countedHiddenRows",
  "countedDuplicates",
  "countedTechnicalItems",
];

/** Causes by kind and amount, in this order. */
function causesOf(amounts: { readonly [kind in DifferenceCause["kind"]]?: number }): DifferenceCause[] {
  return Object.entries(amounts).map(([kind, amount]) => ({ kind: kind as DifferenceCause["kind"], amount }));
}

/** The kinds that explain a difference, in order. */
function explain(amounts: Parameters<typeof causesOf>[0], difference: number): string[] {
  const { explained } = compareWithLedger(500_000, causesOf(amounts), 500_000 + difference);
  return explained.map(({ kind }) => kind);
}

describe("the difference to the ledger", () => {
  const amounts = {
    missingCustomer: 12_000,
    unreadableDate: 700,
    duplicate: 30,
    creditNotes: 4_500,
    tax: 95_000,
  };

  test("of 0 needs no cause", () => {
    const causes = causesOf(amounts);
    expect(compareWithLedger(500_000, causes, 500_000)).toEqual({
      difference: 0,
      explained: [],
      others: causes,
      rest: 0,
    });
  });

  test("is one cause where one fits", () => {
    const causes = causesOf(amounts);
    expect(compareWithLedger(500_000, causes, 512_000)).toEqual({
      difference: 12_000,
      explained: [causes[0]],
      others: causes.slice(1),
      rest: 0,
    });
  });

  test("is the sum of up to three causes, in the order of the list", () => {
    expect(explain(amounts, 12_700)).toEqual(["missingCustomer", "unreadableDate"]);
    expect(explain(amounts, 95_730)).toEqual(["unreadableDate", "duplicate", "tax"]);
    expect(explain({ deductions: -800, tax: 95_000 }, 94_200)).toEqual(["deductions", "tax"]);
  });

  test("remains as a whole where no causes make it up to the cent", () => {
    const causes = causesOf(amounts);
    expect(compareWithLedger(500_000, causes, 512_001)).toEqual({
      difference: 12_001,
      explained: [],
      others: causes,
      rest: 12_001,
    });
  });

  test("is not put together from four causes, which fit by chance too often", () => {
    const four = { missingCustomer: 1, unreadableDate: 10, duplicate: 100, tax: 1_000 };
    expect(explain(four, 111)).toHaveLength(3);
    expect(explain(four, 1_111)).toEqual([]);
  });

  test("is rather one cause than several, then the first ones of the list", () => {
    expect(explain({ missingCustomer: 100, unreadableDate: 200, tax: 300 }, 300)).toEqual(["tax"]);
    expect(explain({ missingCustomer: 100, unreadableDate: 200, duplicate: 100 }, 100)).toEqual([
      "missingCustomer",
    ]);
    expect(explain({ tax: 50, missingCustomer: 100, unreadableDate: 200, duplicate: 150 }, 250)).toEqual([
      "tax",
      "unreadableDate",
    ]);
  });

  test.each<[DifferenceCause["kind"], DifferenceCause["kind"]]>([
    ["duplicate", "countedDuplicates"],
    ["technicalItem", "countedTechnicalItems"],
    ["creditNotes", "returns"],
  ])("is never explained by %s together with %s", (one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      expect(explain({ [first]: 100, [second]: -30 }, 70)).toEqual([]);
      expect(explain({ [first]: 100, tax: 1_000, [second]: -30 }, 1_070)).toEqual([]);
      expect(explain({ [first]: 100, tax: 1_000, [second]: -30 }, 1_100)).toHaveLength(2);
    }
  });

  test("leaves out causes without an amount", () => {
    const causes = causesOf({ blankRow: 0, missingCustomer: 100, returns: 0 });
    expect(compareWithLedger(0, causes, 40).others).toEqual([causes[1]]);
  });

  test("may be as small as the figure was rounded by", () => {
    // A report in ten-thousandths, a ledger in cents: 100.1234 and 100.12.
    const causes = causesOf({ tax: 190_149 });
    expect(compareWithLedger(1_001_234, causes, 1_001_200, 49)).toMatchObject({ explained: [], rest: -34 });
    expect(compareWithLedger(1_001_234, causes, 1_191_400, 49)).toMatchObject({
      explained: causes,
      rest: 17,
    });
    expect(compareWithLedger(1_001_234, causes, 1_191_500, 49)).toMatchObject({
      explained: [],
      rest: 190_266,
    });
  });
});

const anyCauses = fc
  .uniqueArray(fc.constantFrom(...KINDS), { maxLength: KINDS.length })
  .chain((kinds) =>
    fc.tuple(...kinds.map((kind) => fc.integer({ min: -60, max: 60 }).map((amount) => ({ kind, amount })))),
  );

describe("whatever the causes", () => {
  const anyDifference = fc.integer({ min: -150, max: 150 });

  test("what is explained and the rest make up the difference, and no cause is lost", () => {
    fc.assert(
      fc.property(fc.integer(), anyCauses, anyDifference, (reportSum, causes, difference) => {
        const result = compareWithLedger(reportSum, causes, reportSum + difference);
        const sum = result.explained.reduce((total, { amount }) => total + amount, 0);
        expect(result.difference).toBe(difference);
        expect(sum + result.rest).toBe(difference);
        expect(result.explained.length === 0 || result.rest === 0).toBe(true);
        const inOrder = causes.filter((cause) => [...result.explained, ...result.others].includes(cause));
        expect(inOrder).toEqual(causes.filter(({ amount }) => amount !== 0));
        expect(result.explained.length + result.others.length).toBe(inOrder.length);
      }),
    );
  });

  test("the sum of up to three that do not contradict each other is explained, by no more causes", () => {
    const additive = anyCauses.map((causes) =>
      causes.filter(({ kind }) => !/^counted|^creditNotes$/.test(kind)),
    );
    const chosen = additive.chain((causes) =>
      fc.tuple(fc.constant(causes), fc.subarray(causes, { maxLength: Math.min(3, causes.length) })),
    );
    fc.assert(
      fc.property(chosen, ([causes, some]) => {
        const difference = some.reduce((total, { amount }) => total + amount, 0);
        const result = compareWithLedger(0, causes, difference);
        expect(result.rest).toBe(0);
        expect(result.explained.length).toBeLessThanOrEqual(some.length);
      }),
    );
  });

  test("all amounts a hundred times as large give the same causes", () => {
    fc.assert(
      fc.property(anyCauses, anyDifference, (causes, difference) => {
        const larger = causes.map(({ kind, amount }) => ({ kind, amount: amount * 100 }));
        const kinds = (list: readonly DifferenceCause[], figure: number) =>
          compareWithLedger(0, list, figure).explained.map(({ kind }) => kind);
        expect(kinds(larger, difference * 100)).toEqual(kinds(causes, difference));
      }),
    );
  });

  test("another order of the list changes neither whether nor by how many it is explained", () => {
    const shuffled = anyCauses.chain((causes) =>
      fc.tuple(fc.constant(causes), fc.shuffledSubarray(causes, { minLength: causes.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDifference, ([causes, others], difference) => {
        const before = compareWithLedger(0, causes, difference);
        const after = compareWithLedger(0, others, difference);
        expect(after.rest).toBe(before.rest);
        expect(after.explained).toHaveLength(before.explained.length);
      }),
    );
  });
});
