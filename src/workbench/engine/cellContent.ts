import { DEFAULT_LOCALE, helpers, type Locale } from "@odoo/o-spreadsheet";
import type { CellValue } from "../host/WorkbookEngine";
import { GUARDED_TEXT_FORMAT, isTextFormat, TEXT_FORMAT } from "./numberFormat";

/** What o-spreadsheet stores for a value, and the format it needs for it, if another than before. */
export interface CellContent {
  readonly content: string;
  readonly format?: string;
}

/**
 * Turns a value into cell content as if it were typed in an English Excel, whatever language the
 * page speaks: `=` starts a formula except in text cells, dates become serial days, and text that
 * the page's own language would take for a date stays text.
 *
 * @example
 * cellContent("=1+1", "@", DEFAULT_LOCALE) // => { content: "'=1+1", format: "0;-0;0;@" }
 * cellContent("31.12.2024", undefined, german) // => { content: "'31.12.2024" }
 * cellContent(0.5, undefined, german) // => { content: "0.5" }
 */
export function cellContent(value: CellValue, format: string | undefined, locale: Locale): CellContent {
  if (typeof value === "number") {
    return { content: String(value) };
  }
  if (typeof value === "boolean") {
    return { content: value ? "TRUE" : "FALSE" };
  }
  if (isTextFormat(format)) {
    return textCellContent(value, format);
  }
  if (value === "" || value.startsWith("=") || value.startsWith("'")) {
    return { content: value };
  }
  if (!helpers.isNumber(value, DEFAULT_LOCALE) && helpers.isDateTime(value, DEFAULT_LOCALE)) {
    return dateContent(value, format);
  }
  return { content: literalContent(value, locale) };
}

/**
 * The content under which a text is read back as that very text: an apostrophe goes in front of
 * what would be taken for a formula, number, date or truth value.
 *
 * @example
 * textContent("0123", german) // => "'0123"
 * textContent("Meyer", german) // => "Meyer"
 */
export function textContent(text: string, locale: Locale): string {
  const misread =
    text.startsWith("=") ||
    text.startsWith("'") ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, locale) ||
    /^(true|false)$/i.test(text);
  return misread ? `'${text}` : text;
}

function textCellContent(text: string, format: string | undefined): CellContent {
  const guarded = text.startsWith("=") || text.startsWith("'");
  const needed = guarded ? GUARDED_TEXT_FORMAT : TEXT_FORMAT;
  return { content: guarded ? `'${text}` : text, ...(needed === format ? {} : { format: needed }) };
}

function dateContent(text: string, format: string | undefined): CellContent {
  const serial = helpers.toNumber(text, DEFAULT_LOCALE);
  const dateFormat = Number.isInteger(serial) ? "m/d/yyyy" : "m/d/yyyy hh:mm";
  return { content: String(serial), ...(format ? {} : { format: dateFormat }) };
}

function literalContent(text: string, locale: Locale): string {
  const isEnglish = helpers.isNumber(text, DEFAULT_LOCALE) || /^(true|false)$/i.test(text);
  return !isEnglish && helpers.isDateTime(text, locale) ? `'${text}` : text;
}
