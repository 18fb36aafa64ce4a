import type { SetAside } from "../../src/report/Reconciliation";
import type { RuleChoices } from "../../src/report/rules/RuleChoices";
import { gateLines, keepLines, type GateLine } from "../../src/taskpane/components/gate/gateLines";
import { gateReport, groupOf, numberTexts, reconciliationOf, withoutCustomer } from "./gateReport";

const otherTexts = groupOf({ rule: "numberText", column: 6, field: "productCost", header: "Kosten" }, [
  { row: 3, address: "G4", old: "12 €", now: { kind: "number", value: 12 }, effect: 1_200 },
]);
const headers = groupOf({ rule: "repeatedHeader", column: null, field: null, header: "" }, [
  { row: 50, address: "A51:H51", old: "", now: null, effect: 0 },
]);
const duplicates: SetAside = { reason: "duplicate", rows: 381, amount: 9_900, examples: [12] };

function linesFor(
  groups: Parameters<typeof reconciliationOf>[0],
  choices: RuleChoices = {},
  offered: readonly SetAside[] = [],
): GateLine[] {
  return gateLines(gateReport(reconciliationOf(groups, { offered })).model, choices);
}

const keys = (lines: readonly GateLine[]) => lines.map(({ key }) => key);

describe("the lines of the gate", () => {
  test("stand in the order of the rules, repairs with a switch for each column", () => {
    const lines = linesFor([withoutCustomer, headers, otherTexts, numberTexts]);
    expect(keys(lines)).toEqual(["numberText-4", "numberText-6", "repeatedHeader", "missingCustomer"]);
    expect(lines.map(({ column }) => column)).toEqual([4, 6, null, null]);
  });

  test("have no switch where nothing could be counted in place", () => {
    const [line] = linesFor([headers]);
    expect(line.switchable).toBe(false);
  });

  test("a column that is spared keeps its line, so that it can be given back", () => {
    const [line, other] = linesFor([otherTexts], { columns: [{ rule: "numberText", column: 4 }] });
    expect(line).toMatchObject({ key: "numberText-4", on: false, groups: [] });
    expect(other).toMatchObject({ key: "numberText-6", on: true, groups: [otherTexts] });
  });

  test("a rule that is switched off keeps its line, with what it would set aside", () => {
    const offered: SetAside = { reason: "missingCustomer", rows: 45, amount: 45_000, examples: [] };
    const [line] = linesFor([], { rules: { missingCustomer: false } }, [offered]);
    expect(line).toMatchObject({ key: "missingCustomer", on: false, offered });
  });

  test("rules that are offered are off", () => {
    expect(linesFor([], {}, [duplicates])).toMatchObject([
      { key: "duplicate", on: false, offered: duplicates },
    ]);
  });

  test("rules that are off by themselves and would do nothing are not mentioned", () => {
    expect(linesFor([])).toEqual([]);
  });

  test("costs below zero offer the rule that turns their sign", () => {
    const { model } = gateReport(reconciliationOf([]), [], {
      notices: [{ kind: "negativeCosts", header: "Kosten" }],
    });
    expect(gateLines(model, {})).toMatchObject([{ key: "costSign", on: false, switchable: true }]);
  });

  test("rows that are spared are listed once, also where the rule has nothing left to do", () => {
    const choices: RuleChoices = { rows: [{ rule: "numberText", row: 16 }] };
    expect(linesFor([numberTexts, otherTexts], choices).map(({ spared }) => spared)).toEqual([[16], []]);
    expect(linesFor([], choices)).toMatchObject([{ key: "numberText", on: true, spared: [16] }]);
  });

  test("without a report show what was decided", () => {
    const choices: RuleChoices = {
      rules: { missingCustomer: false },
      columns: [{ rule: "numberText", column: 4 }],
    };
    expect(keys(gateLines(null, choices))).toEqual(["numberText-4", "missingCustomer"]);
  });
});

describe("while figures are on their way", () => {
  test("a line whose switch was turned back does not disappear", () => {
    const off: RuleChoices = { columns: [{ rule: "numberText", column: 4 }] };
    const before = linesFor([otherTexts], off);
    // The figures are still those of before, in which column 4 was spared.
    const lines = keepLines(linesFor([otherTexts]), before, {});
    expect(keys(lines)).toEqual(["numberText-4", "numberText-6"]);
    expect(lines[0]).toMatchObject({ on: true, groups: [] });
  });
});
