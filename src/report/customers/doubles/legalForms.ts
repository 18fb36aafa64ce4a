/** Words that are a legal form wherever they stand. */
const ANYWHERE = new Set(
  "gmbh ggmbh gesmbh mbh kgaa ohg gbr partg partgmbb haftungsbeschraenkt ltd limited inc incorporated llc llp plc corp corporation sarl srl".split(
    " ",
  ),
);

/** Words that are one only at the end of a name; elsewhere they may be a name of their own. */
const AT_THE_END = new Set("ag kg ug ek ekfm ekfr eu eg ev se co company sa bv nv ab oy aps".split(" "));

/**
 * A company's name without its legal form. Nothing may be left, where that is all there was.
 *
 * @param words - In lower case, without punctuation: "GmbH & Co. KG" as `["gmbh", "co", "kg"]`.
 *
 * @example
 * withoutLegalForm(["mueller", "gmbh", "co", "kg"]) // => ["mueller"]
 * withoutLegalForm(["gmbh"]) // => []
 * withoutLegalForm(["se", "ri", "park"]) // => ["se", "ri", "park"]
 */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && (ANYWHERE.has(words[end - 1]) || AT_THE_END.has(words[end - 1]))) end--;
  const left = end === words.length ? words : words.slice(0, end);
  return left.some((word) => ANYWHERE.has(word)) ? left.filter((word) => !ANYWHERE.has(word)) : left;
}
