import type { Field } from "../Field";
import { EXPORT_FORMATS } from "./dictionary/formats";
import { GENERAL } from "./dictionary/general";
import { headerKey } from "./headerKey";

/** A field that a known header means, and how sure that is: 0 for the surest headers of the field. */
export interface KnownMeaning {
  readonly field: Field;
  readonly rank: number;
}

/** Meanings by the header's key without blanks: "kundennr" is "kunden nr" too. */
export const EXACT: ReadonlyMap<string, readonly KnownMeaning[]> = index((word) => word.replace(/ /g, ""));

/** Meanings by words as they stand, for headers that contain them. Very short words say too little. */
export const CONTAINED: ReadonlyMap<string, readonly KnownMeaning[]> = index((word) =>
  word.length < 4 ? null : word,
);

function index(keyOf: (word: string) => string | null): Map<string, KnownMeaning[]> {
  const meanings = new Map<string, KnownMeaning[]>();
  const add = (word: string, field: Field, rank: number) => {
    const key = keyOf(word);
    if (key === null || key === "") return;
    const known = meanings.get(key) ?? [];
    if (!known.some((meaning) => meaning.field === field)) meanings.set(key, [...known, { field, rank }]);
  };
  for (const field of Object.keys(GENERAL) as Field[]) {
    GENERAL[field].forEach((words, rank) => words.forEach((word) => add(word, field, rank)));
  }
  addFormats(meanings, add);
  return meanings;
}

/** Headers of single systems come last: they mean the same elsewhere, unless the dictionary knows better. */
function addFormats(
  general: ReadonlyMap<string, readonly KnownMeaning[]>,
  add: (word: string, field: Field, rank: number) => void,
): void {
  const known = new Set(general.keys());
  for (const { headers } of EXPORT_FORMATS) {
    for (const { header, field, onlyHere } of headers) {
      if (field === null || onlyHere) continue;
      for (const name of [header].flat()) {
        const key = headerKey(name);
        if (!known.has(key) && !known.has(key.replace(/ /g, ""))) add(key, field, GENERAL[field].length);
      }
    }
  }
}
