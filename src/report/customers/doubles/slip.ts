/** In shorter words one letter more often makes another word than a mistake. */
const SHORTEST_WORD = 5;

/** Longer ones are no words, and would cost time. */
const LONGEST_WORD = 50;

/** Short names are near to one another by chance; letters of all words together. */
const SHORTEST_NAME = 8;

/** Latin letters, as `foldText` leaves them: where signs are syllables or words, one is no slip. */
const LATIN = /^[a-z]+$/;

/** Whether a word is long enough to hold a slip, and made of letters only: digits are never mistyped here. */
export function canSlip(word: string): boolean {
  return word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD && LATIN.test(word);
}

/** Whether a name is long enough for one slip to mean little. */
export function isLongName(words: readonly string[]): boolean {
  let length = 0;
  for (const word of words) length += word.length;
  return length >= SHORTEST_NAME;
}

/**
 * Whether two words differ by one typing error inside: a letter more or less, another letter, or two
 * neighbours swapped. The first and the last letter have to be the same, because the beginning is
 * rarely mistyped and an ending makes another name: Andrea and Andreas, Martin and Martina,
 * Christian and Christina, Bauer and Sauer.
 *
 * @example
 * isSlip("schneider", "schnieder") // => true
 * isSlip("hoffmann", "hoffman") // => true
 * isSlip("christian", "christina") // => false
 * isSlip("bauer", "sauer") // => false
 */
export function isSlip(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  if (left === right || longer - shorter > 1) return false;
  if (left[0] !== right[0] || left[left.length - 1] !== right[right.length - 1]) return false;
  // The last letter is left for the end: of "hoffmann" and "hoffman" it is the one before that is missing.
  let before = 1;
  while (before < shorter - 1 && left[before] === right[before]) before++;
  let after = 1;
  while (after < shorter - before && left[left.length - 1 - after] === right[right.length - 1 - after])
    after++;
  if (before + after >= longer - 1) return true;
  const swapped = left[before] === right[before + 1] && left[before + 1] === right[before];
  return left.length === right.length && before + after === longer - 2 && swapped;
}

/**
 * Whether two names are the same but for one slip in one word.
 *
 * @param left - Words as `inAnyOrder` gives them, as are those of `right`.
 *
 * @example
 * differByOneSlip(["hans", "schneider"], ["hans", "schnieder"]) // => true
 * differByOneSlip(["filiale", "nord", "1"], ["filiale", "nord", "2"]) // => false
 */
export function differByOneSlip(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || !isLongName(left) || !isLongName(right)) return false;
  let different = -1;
  for (let word = 0; word < left.length; word++) {
    if (left[word] === right[word]) continue;
    if (different >= 0) return false;
    different = word;
  }
  if (different < 0) return false;
  const [one, other] = [left[different], right[different]];
  return canSlip(one) && canSlip(other) && isSlip(one, other);
}
