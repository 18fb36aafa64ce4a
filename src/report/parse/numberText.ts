import { currencyOf } from "./currencyOf";

/** `1.234,56` is German notation, `1,234.56` English. */
export type Notation = "german" | "english";

/** A text that stands for a number, taken apart. */
export interface NumberText {
  /** Digits with their separators: `"1.234,56"`. */
  readonly body: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** ISO code of the currency written beside the digits, or null. */
  readonly currency: string | null;
  /** The only notation the body fits; `either` without separators; `doubtful` for `1.000`. */
  readonly notation: Notation | "either" | "doubtful";
}

const PARTS = /^(\D*?)((?:[.,]?\d)(?:[\d.,'’ ]*\d)?)(\D*)$/;
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;

/**
 * Takes a number text apart: digits, sign (leading, trailing or parentheses), percent, currency.
 * Null where the text is no number.
 *
 * @example
 * dissectNumber("1.234,56 €") // => { body: "1.234,56", negative: false, percent: false, currency: "EUR", notation: "german" }
 * dissectNumber("31.12.2024") // => null
 */
export function dissectNumber(text: string): NumberText | null {
  const parts = PARTS.exec(text.replace(/\s+/g, " ").trim());
  if (parts === null) return null;
  const [, before, digits, after] = parts;
  const affixes = readAffixes(before, after);
  if (affixes === null) return null;
  const spaced = /[ '’]/.test(digits);
  if (spaced && !SPACED.test(digits)) return null;
  const body = digits.replace(/[ '’]/g, "");
  const notation = spaced ? decimalMarkOf(body) : notationOf(body);
  return notation === null ? null : { ...affixes, body, notation };
}

/** The number a dissected text stands for; `column` decides where the text alone leaves a doubt. */
export function numberFrom(text: NumberText, column: Notation): number {
  const notation = text.notation === "german" || text.notation === "english" ? text.notation : column;
  const plain =
    notation === "german" ? text.body.replace(/\./g, "").replace(",", ".") : text.body.replace(/,/g, "");
  const value = Number(plain) / (text.percent ? 100 : 1);
  return text.negative ? 0 - value : value;
}

function readAffixes(before: string, after: string) {
  // German price style: "12,-" and "12,--" are whole amounts, not negative ones.
  const suffix = after.replace(/^[.,](?:-{1,2}|–|—)/, "");
  const around = `${before} ${suffix}`;
  const inParentheses = before.includes("(") && suffix.includes(")");
  const minuses = (around.match(/[-−–]/g) ?? []).length;
  if (minuses > 1 || (around.match(/[()]/g) ?? []).length !== (inParentheses ? 2 : 0)) return null;
  const percent = suffix.includes("%");
  const rest = around.replace(/[-−–+()%]/g, "").trim();
  const currency = rest === "" ? null : currencyOf(rest);
  if (rest !== "" && currency === null) return null;
  return { negative: minuses === 1 || inParentheses, percent, currency };
}

function notationOf(body: string): NumberText["notation"] | null {
  const dots = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (dots > 0 && commas > 0) {
    if (/^\d{1,3}(?:\.\d{3})*,\d+$/.test(body)) return "german";
    return /^\d{1,3}(?:,\d{3})*\.\d+$/.test(body) ? "english" : null;
  }
  if (dots > 1) return /^\d{1,3}(?:\.\d{3})+$/.test(body) ? "german" : null;
  if (commas > 1) return /^\d{1,3}(?:,\d{3})+$/.test(body) ? "english" : null;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? "doubtful" : decimalMarkOf(body);
}

function decimalMarkOf(body: string): Notation | "either" {
  if (body.includes(",")) return "german";
  return body.includes(".") ? "english" : "either";
}
