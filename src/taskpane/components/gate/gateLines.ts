import type { LedgerGroup } from "../../../report/Ledger";
import type { ReportModel } from "../../../report/ReportModel";
import type { SetAside } from "../../../report/Reconciliation";
import { RULES, type Rule } from "../../../report/rules/Rule";
import { isOn, sparedRows, type RuleChoices } from "../../../report/rules/RuleChoices";
import { isSwitchedOn, type RuleSwitch } from "./ruleSwitches";

/** One line of the gate's ledger: what a rule did, or would do, with its switch. */
export interface GateLine extends RuleSwitch {
  /** Stays the same while the switch is turned, so that the focus stays on it. */
  readonly key: string;
  readonly switchable: boolean;
  readonly on: boolean;
  /** What the rule did; empty where it is off, or where every row is spared. */
  readonly groups: readonly LedgerGroup[];
  /** What a rule that is off would set aside; null where nothing, or where it is not known. */
  readonly offered: SetAside | null;
  /** Rows (from 0 within the block) that the user has spared. */
  readonly spared: readonly number[];
}

type Figures = Pick<ReportModel, "reconciliation" | "notices">;

const ALL_RULES = Object.keys(RULES) as Rule[];

/**
 * The lines of the gate in the order of `RULES`: every rule that did something, that the user has
 * switched off, or that is offered. Repairs have a line and a switch for each column, as a text may
 * be a number in one column and a name in another; other rules have one.
 *
 * @param figures - Null while there is no report, as where the choices themselves prevent one.
 */
export function gateLines(figures: Figures | null, choices: RuleChoices): GateLine[] {
  return ALL_RULES.flatMap((rule) => linesOf(rule, figures, choices));
}

/**
 * The lines while new figures are on their way: a line that was there before stays, as its switch may
 * have the focus.
 */
export function keepLines(
  lines: readonly GateLine[],
  before: readonly GateLine[],
  choices: RuleChoices,
): GateLine[] {
  const missing = before
    .filter((line) => !lines.some(({ key }) => key === line.key))
    .map((line) => ({ ...line, on: isSwitchedOn(choices, line), groups: [], offered: null, spared: [] }));
  const place = ({ rule, column }: GateLine) => ALL_RULES.indexOf(rule) * 1e6 + (column ?? -1);
  return [...lines, ...missing].sort((one, other) => place(one) - place(other));
}

function linesOf(rule: Rule, figures: Figures | null, choices: RuleChoices): GateLine[] {
  const groups = figures?.reconciliation.ledger.filter((group) => group.rule === rule) ?? [];
  const offered = figures?.reconciliation.offered.find(({ reason }) => reason === rule) ?? null;
  const spared = [...sparedRows(choices, rule)];
  const { switchable, onByDefault } = RULES[rule];
  const line = (column: number | null, changes: Partial<GateLine>): GateLine => ({
    key: column === null ? rule : `${rule}-${column}`,
    rule,
    column,
    switchable,
    on: isSwitchedOn(choices, { rule, column }),
    groups: [],
    offered: null,
    spared: [],
    ...changes,
  });
  if (!isOn(choices, rule)) {
    const isKnown = onByDefault
      ? switchable
      : groups.length > 0 || offered !== null || isHinted(rule, figures);
    return isKnown ? [line(null, { groups, offered })] : [];
  }
  if (!hasColumnSwitches(rule)) {
    const isMet = groups.length > 0 || offered !== null || spared.length > 0;
    return isMet ? [line(null, { groups, offered, spared })] : [];
  }
  const columns = columnsOf(rule, groups, choices);
  if (columns.length === 0) return spared.length > 0 ? [line(null, { spared })] : [];
  return columns.map((column, index) =>
    // Rows are spared from a rule in all columns, so they stand in its first line only.
    line(column, {
      groups: groups.filter((group) => group.column === column),
      spared: index === 0 ? spared : [],
    }),
  );
}

/** Columns can only be spared, which switches a rule off that is on by itself. */
function hasColumnSwitches(rule: Rule): boolean {
  const { kind, onByDefault, switchable } = RULES[rule];
  return kind === "repair" && onByDefault && switchable;
}

/** The columns in which a rule did something or may not; null for the row as a whole. */
function columnsOf(rule: Rule, groups: readonly LedgerGroup[], choices: RuleChoices): (number | null)[] {
  const touched = groups.map((group) => group.column);
  const left = (choices.columns ?? []).filter((choice) => choice.rule === rule).map(({ column }) => column);
  return [...new Set([...touched, ...left])].sort((one, other) => (one ?? -1) - (other ?? -1));
}

/** A repair that is off can not be offered with rows; a notice tells that it is worth a thought. */
function isHinted(rule: Rule, figures: Figures | null): boolean {
  return rule === "costSign" && (figures?.notices.some(({ kind }) => kind === "negativeCosts") ?? false);
}
