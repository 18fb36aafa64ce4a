const TAX = "(?:mwst|ust|mehrwertsteuer|umsatzsteuer|steuern?|vat|tax(?:es)?|gst)";
const RATE = "(?:\\d+ (?:prozent )?)?(?:gesetzl\\w* )?";
const WITH = new RegExp(`\\b(?:inkl|inklusive|incl|including|inclusive|mit|with|plus) ${RATE}${TAX}\\b`);
const WITHOUT = new RegExp(
  `\\b(?:exkl|exklusive|excl|excluding|ohne|without|zzgl|before|vor|ex) ${RATE}${TAX}\\b`,
);
const GROSS = /\b(?:brutto|gross)\b/;
const NET = /\b(?:netto|net)\b/;

/** Revenue that is called gross is revenue before deductions; every other gross amount is with tax. */
const REVENUE = /^(?:umsatz|umsaetze|erloes|erloese|umsatzerloese?|revenues?|sales|turnover)$/;

/** A header's key without what it says of the tax, and what that is. */
export interface TaxPhrase {
  readonly rest: string;
  readonly tax: "with" | "without";
}

/**
 * Takes apart a key that says whether tax is included; null where it does not say so.
 *
 * @example
 * taxPhrase("gesamtbetrag inkl 19 prozent mwst") // => { rest: "gesamtbetrag", tax: "with" }
 * taxPhrase("warenwert brutto") // => { rest: "warenwert", tax: "with" }
 * taxPhrase("umsatz brutto") // => null
 */
export function taxPhrase(key: string): TaxPhrase | null {
  for (const [phrase, tax] of PHRASES) {
    if (!phrase.test(key)) continue;
    const rest = key.replace(phrase, " ").replace(/\s+/g, " ").trim();
    if (phrase === GROSS && rest.split(" ").some((word) => REVENUE.test(word))) return null;
    return rest === "" ? null : { rest, tax };
  }
  return null;
}

const PHRASES = [
  [WITH, "with"],
  [WITHOUT, "without"],
  [GROSS, "with"],
  [NET, "without"],
] as const;
