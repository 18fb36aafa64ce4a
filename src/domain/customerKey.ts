/**
 * What two spellings of a customer's id have in common: trimmed, in lower case; a number and its text
 * are the same id. The empty string stands for no id.
 *
 * @example
 * customerKey(" ACME ") // => "acme"
 * customerKey(4711) === customerKey("4711") // => true
 */
export function customerKey(id: string | number): string {
  return String(id).trim().toLowerCase();
}
