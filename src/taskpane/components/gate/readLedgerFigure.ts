import { dissectNumber, numberFrom } from "../../../report/parse/numberText";
import type { Language } from "../../../i18n/Language";

/** The ledger's figure as the user typed it. */
export type LedgerFigure =
  | { readonly kind: "empty" }
  /** Whole minor units. */
  | { readonly kind: "amount"; readonly amount: number }
  | { readonly kind: "noAmount" };

/**
 * Reads the figure of the ledger. Where `1.000` could be a thousand or one, the pane's language decides.
 *
 * @example
 * readLedgerFigure("28.689,93 €", "de", 100) // => { kind: "amount", amount: 2868993 }
 * readLedgerFigure("1,000", "en", 100) // => { kind: "amount", amount: 100000 }
 * readLedgerFigure("19 %", "de", 100) // => { kind: "noAmount" }
 */
export function readLedgerFigure(text: string, language: Language, moneyScale: number): LedgerFigure {
  if (text.trim() === "") return { kind: "empty" };
  const number = dissectNumber(text);
  if (number === null || number.percent) return { kind: "noAmount" };
  const amount = Math.round(numberFrom(number, language === "de" ? "german" : "english") * moneyScale);
  return Number.isSafeInteger(amount) ? { kind: "amount", amount } : { kind: "noAmount" };
}

/**
 * By how much a figure in cents may differ from an exact sum, in minor units: a ledger shows cents also
 * where the export counts in parts of them.
 *
 * @example
 * roundingOfCents(100) // => 0
 * roundingOfCents(10000) // => 49
 */
export function roundingOfCents(moneyScale: number): number {
  return Math.max(0, Math.ceil(moneyScale / 200) - 1);
}
