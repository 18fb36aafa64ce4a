import type { FormulaHelp } from "../../i18n/help/FormulaHelp";

/** Shorter beginnings would match a synonym by chance. */
const SHORTEST_SYNONYM = 3;

/**
 * The formulas whose id, question, description, result or arguments contain every word of the query, or
 * synonyms of the words or of the whole. Case, umlauts and accents make no difference.
 *
 * @param synonyms - Groups of words that stand for one another.
 *
 * @example
 * searchFormulas(formulas, "kundenwert", [["kundenwert", "cltv"]]) // => the formula CLTV
 */
export function searchFormulas(
  formulas: readonly FormulaHelp[],
  query: string,
  synonyms: readonly (readonly string[])[],
): FormulaHelp[] {
  const groups = synonyms.map((group) => group.map(fold));
  const phrase = fold(query);
  const alternatives = (term: string) => [term, ...synonymsOf(term, groups)];
  const words = phrase.split(" ").map(alternatives);
  return formulas.filter((formula) => {
    const text = searchedText(formula);
    const mentions = (terms: readonly string[]) => terms.some((term) => text.includes(term));
    return words.every(mentions) || mentions(alternatives(phrase));
  });
}

function searchedText({ id, question, description, result, parameters }: FormulaHelp): string {
  return fold([id, question, description, result, ...parameters.map(({ name }) => name)].join(" "));
}

function synonymsOf(term: string, groups: readonly (readonly string[])[]): string[] {
  if (term.length < SHORTEST_SYNONYM) return [];
  return groups.filter((group) => group.some((member) => member.startsWith(term))).flat();
}

/** `Häufigkeit`, `HAEUFIGKEIT` and `haufigkeit` become one; underscores and hyphens separate words. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/([aou])e/g, "$1")
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim();
}
