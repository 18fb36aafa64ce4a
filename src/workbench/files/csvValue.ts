import { dateToSerial } from "hucre";
import type { Language } from "../../i18n/Language";

/** A field of a CSV file as Excel would take it, and the number format that comes with it. */
export interface CsvValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

interface Notation {
  readonly number: RegExp;
  readonly thousands: string;
  readonly decimal: string;
  readonly truth: Readonly<Record<string, boolean>>;
}

const NOTATIONS: Readonly<Record<Language, Notation>> = {
  de: {
    number: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
    thousands: ".",
    decimal: ",",
    truth: { WAHR: true, FALSCH: false },
  },
  en: {
    number: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
    thousands: ",",
    decimal: ".",
    truth: { TRUE: true, FALSE: false },
  },
};

/** Excel calculates with 15 digits; a longer row of digits is an id. */
const LONGEST_NUMBER = 15;

/**
 * Reads a field as Excel in the given language would: numbers with its separators, per cent and euro
 * signs, ISO dates and the language's own dates. Unlike Excel it keeps as text what would be damaged:
 * digits with leading zeros, digits beyond Excel's precision, and anything that starts a formula.
 *
 * @example
 * csvValue("1.234,56", "de") // => { value: 1234.56 }
 * csvValue("00815", "de") // => { value: "00815" }
 * csvValue("2024-12-31", "de") // => { value: 45657, format: "yyyy-mm-dd" }
 */
export function csvValue(field: string, language: Language): CsvValue {
  const text = field.trim();
  if (text === "") {
    return { value: field === "" ? null : field };
  }
  const notation = NOTATIONS[language];
  if (text in notation.truth) {
    return { value: notation.truth[text]! };
  }
  if (!/\d/.test(text) || text.length > 30) {
    return { value: field };
  }
  return numberValue(text, notation) ?? dateValue(text, language) ?? { value: field };
}

function numberValue(text: string, notation: Notation): CsvValue | null {
  const euro = /^(.*?)\s*€$/.exec(text)?.[1] ?? /^€\s*(.*)$/.exec(text)?.[1];
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  const digits = euro ?? percent ?? text;
  const significant = digits.replace(/\D/g, "");
  const leadingZero = /^[+-]?0\d/.test(digits);
  if (!notation.number.test(digits) || leadingZero || significant.length > LONGEST_NUMBER) {
    return null;
  }
  const value = Number(digits.split(notation.thousands).join("").replace(notation.decimal, "."));
  if (percent !== undefined) {
    const shift = 2 + (digits.split(notation.decimal)[1]?.length ?? 0);
    return { value: Number((value / 100).toFixed(shift)), format: shift > 2 ? "0.00%" : "0%" };
  }
  return euro === undefined ? { value } : { value, format: "#,##0.00 €" };
}

function dateValue(text: string, language: Language): CsvValue | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text);
  if (iso) {
    const [year, month, day, hour = 0, minute = 0, second = 0] = iso
      .slice(1)
      .map((part) => Number(part ?? 0));
    const serial = serialDay(year!, month!, day!);
    const time = (hour * 3600 + minute * 60 + second) / 86_400;
    return serial === null || time >= 1
      ? null
      : { value: serial + time, format: iso[4] ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd" };
  }
  const local = (
    language === "de" ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/ : /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
  ).exec(text);
  if (!local) {
    return null;
  }
  const [first, second, year] = local.slice(1).map(Number) as [number, number, number];
  const serial = language === "de" ? serialDay(year, second, first) : serialDay(year, first, second);
  return serial === null ? null : { value: serial, format: language === "de" ? "dd.mm.yyyy" : "m/d/yyyy" };
}

/** Excel's serial day; null for a day no calendar has, or one before Excel's calendar begins. */
function serialDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? dateToSerial(date) : null;
}
