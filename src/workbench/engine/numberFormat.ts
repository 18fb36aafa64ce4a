import { DEFAULT_LOCALE, helpers, type Locale } from "@odoo/o-spreadsheet";

/** Excel's format for cells that keep whatever is typed as text. */
export const TEXT_FORMAT = "@";

/**
 * Stands for `@` in cells whose text starts with `=` or `'`. In an `@` cell o-spreadsheet would take the
 * first for a formula and show the apostrophe that prevents it.
 */
export const GUARDED_TEXT_FORMAT = "0;-0;0;@";

/** Excel's spelling of formats that had to be simplified for o-spreadsheet. */
const excelSpelling = new Map<string, string>([[GUARDED_TEXT_FORMAT, TEXT_FORMAT]]);

/** Excel's short date, its format 14: shown as the reader's region writes dates, whatever the code says. */
export const SHORT_DATE = "m/d/yyyy";

/**
 * Excel's number format in the subset o-spreadsheet can draw. Colours, conditions and padding are
 * dropped; what cannot be drawn at all becomes `""` (General).
 *
 * @example
 * toEngineFormat("#,##0.00 €", DEFAULT_LOCALE) // => '#,##0.00 "€"'
 * toEngineFormat("[Red]-0", DEFAULT_LOCALE) // => "-0"
 * toEngineFormat("General", DEFAULT_LOCALE) // => ""
 *
 * @param locale - Of the reader.
 */
export function toEngineFormat(excelFormat: string, locale: Locale): string {
  if (excelFormat === "General" || excelFormat === "") {
    return "";
  }
  if (excelFormat === SHORT_DATE && locale.dateFormat !== SHORT_DATE) {
    // Written twice, to be told from the same format where a cell has that one.
    const shown = `${locale.dateFormat};${locale.dateFormat}`;
    excelSpelling.set(shown, SHORT_DATE);
    return shown;
  }
  const simplified = isDrawable(excelFormat) ? excelFormat : simplify(excelFormat);
  if (simplified !== excelFormat && isDrawable(simplified)) {
    excelSpelling.set(simplified, excelFormat);
  }
  return isDrawable(simplified) ? simplified : "";
}

/** The inverse of {@link toEngineFormat}: what Excel calls the format of a cell. */
export function toExcelFormat(engineFormat: string | undefined): string {
  return engineFormat ? (excelSpelling.get(engineFormat) ?? engineFormat) : "General";
}

/** Whether cells of this engine format keep text as it is. */
export function isTextFormat(engineFormat: string | undefined): boolean {
  return engineFormat === TEXT_FORMAT || engineFormat === GUARDED_TEXT_FORMAT;
}

const LITERAL_OR_CODE = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[€£¥$]|[^"\\[_*€£¥$]+/g;

function simplify(format: string): string {
  return (format.match(LITERAL_OR_CODE) ?? []).map(simplifyToken).join("");
}

function simplifyToken(token: string): string {
  if (token.startsWith("[")) {
    const currency = /^\[\$([^-\]]*)/.exec(token);
    return currency?.[1] ? `"${currency[1]}"` : "";
  }
  if (token.startsWith("_") || token.startsWith("*")) {
    return "";
  }
  return /^[€£¥$]$/.test(token) ? `"${token}"` : token;
}

const drawable = new Map<string, boolean>();

function isDrawable(format: string): boolean {
  const known = drawable.get(format);
  if (known !== undefined) {
    return known;
  }
  // o-spreadsheet knows locale tags as currencies and would print them.
  let answer = !/\[\$[^\]]*-[^\]]*\]/.test(format);
  try {
    helpers.formatValue(1234.5, { format, locale: DEFAULT_LOCALE });
    helpers.formatValue(-1234.5, { format, locale: DEFAULT_LOCALE });
  } catch {
    answer = false;
  }
  drawable.set(format, answer);
  return answer;
}
