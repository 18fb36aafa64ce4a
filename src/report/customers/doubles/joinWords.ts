/**
 * Words as one, so that blanks and punctuation make no difference, except between two digits: "1 12"
 * and "11 2" are not the same.
 *
 * @example
 * joinWords(["mueller", "bau"]) // => "muellerbau"
 * joinWords(["k", "17", "3"]) // => "k17 3"
 */
export function joinWords(words: readonly string[]): string {
  let joined = "";
  for (const word of words) {
    joined += isDigit(joined.charAt(joined.length - 1)) && isDigit(word.charAt(0)) ? ` ${word}` : word;
  }
  return joined;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
