const CREDIT =
  /gutschrift|storno|stornierung|retoure|rückgabe|rueckgabe|erstattung|rechnungskorrektur|korrekturrechnung|credit|refund|return|reversal|cancel/i;

/** Short forms that mean nothing else: "RE" is a return in SAP but an invoice in most German lists. */
const CREDIT_CODES = new Set(["G2", "GS", "CM", "CBRE"]);

/**
 * Whether a document type means that money goes back to the customer. A request ("Gutschriftsanforderung")
 * is none yet.
 *
 * @example
 * isCreditType("Rechnungskorrektur") // => true
 * isCreditType("Credit Memo") // => true
 * isCreditType("G2") // => true
 * isCreditType("Rechnung") // => false
 */
export function isCreditType(type: string): boolean {
  const text = type.trim();
  if (/anforderung|request/i.test(text)) return false;
  return CREDIT.test(text) || CREDIT_CODES.has(text.toUpperCase());
}
