import { KINDS_OF_DIRT } from "./allDirt";
import { reconcileByHand } from "./byHand/reconcileByHand";
import { truthByHand } from "./byHand/truthByHand";
import { dirtyExport } from "./dirtyExport";
import { everySeed } from "./everySeed";
import { has } from "./Sheet";

jest.setTimeout(300_000);

describe("a generated export", () => {
  test("is the same for the same seed", () => {
    expect(dirtyExport(4711)).toEqual(dirtyExport(4711));
    expect(dirtyExport(4711).cells).not.toEqual(dirtyExport(4712).cells);
  });

  test("holds the truth, has a row for each line of it and sets all others aside", async () => {
    await everySeed(1, 1_000, (dirty) => {
      const { customers, rows, rowsUsed, sourceSum, reportSum, setAside } = reconcileByHand(dirty);
      // Worked out from the rows and from the truth alone.
      const found = [...customers].map(([id, { money, purchases, lastPurchase }]) => {
        const deepest = money.contribution3 ?? money.contribution2 ?? money.contribution1 ?? money.revenue;
        return [id, { revenue: money.revenue, contribution: deepest, purchases, lastPurchase }] as const;
      });
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(truthByHand(dirty.truth, dirty.layout)));
      expect(rows.filter(({ reason, row }) => (reason === null) !== row.true)).toEqual([]);
      expect(rowsUsed).toBe(dirty.truth.lines.length);
      expect(sourceSum).toBe(setAside.reduce((sum, { amount }) => sum + amount, reportSum));
    });
  });

  test("has every kind of dirt in every proportion, in both languages, notations and shapes", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 1_000; seed++) {
      const { shares, layout } = dirtyExport(seed);
      for (const [kind, share] of Object.entries(shares)) seen.add(`${kind} ${share}`);
      const { language, notation, shape, basis, credit } = layout;
      [language, notation, shape, basis, credit.number, `positive ${credit.positive}`].forEach((each) =>
        seen.add(each),
      );
      if (has(layout, "customerCost")) seen.add("customerCost");
    }
    for (const kind of KINDS_OF_DIRT)
      for (const share of [0.1, 0.5, 1]) expect(seen).toContain(`${kind} ${share}`);
    for (const each of ["de", "en", "german", "english", "orders", "customers", "amount", "product", "own"])
      expect(seen).toContain(each);
    for (const each of ["letter", "original", "reference", "positive true", "positive false", "customerCost"])
      expect(seen).toContain(each);
  });

  test("has every reason for setting rows aside", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 300; seed++) {
      const { setAside, offered } = reconcileByHand(dirtyExport(seed));
      [...setAside, ...offered].forEach(({ reason }) => seen.add(reason));
    }
    expect(seen).toEqual(
      new Set([
        "blankRow",
        "hiddenRow",
        "repeatedHeader",
        "totalsRow",
        "missingCustomer",
        "continuationLine",
        "missingAmount",
        "unreadableAmount",
        "testCustomer",
        "technicalItem",
        "unreadableDate",
        "futureDate",
        "outsideWindow",
        "duplicate",
      ]),
    );
  });
});
