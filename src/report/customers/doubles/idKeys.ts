import { foldText } from "./foldText";
import { joinWords } from "./joinWords";
import { mailboxKey } from "./mailboxKey";

/** One number, which is not 0, with or without something around it. */
const NUMBERED = /^(\D*)0*([1-9]\d*)(\D*)$/;

/** Zeros that a number does not need; most ids have none. */
const ZEROS = /(?:^|\D)0/;

/** Letters and digits only. */
const PLAIN = /^[a-z\d]*$/i;

/** What people put between the parts of an id, or leave out. Others, such as + and *, tell ids apart. */
const BETWEEN = /[\s\-–_./\\,;:'"()]+/;

/** Two letters are hardly an id; "A B" and "AB" are left alone. */
const SHORTEST = 3;

/**
 * What ids have in common that differ by leading zeros: a spreadsheet takes them away from a number.
 * Null where an id has no single number.
 *
 * @example
 * zerosKey("004711") // => "4711"
 * zerosKey("K-0017") // => "k-17"
 * zerosKey("10.05") // => null
 * zerosKey("info01@web.de") // => null
 */
export function zerosKey(id: string): string | null {
  if (id.includes("@")) return null;
  const [whole, before, number, after] = NUMBERED.exec(id) ?? [];
  return whole === undefined ? null : foldText(before + number + after);
}

/**
 * What ids have in common that differ by blanks and punctuation, and mailboxes that differ by their
 * spelling only. Null where too little is left.
 *
 * @example
 * spellingKey("K 17") // => "k17"
 * spellingKey("K-0017.") // => "k17"
 * spellingKey("10-1") // => "10 1"
 * spellingKey("hans.meier+shop@gmail.com") // => "hansmeier@gmail.com"
 */
export function spellingKey(id: string): string | null {
  if (id.includes("@")) return mailboxKey(id);
  const short = ZEROS.test(id) ? (zerosKey(id) ?? foldText(id)) : foldText(id);
  const key = PLAIN.test(short) ? short : joinWords(short.split(BETWEEN));
  return key.length < SHORTEST ? null : key;
}
