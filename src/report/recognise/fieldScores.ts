import type { Field } from "../Field";
import { OTHER_MEANING } from "./dictionary/otherMeaning";
import { CONTAINED, EXACT, type KnownMeaning } from "./headerIndex";
import { headerKey } from "./headerKey";
import { taxPhrase } from "./taxPhrase";

/** How well a header fits a field: above `SURE` for a known header, less for one that contains it. */
export interface FieldScore {
  readonly field: Field;
  readonly score: number;
}

/** Scores from here on are of headers that are known as they stand. */
export const SURE = 200;

const BEST = 500;
const SIMILAR = 60;
const LONGEST_WORD = 20;

/** More words than this are a sentence. */
const MOST_WORDS = 10;

/** "%" is read as a word. */
const LETTER = /[\p{L}%]/u;

/**
 * The fields a header may mean, without order. A known header is surer the earlier its field lists it;
 * a header that only contains known words ("Umsatz 2024") is a weak hint, and none where another word
 * turns the meaning ("Umsatz Vorjahr").
 */
export function fieldScores(header: string): FieldScore[] {
  const key = keyOf(header);
  if (key === "") return [];
  const known = knownScores(key);
  if (known.length > 0) return known;
  const phrase = taxPhrase(key);
  if (phrase === null) return similarScores(key);
  return similarScores(phrase.rest).map((score) => withTax(score, phrase.tax));
}

/**
 * Whether a header is known as it stands, with or without what it says of the tax. Cheaper than
 * `fieldScores`, for the many cells of data that are tried as headers.
 */
export function isKnownHeader(header: string): boolean {
  return knownScores(keyOf(header)).some(({ score }) => score >= SURE);
}

/** Numbers and dates mean no field: cells without a letter, of which data are full, need no key. */
function keyOf(header: string): string {
  return LETTER.test(header) ? headerKey(header) : "";
}

function knownScores(key: string): FieldScore[] {
  const exact = exactScores(key);
  if (exact.length > 0) return exact;
  const phrase = taxPhrase(key);
  return phrase === null ? [] : exactScores(phrase.rest).map((score) => withTax(score, phrase.tax));
}

function exactScores(key: string): FieldScore[] {
  return (EXACT.get(key.replace(/ /g, "")) ?? []).map(({ field, rank }) => ({ field, score: BEST - rank }));
}

function similarScores(key: string): FieldScore[] {
  const words = key.split(" ");
  if (words.length > MOST_WORDS || words.some((word) => OTHER_MEANING.has(word))) return [];
  const best = new Map<Field, number>();
  for (const [length, meaning] of partsOf(words)) {
    const score = similarScore(length, meaning);
    if (score > (best.get(meaning.field) ?? 0)) best.set(meaning.field, score);
  }
  return [...best].map(([field, score]) => ({ field, score }));
}

/** Known words within a header, with their length; the header as a whole is not looked up. */
function* partsOf(words: readonly string[]): Generator<[number, KnownMeaning]> {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from === words.length) continue;
      const part = words.slice(from, to).join(" ");
      for (const meaning of CONTAINED.get(part) ?? []) yield [part.length, meaning];
    }
  }
}

/** Longer words say more: "order id" in "Shop Order ID" outweighs "order". */
function similarScore(length: number, { rank }: KnownMeaning): number {
  return Math.max(1, SIMILAR - rank / 4 + Math.min(length, LONGEST_WORD));
}

/** An amount with tax is another field; of the other fields a header that speaks of tax is a weak hint. */
function withTax({ field, score }: FieldScore, tax: "with" | "without"): FieldScore {
  if (tax === "without") return { field, score };
  if (field === "amount") return { field: "grossAmount", score };
  return { field, score: field === "grossAmount" ? score : Math.min(score, SIMILAR) };
}
