/**
 * Compiles a list that users edit, one pattern each. A text is on the list where it equals a pattern
 * as a whole, whatever the capitals and the blanks around both; `*` stands for anything, nothing
 * included. Blank patterns are passed over, and no other character has a meaning of its own.
 *
 * Exact patterns are looked up at once; of those with a `*` only the ones are tried that begin as the
 * text does. Time grows with the length of the text, however many `*` a pattern has.
 *
 * @example
 * matchesList(["Porto", "Versandkosten*"])(" VERSANDKOSTEN (DE) ") // => true
 * matchesList(["Porto", "Versandkosten*"])("Portobello") // => false
 * matchesList(["*@example.com"])("anna@example.com") // => true
 * matchesList(["*@example.com"])("anna@exampleXcom") // => false
 * matchesList(["", "  "])("") // => false
 */
export function matchesList(patterns: readonly string[]): (text: string) => boolean {
  const exact = new Set<string>();
  /** By their first character; `""` for those that begin with a star. */
  const wildcards = new Map<string, string[][]>();
  for (const pattern of patterns.map(comparable)) {
    if (pattern === "") continue;
    if (!pattern.includes("*")) {
      exact.add(pattern);
      continue;
    }
    const parts = pattern.split("*");
    const begin = parts[0].charAt(0);
    wildcards.set(begin, [...(wildcards.get(begin) ?? []), parts]);
  }
  const anyBegin = wildcards.get("") ?? [];
  const mayMatch = prefilter([...exact], [...wildcards.values()].flat());
  return (text) => {
    if (!mayMatch(text)) return false;
    const whole = comparable(text);
    if (exact.has(whole)) return true;
    const sameBegin = whole === "" ? undefined : wildcards.get(whole.charAt(0));
    const fits = (parts: readonly string[]) => fitsParts(whole, parts);
    return (sameBegin?.some(fits) ?? false) || anyBegin.some(fits);
  };
}

/**
 * Whether a text begins or ends as some pattern does: most ids and names do not, which is told without
 * making a new text. Texts of other than ASCII letters, or with blanks around, always may.
 */
function prefilter(
  exact: readonly string[],
  wildcards: readonly (readonly string[])[],
): (text: string) => boolean {
  const begins = new Uint8Array(128);
  const ends = new Uint8Array(128);
  let anything = false;
  const mark = (marks: Uint8Array, character: string) => {
    const code = character.charCodeAt(0);
    if (code < 128) marks[code] = marks[character.toUpperCase().charCodeAt(0)] = 1;
  };
  for (const pattern of exact) mark(begins, pattern);
  for (const parts of wildcards) {
    const end = parts[parts.length - 1];
    if (parts[0] !== "") mark(begins, parts[0]);
    else if (end !== "") mark(ends, end.charAt(end.length - 1));
    else anything = true;
  }
  return (text) => {
    const first = text.charCodeAt(0);
    const last = text.charCodeAt(text.length - 1);
    return (
      !(first > 32 && first < 128 && last > 32 && last < 128) || anything || begins[first] + ends[last] > 0
    );
  };
}

/** Files from a Mac write an umlaut as a letter and a mark; that is the same letter. */
function comparable(text: string): string {
  return text.trim().toLowerCase().normalize("NFC");
}

/**
 * Whether the text is made of these parts with anything between them. Taking each middle part where it
 * first occurs is never wrong, because what follows then has the most room.
 */
function fitsParts(text: string, parts: readonly string[]): boolean {
  const last = parts.length - 1;
  const end = text.length - parts[last].length;
  if (!text.startsWith(parts[0]) || end < parts[0].length || !text.endsWith(parts[last])) return false;
  let from = parts[0].length;
  for (let part = 1; part < last; part++) {
    const at = text.indexOf(parts[part], from);
    if (at < 0 || at + parts[part].length > end) return false;
    from = at + parts[part].length;
  }
  return true;
}
