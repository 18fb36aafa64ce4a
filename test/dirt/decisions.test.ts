import { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import { RULES, type Rule } from "../../src/report/rules/Rule";
import { reconcileByHand } from "./byHand/reconcileByHand";
import { compareEverything, compareReport } from "./compare";
import type { DirtyExport } from "./dirtyExport";
import { everySeed } from "./everySeed";
import { has, NUMBER_FIELDS } from "./Sheet";

jest.setTimeout(300_000);

const SWITCHABLE = (Object.keys(RULES) as Rule[]).filter(
  // The sign of costs is not what this dirt is about.
  (rule) => RULES[rule].switchable && rule !== "costSign",
);

describe("what the user decides changes what it should and nothing else", () => {
  test.each(SWITCHABLE)("%s the other way round", async (rule) => {
    const rules = { rules: { [rule]: !RULES[rule].onByDefault } };
    await everySeed(20_001, 60, (dirty) => compareReport(dirty, { rules }));
  });

  test.each(SWITCHABLE)("%s spares a row", async (rule) => {
    await everySeed(20_001, 60, async (dirty) => {
      const random = new SeededRandom(dirty.seed);
      const on = { rules: { [rule]: true } };
      const touched = rowsTouched(dirty, rule);
      if (touched.length === 0) return;
      await compareReport(dirty, { rules: { ...on, rows: [{ rule, row: random.pick(touched) }] } });
    });
  });

  test("texts of a column are left as they are", async () => {
    await everySeed(20_001, 150, async (dirty) => {
      const random = new SeededRandom(dirty.seed);
      const column = dirty.mapping[random.pick(NUMBER_FIELDS.filter((field) => has(dirty.layout, field)))];
      if (column === undefined) return;
      await compareReport(dirty, { rules: { columns: [{ rule: "numberText", column }] } });
    });
  });

  test("another analysis date sets other rows aside", async () => {
    await everySeed(20_001, 150, async (dirty) => {
      const { layout, settings } = dirty;
      if (layout.shape !== "orders" || !has(layout, "date") || settings.window?.kind === "months") return;
      const analysisDate = new SeededRandom(dirty.seed).whole(45_000, 45_700);
      await compareReport(dirty, { analysisDate });
    });
  });

  test.each([1, 6, 12])("only the last %d months count", async (months) => {
    await everySeed(20_001, 150, async (dirty) => {
      await compareReport(dirty, { window: { kind: "months", months } }, (report, expected) => {
        const dated = dirty.layout.shape === "orders" && has(dirty.layout, "date");
        if (!dated) expect(report.model.window).toBeNull();
        compareEverything(report, expected, dirty);
      });
    });
  });

  test("only the days that the user names count", async () => {
    await everySeed(20_001, 150, async (dirty) => {
      const random = new SeededRandom(dirty.seed);
      const from = random.chance(0.2) ? null : random.whole(45_000, 45_300);
      const to = random.chance(0.2) ? null : random.whole(45_300, 45_657);
      const analysisDate = random.whole(45_657, 45_700);
      await compareReport(dirty, { analysisDate, window: { kind: "days", from, to } });
    });
  });
});

/** Rows in which a rule does something. */
function rowsTouched(dirty: DirtyExport, rule: Rule): number[] {
  const { rows, repairs } = reconcileByHand(dirty, { ...dirty.settings, rules: { rules: { [rule]: true } } });
  const setAside = rows.flatMap(({ reason, index }) => (reason === rule ? [index] : []));
  const repaired = repairs.filter((repair) => repair.rule === rule).map(({ row }) => row);
  return [...setAside, ...repaired];
}
