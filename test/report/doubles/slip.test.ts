import fc from "fast-check";
import { isSlip } from "../../../src/report/customers/doubles/slip";
import { doublesOf, pairsOf } from "../support/doublesOf";

describe("slips", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "x"), minLength: 5, maxLength: 7 });

  // All pairs, one by one, by the definition of a slip.
  test("are found exactly as by comparing each name with each", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(letters, { minLength: 2, maxLength: 30 }), async (words) => {
        const customers = words.map((word, index) => ({ id: `${index * 37}`, name: `Nordwest ${word}` }));
        const withSlip = words.filter((left, index) =>
          words.slice(0, index).some((right) => isSlip(left, right)),
        );
        const similar = (await doublesOf(customers)).filter(({ because }) => because === "similarName");
        expect(similar.map(({ first }) => first.name.slice(9)).sort()).toEqual([...withSlip].sort());
      }),
    );
  });

  test("are what happens to one inner letter", () => {
    const edits = fc.tuple(letters, fc.nat(), fc.constantFrom("drop", "add", "change", "swap"));
    fc.assert(
      fc.property(edits, ([word, place, edit]) => {
        const at = 1 + (place % (word.length - 3));
        const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
        const edited = {
          drop: before + after,
          add: `${before}z${letter}${after}`,
          change: `${before}z${after}`,
          swap: before + after[0] + letter + after.slice(1),
        }[edit];
        expect(isSlip(word, edited)).toBe(word !== edited);
        expect(isSlip(edited, word)).toBe(word !== edited);
      }),
    );
  });

  test.each([
    ["schneider", "chneider"],
    ["schneider", "schneide"],
    ["schneider", "schneidre"],
    ["schneider", "cshneider"],
    ["schneider", "shcneeider"],
    ["schneider", "sneider"],
    ["schneider", "schneider"],
  ])("are not two, nor at the ends of a word: %s, %s", (left, right) => {
    expect(isSlip(left, right)).toBe(false);
  });

  test("are not looked for in tables with more than four million letters, though all else is", async () => {
    const customers = [
      { id: "1", name: "Bernd Schneider" },
      { id: "2", name: "Bernd Schnieder" },
      { id: "K17", name: "Anna Berger", amount: 5 },
      { id: "88", name: "Berger, Anna" },
      { id: "K-17", name: "Berger", amount: 9 },
    ];
    const long = Array<string>(100).fill("abcdefghij".repeat(4)).join(" ");
    const filler = Array.from({ length: 1_100 }, (_, index) => ({ id: `${5 * index}F`, name: long }));
    const surer = ["88 > K17 (sameName)", "K17 > K-17 (similarId)"];
    expect((await pairsOf(customers)).sort()).toEqual(["2 > 1 (similarName)", ...surer]);
    expect((await pairsOf([...customers, ...filler])).sort()).toEqual(surer);
  });
});
