import type { Field } from "../Field";
import { headerKey } from "./headerKey";
import { HEADER_WORDS, OTHER_MEANING } from "./headerWords";

/** How well a header fits a field: 200 down to 100 for a known header, less for one that contains it. */
export interface FieldScore {
  readonly field: Field;
  readonly score: number;
}

const EXACT = 200;
const CONTAINED = 60;

/**
 * The fields a header may mean, without order. A known header is surer the earlier its field lists it;
 * a header that only contains known words ("Umsatz 2024") is a weak hint, and none where another word
 * turns the meaning ("Umsatz Vorjahr").
 */
export function fieldScores(header: string): FieldScore[] {
  const key = headerKey(header);
  if (key === "") return [];
  const compact = key.replace(/ /g, "");
  const turned = key.split(" ").some((word) => OTHER_MEANING.has(word));
  return FIELDS.flatMap(({ field, words }) => {
    const exact = words.findIndex((word) => word.compact === compact);
    if (exact >= 0) return [{ field, score: EXACT - exact }];
    if (turned) return [];
    const contained = Math.max(0, ...words.map((word, index) => containedScore(key, word.spaced, index)));
    return contained === 0 ? [] : [{ field, score: contained }];
  });
}

const FIELDS = (Object.keys(HEADER_WORDS) as Field[]).map((field) => ({
  field,
  words: HEADER_WORDS[field].map((spaced) => ({ spaced, compact: spaced.replace(/ /g, "") })),
}));

/** Longer words say more: "order id" in "Shop Order ID" outweighs "order". */
function containedScore(key: string, word: string, index: number): number {
  if (word.length < 4 || !` ${key} `.includes(` ${word} `)) return 0;
  return Math.max(1, CONTAINED - index / 2 + Math.min(word.length, 20));
}
