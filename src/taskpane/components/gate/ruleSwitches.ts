import { RULES, type Rule } from "../../../report/rules/Rule";
import { isOn, isOnInColumn, type RuleChoices } from "../../../report/rules/RuleChoices";

/** What a switch of the gate stands for: a rule in one column, or (null) the rule as a whole. */
export interface RuleSwitch {
  readonly rule: Rule;
  readonly column: number | null;
}

/** Whether the switch is on. */
export function isSwitchedOn(choices: RuleChoices, { rule, column }: RuleSwitch): boolean {
  return column === null ? isOn(choices, rule) : isOnInColumn(choices, rule, column);
}

/**
 * The choices after a switch was turned. What a rule does by itself is not written down, so that a
 * switch turned twice leaves the choices as they were.
 *
 * @example
 * turnSwitch({}, { rule: "duplicate", column: null }, true) // => { rules: { duplicate: true } }
 * turnSwitch({ rules: { duplicate: true } }, { rule: "duplicate", column: null }, false) // => {}
 * turnSwitch({}, { rule: "numberText", column: 3 }, false) // => { columns: [{ rule: "numberText", column: 3 }] }
 */
export function turnSwitch(choices: RuleChoices, { rule, column }: RuleSwitch, on: boolean): RuleChoices {
  if (column === null) {
    const rules = { ...choices.rules };
    if (on === RULES[rule].onByDefault) delete rules[rule];
    else rules[rule] = on;
    return withoutEmpty({ ...choices, rules });
  }
  const others = (choices.columns ?? []).filter((choice) => choice.rule !== rule || choice.column !== column);
  return withoutEmpty({ ...choices, columns: on ? others : [...others, { rule, column }] });
}

/**
 * The choices after one row (from 0 within the block) was spared from a rule, or given back to it.
 *
 * @example
 * spareRow({}, "missingCustomer", 16, true) // => { rows: [{ rule: "missingCustomer", row: 16 }] }
 */
export function spareRow(choices: RuleChoices, rule: Rule, row: number, spared: boolean): RuleChoices {
  const others = (choices.rows ?? []).filter((choice) => choice.rule !== rule || choice.row !== row);
  return withoutEmpty({ ...choices, rows: spared ? [...others, { rule, row }] : others });
}

/** An empty list says the same as none. */
function withoutEmpty({ rules = {}, columns = [], rows = [] }: RuleChoices): RuleChoices {
  return {
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(columns.length > 0 ? { columns } : {}),
    ...(rows.length > 0 ? { rows } : {}),
  };
}
