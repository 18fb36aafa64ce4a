import { RULES, type Rule } from "./Rule";

/** What the user has decided about the rules; everything left out is as `RULES` has it. */
export interface RuleChoices {
  /** Rules switched on or off as a whole. */
  readonly rules?: { readonly [rule in Rule]?: boolean };
  /** Columns (from 0 within the block) that a rule leaves as they are. */
  readonly columns?: readonly { readonly rule: Rule; readonly column: number }[];
  /** Rows (from 0 within the block) that a rule leaves as they are. */
  readonly rows?: readonly { readonly rule: Rule; readonly row: number }[];
}

/** Whether a rule is in force at all. */
export function isOn(choices: RuleChoices, rule: Rule): boolean {
  const nature = RULES[rule];
  return nature.switchable ? (choices.rules?.[rule] ?? nature.onByDefault) : nature.onByDefault;
}

/** Whether a rule is in force in a column. */
export function isOnInColumn(choices: RuleChoices, rule: Rule, column: number): boolean {
  const spared = choices.columns?.some((choice) => choice.rule === rule && choice.column === column) ?? false;
  return isOn(choices, rule) && !(spared && RULES[rule].switchable);
}

/** The rows that a rule leaves as they are. */
export function sparedRows(choices: RuleChoices, rule: Rule): ReadonlySet<number> {
  if (!RULES[rule].switchable) return new Set();
  return new Set(choices.rows?.filter((choice) => choice.rule === rule).map(({ row }) => row));
}
