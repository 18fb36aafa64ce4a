const STRING_NAME_OR_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;

/**
 * A formula with its functions in capitals, as Excel shows it however it was typed.
 *
 * @example
 * withUpperCaseFunctions('=kundenwert.cltv(a1)&"sum("') // => '=KUNDENWERT.CLTV(a1)&"sum("'
 */
export function withUpperCaseFunctions(formula: string): string {
  return formula.replace(STRING_NAME_OR_FUNCTION, (part) => (/^["']/.test(part) ? part : part.toUpperCase()));
}
