/** What a sentence has room for. */
const LONGEST = 32;

/**
 * A text as a sentence quotes it: on one line, and cut where it is long.
 *
 * @param most - Characters that remain, the ellipsis included.
 *
 * @example
 * shortened("Umsatz\n(netto)") // => "Umsatz (netto)"
 * shortened("one two three four five six seven") // => "one two three four five six sev…"
 */
export function shortened(text: string, most = LONGEST): string {
  const line = text.replace(/[\r\n\t]+/g, " ");
  const characters = Array.from(line);
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join("")}…`;
}
