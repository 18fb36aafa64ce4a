import fc from "fast-check";
import type { LikelyDouble } from "../../src/report/Reconciliation";
import { doublePairs, mergePair, type Merges } from "../../src/taskpane/components/gate/doublePairs";
import { zeros } from "./gateReport";

const names: LikelyDouble = {
  first: { id: "K1", name: "Berg AG", amount: 100 },
  second: { id: "K2", name: "BERG AG", amount: 50 },
  because: "sameName",
};
const merge: Merges = [["00815", "815"]];

describe("likely doubles", () => {
  test("that are merged keep their place and what was known of them", () => {
    const before = doublePairs([zeros, names], [], [], false);
    // After the merge the two are one customer, so the report does not list them any more.
    const after = doublePairs([names], merge, before, false);
    expect(after.map(({ key, merged }) => [key, merged])).toEqual([
      [before[0].key, true],
      [before[1].key, false],
    ]);
    expect(after[0]).toMatchObject({ first: zeros.first, second: zeros.second });
  });

  test("that were merged in an earlier session are listed by their ids", () => {
    expect(doublePairs([], merge, [], false)).toMatchObject([
      { first: { id: "00815", name: "" }, second: { id: "815" }, because: null, merged: true },
    ]);
  });

  test("that are gone are not listed, but not before the new figures are there", () => {
    const before = doublePairs([zeros], [], [], false);
    expect(doublePairs([], [], before, true)).toMatchObject([{ merged: false }]);
    expect(doublePairs([], [], before, false)).toEqual([]);
  });
});

describe("merging", () => {
  const [pair] = doublePairs([zeros], [], [], false);

  test("makes the first count as the second, and can be taken back", () => {
    expect(mergePair([], pair, true)).toEqual(merge);
    expect(mergePair(merge, pair, true)).toEqual(merge);
    expect(mergePair(merge, pair, false)).toEqual([]);
  });

  test("never leads in a circle, whatever is ticked", () => {
    const id = fc.constantFrom("a", "b", "c", "d");
    const ticks = fc.array(
      fc.tuple(id, id).filter(([from, into]) => from !== into),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(ticks, (pairs) => {
        let merges: Merges = [];
        for (const [from, into] of pairs) {
          const customer = (name: string) => ({ id: name, name, amount: 0 });
          const double: LikelyDouble = {
            first: customer(from),
            second: customer(into),
            because: "sameName",
          };
          merges = mergePair(merges, doublePairs([double], [], [], false)[0], true);
        }
        for (const [start] of merges) {
          const seen = new Set<string>();
          for (let next: string | undefined = start; next !== undefined;) {
            expect(seen.has(next)).toBe(false);
            seen.add(next);
            const current: string = next;
            next = merges.find(([from]) => from === current)?.[1];
          }
        }
      }),
    );
  });
});
