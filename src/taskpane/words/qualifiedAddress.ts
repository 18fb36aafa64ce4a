/** Sheet names of letters, digits, dots and underscores need no quotes … */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** … unless they could be taken for a cell, as `FY24` or `R1C1` could. */
const CELL_LIKE = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/**
 * An address with its sheet, quoted as Excel does.
 *
 * @example
 * qualifiedAddress("Kunden", "A1:H412") // => "Kunden!A1:H412"
 * qualifiedAddress("Umsatz '24", "A1") // => "'Umsatz ''24'!A1"
 * qualifiedAddress("FY24", "A1") // => "'FY24'!A1"
 */
export function qualifiedAddress(sheet: string, address: string): string {
  const isPlain = PLAIN_NAME.test(sheet) && !CELL_LIKE.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}
