import type { LedgerEntry, LedgerGroup } from "../Ledger";
import type { SetAside } from "../Reconciliation";
import type { ReportModel } from "../ReportModel";
import { RULES, type RepairRule, type Rule, type SetAsideReason } from "../rules/Rule";
import { countedText, isWholeRow, lettersOf, oldText } from "./ledgerEntryText";
import type { FoundRows, RepairedCells, RuleTexts } from "./RuleTexts";
import { shortened } from "./shortened";

type Money = Pick<ReportModel, "moneyScale" | "currency">;

/** A sentence names so many rows; the data log has them all. */
const ROWS_NAMED = 3;

/**
 * What one rule did, in one sentence: how many cells or rows, an example with its address, what they
 * count as, and what that means in money.
 */
export function ruleSentence(group: LedgerGroup, model: Money, texts: RuleTexts): string {
  const { rule } = group;
  return isReason(rule)
    ? texts.rules.setAside[rule](foundRows(group, rule, model, texts))
    : texts.rules.repairs[rule](repairedCells(group, rule, model, texts));
}

/** The same for rows that count because the rule which would set them aside is not in force. */
export function offeredSentence(setAside: SetAside, model: Money, texts: RuleTexts): string {
  return texts.rules.offered[setAside.reason]({
    rows: setAside.rows,
    sheetRows: setAside.examples.slice(0, ROWS_NAMED),
    example: null,
    amount: setAside.amount / model.moneyScale,
    currency: model.currency,
  });
}

function isReason(rule: Rule): rule is SetAsideReason {
  return RULES[rule].kind === "setAside";
}

function repairedCells(
  group: LedgerGroup,
  rule: RepairRule,
  { moneyScale, currency }: Money,
  texts: RuleTexts,
): RepairedCells {
  const { values } = texts.rules;
  // A blank cell says less than one that holds something.
  const telling = group.examples.find(({ old }) => old !== "") ?? group.examples[0];
  const { address, now } = telling;
  const counted = countedText(now, texts);
  return {
    cells: group.cells,
    column: values.column(shortened(group.header), lettersOf(address)),
    example: {
      address,
      old: quotedOld(telling, rule, texts),
      now: now?.kind === "text" ? values.quoted(shortened(counted)) : counted,
    },
    amount: group.effect / moneyScale,
    addsUp: group.examples.every((entry) => isWorthItself(entry, moneyScale)),
    currency,
  };
}

function foundRows(
  group: LedgerGroup,
  rule: SetAsideReason,
  { moneyScale, currency }: Money,
  texts: RuleTexts,
): FoundRows {
  const telling = group.examples.find(({ address, old }) => !isWholeRow(address) && old !== "");
  return {
    rows: group.cells,
    sheetRows: group.examples.slice(0, ROWS_NAMED).map(({ address }) => rowOf(address)),
    example:
      telling === undefined ? null : { address: telling.address, old: quotedOld(telling, rule, texts) },
    // The effect of a row that is not counted is below zero. 0 − x keeps a zero without sign.
    amount: (0 - group.effect) / moneyScale,
    currency,
  };
}

/** An amount is; a price is not, nor an amount before it was converted or before its tax was taken off. */
function isWorthItself({ now, effect }: LedgerEntry, moneyScale: number): boolean {
  return now?.kind === "number" && Math.round(now.value * moneyScale) === effect;
}

/** Texts in quotes, numbers and what stands for a blank cell without. */
function quotedOld(entry: LedgerEntry, rule: Rule, texts: RuleTexts): string {
  const text = oldText(entry, rule, texts);
  return typeof entry.old === "string" && entry.old !== ""
    ? texts.rules.values.quoted(shortened(text))
    : text;
}

/** `"E17"` and `"A17:H17"` are in row 17. */
function rowOf(address: string): number {
  return Number(address.replace(/^[A-Z]+/, "").replace(/:.*$/, ""));
}
