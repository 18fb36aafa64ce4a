import { TextCode } from "./evidence";
import { readAffixes } from "./numberAffixes";
import { emptyBody, scanBody } from "./numberBody";

/** `1.234,56` is German notation, `1,234.56` English; `1'234.50` is read like English. */
export type Notation = "german" | "english";

/** A text that stands for a number, taken apart. */
export interface NumberText {
  /** Digits with their points and commas: `"1.234,56"`. */
  readonly body: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** ISO code of the currency written beside the digits, "kr" where that fits several, or null. */
  readonly currency: string | null;
  /** The only notation the body fits; `either` without separators; `doubtful` for `1.000`. */
  readonly notation: Notation | "either" | "doubtful";
}

/** Longer texts are no numbers, whatever they hold; padding does not count. */
export const LONGEST_NUMBER = 100;

const NOTATIONS = {
  [TextCode.either]: "either",
  [TextCode.first]: "german",
  [TextCode.second]: "english",
  [TextCode.doubtful]: "doubtful",
} as const;

/**
 * Takes a number text apart: digits, sign (leading, trailing or parentheses), percent, currency.
 * Null where the text is no number.
 *
 * @example
 * dissectNumber("1.234,56 €") // => { body: "1.234,56", negative: false, percent: false, currency: "EUR", notation: "german" }
 * dissectNumber("(5 %)") // => { body: "5", negative: true, percent: true, currency: null, notation: "either" }
 * dissectNumber("1.5E+05") // => { body: "1.5E+05", negative: false, percent: false, currency: null, notation: "english" }
 * dissectNumber("31.12.2024") // => null
 */
export function dissectNumber(text: string): NumberText | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return null;
  const found = emptyBody();
  if (!scanBody(trimmed, found)) return null;
  const affixes = readAffixes(trimmed.slice(0, found.start), trimmed.slice(found.end));
  if (affixes === null) return null;
  const code = affixes.whole ? codeOfWhole(found.code, found.places, found.doubtfulPoint) : found.code;
  if (code === TextCode.none || (affixes.percent && found.hasExponent)) return null;
  const { negative, percent, currency } = affixes;
  const body = trimmed.slice(found.start, found.end).replace(/[^\d.,Ee+-]/g, "");
  const number = { body, negative, percent, currency, notation: NOTATIONS[code as keyof typeof NOTATIONS] };
  return Number.isFinite(numberFrom(number, "german")) ? number : null;
}

/**
 * The number a dissected text stands for; `column` decides where the text alone leaves a doubt.
 *
 * @example
 * numberFrom({ body: "1.000", negative: true, percent: false, currency: null, notation: "doubtful" }, "german") // => -1000
 * numberFrom({ body: "12.5", negative: false, percent: true, currency: null, notation: "english" }, "german") // => 0.125
 */
export function numberFrom(text: NumberText, column: Notation): number {
  const notation = text.notation === "german" || text.notation === "english" ? text.notation : column;
  const plain =
    notation === "german" ? text.body.replace(/\./g, "").replace(",", ".") : text.body.replace(/,/g, "");
  // A division by 100 would round once more.
  const value = Number(text.percent ? `${plain}e-2` : plain);
  return text.negative ? 0 - value : value;
}

/** In "1.200,-" the point groups, because the dash stands for the decimals; "1,50,-" is no number. */
export function codeOfWhole(code: number, places: number, doubtfulPoint: boolean): number {
  if (code === TextCode.doubtful) return doubtfulPoint ? TextCode.first : TextCode.second;
  return places > 0 ? TextCode.none : code;
}
