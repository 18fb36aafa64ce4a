/** Sheet names of letters, digits, dots and underscores need no quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * An address with its sheet, quoted as Excel does.
 *
 * @example
 * qualifiedAddress("Kunden", "A1:H412") // => "Kunden!A1:H412"
 * qualifiedAddress("Umsatz '24", "A1") // => "'Umsatz ''24'!A1"
 */
export function qualifiedAddress(sheet: string, address: string): string {
  return `${PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}
