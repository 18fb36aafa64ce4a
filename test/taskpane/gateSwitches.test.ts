import fc from "fast-check";
import { RULES, type Rule } from "../../src/report/rules/Rule";
import { sparedRows } from "../../src/report/rules/RuleChoices";
import { isSwitchedOn, spareRow, turnSwitch } from "../../src/taskpane/components/gate/ruleSwitches";

const switchable = (Object.keys(RULES) as Rule[]).filter((rule) => RULES[rule].switchable);
const anyRule = fc.constantFrom(...switchable);
/** A column can only be spared from a rule that is in force by itself. */
const anySwitch = fc
  .record({ rule: anyRule, column: fc.option(fc.nat(20)) })
  .filter(({ rule, column }) => column === null || RULES[rule].onByDefault);

describe("a switch", () => {
  test("that is turned is as it was turned", () => {
    fc.assert(
      fc.property(anySwitch, fc.boolean(), (which, on) => {
        expect(isSwitchedOn(turnSwitch({}, which, on), which)).toBe(on);
      }),
    );
  });

  test("that is turned and turned back leaves nothing behind", () => {
    fc.assert(
      fc.property(anySwitch, (which) => {
        const before = { rows: [{ rule: "totalsRow", row: 3 } as const] };
        const on = isSwitchedOn(before, which);
        expect(turnSwitch(turnSwitch(before, which, !on), which, on)).toEqual(before);
      }),
    );
  });

  test("of one column leaves the others alone", () => {
    const choices = turnSwitch({}, { rule: "numberText", column: 4 }, false);
    expect(isSwitchedOn(choices, { rule: "numberText", column: 5 })).toBe(true);
    expect(isSwitchedOn(choices, { rule: "dateText", column: 4 })).toBe(true);
  });
});

describe("a row", () => {
  test("is spared from one rule, once, and given back", () => {
    const once = spareRow({}, "missingCustomer", 16, true);
    expect(spareRow(once, "missingCustomer", 16, true)).toEqual(once);
    expect([...sparedRows(once, "missingCustomer")]).toEqual([16]);
    expect([...sparedRows(once, "totalsRow")]).toEqual([]);
    expect(spareRow(once, "missingCustomer", 16, false)).toEqual({});
  });
});
