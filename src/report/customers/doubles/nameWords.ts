import { foldText } from "./foldText";
import { hashText } from "./hashText";
import { withoutLegalForm } from "./legalForms";
import { mailboxKey } from "./mailboxKey";
import { isPlaceholder } from "./placeholderNames";

/** Left out wherever they stand: "&" is already gone, and so are these. */
const NO_NAME = new Set(["und", "and", "et", "firma", "fa"]);

/** Shorter names are too often shared by chance. */
const FEWEST_LETTERS = 4;

const WORDS = /[\p{L}\p{N}]+/gu;
const APOSTROPHES = /['’`´]/g;
const DIGIT = /\d/;

/**
 * The words by which a customer's name is compared: folded, without punctuation and legal form. Empty
 * where a name says too little: "GmbH", "Gast", "BP". A mailbox is a word of its own.
 *
 * @example
 * nameWords("MÜLLER, GmbH & Co. KG") // => ["mueller"]
 * nameWords("Fa. Schmidt & Söhne e. K.") // => ["schmidt", "soehne"]
 * nameWords("Filiale Nord 2") // => ["filiale", "nord", "2"]
 * nameWords("Privatkunde") // => []
 */
export function nameWords(name: string): readonly string[] {
  if (name === "") return [];
  const mailbox = mailboxKey(name);
  if (mailbox !== null) return [mailbox];
  const folded = foldText(name);
  const words = withoutLegalForm(significantWords(folded.replace(APOSTROPHES, "").match(WORDS) ?? []));
  return countLetters(words) < FEWEST_LETTERS || isPlaceholder(words) ? [] : words;
}

/**
 * Words of a name sorted, since "Schmidt, Hans" is "Hans Schmidt". Where there are numbers the words
 * keep their places: "Lager 3, Tor 12" is another one than "Lager 12, Tor 3".
 *
 * @example
 * inAnyOrder(["schmidt", "hans"]) // => ["hans", "schmidt"]
 * inAnyOrder(["tor", "12"]) // => ["tor", "12"]
 */
export function inAnyOrder(words: readonly string[]): readonly string[] {
  return hasNumbers(words) ? words : [...words].sort();
}

/**
 * The same number for words that `inAnyOrder` makes equal; see `hashText`.
 *
 * @example
 * hashOfWords(["schmidt", "hans"]) === hashOfWords(["hans", "schmidt"]) // => true
 * hashOfWords(["tor", "12"]) === hashOfWords(["12", "tor"]) // => false
 */
export function hashOfWords(words: readonly string[]): number {
  if (hasNumbers(words)) return hashText(words.join(" "));
  let sum = 0;
  for (const word of words) sum = (sum + hashText(word)) | 0;
  return sum || 1;
}

function hasNumbers(words: readonly string[]): boolean {
  for (const word of words) if (DIGIT.test(word)) return true;
  return false;
}

/** Without what says nothing; "e. K." and "G.m.b.H." as one word, so that they are known as what they are. */
function significantWords(all: readonly string[]): readonly string[] {
  const words: string[] = [];
  let afterInitial = false;
  for (const word of all) {
    const initial = word.length === 1 && !DIGIT.test(word);
    if (initial && afterInitial) words[words.length - 1] += word;
    else if (!NO_NAME.has(word)) words.push(word);
    afterInitial = initial;
  }
  return words;
}

function countLetters(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) if (!DIGIT.test(word)) letters += word.length;
  return letters;
}
