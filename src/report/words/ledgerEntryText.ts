import type { Counted, LedgerEntry } from "../Ledger";
import { plausibleSerial } from "../parse/dateText";
import type { Rule } from "../rules/Rule";
import type { RuleTexts } from "./RuleTexts";

/** Rules that look at cells of days: a number in them is a serial day. */
const ABOUT_DAYS: ReadonlySet<Rule> = new Set<Rule>(["futureDate", "outsideWindow"]);

/** Rules that look at amounts. Numbers that others look at, as 4711 and 20241231, have no thousands. */
const ABOUT_MONEY: ReadonlySet<Rule> = new Set<Rule>(["creditSign", "costSign", "currencyRate"]);

/** What stands in the cell, as a table shows it: texts as they are, numbers as what the rule takes them for. */
export function oldText(entry: Pick<LedgerEntry, "address" | "old">, rule: Rule, texts: RuleTexts): string {
  const { values } = texts.rules;
  const { address, old } = entry;
  if (old === "") return isWholeRow(address) ? values.wholeRow : values.blank;
  if (typeof old === "string") return old;
  if (ABOUT_DAYS.has(rule) && !Number.isNaN(plausibleSerial(old))) return values.day(old);
  return ABOUT_MONEY.has(rule) ? values.number(old) : values.plain(old);
}

/** What counts in place of a cell, as a table shows it; null is a row that does not count. */
export function countedText(counted: Counted | null, texts: RuleTexts): string {
  const { values } = texts.rules;
  if (counted === null) return values.notCounted;
  switch (counted.kind) {
    case "number":
      return values.number(counted.value);
    case "day":
      return values.day(counted.value);
    case "text":
      return counted.value;
  }
}

/**
 * The column of an address.
 *
 * @example
 * lettersOf("AB17") // => "AB"
 */
export function lettersOf(address: string): string {
  return address.replace(/\d.*$/, "");
}

/**
 * Whether an address is that of a row, not of a cell.
 *
 * @example
 * isWholeRow("A17:H17") // => true
 * isWholeRow("E17") // => false
 */
export function isWholeRow(address: string): boolean {
  return address.includes(":");
}
