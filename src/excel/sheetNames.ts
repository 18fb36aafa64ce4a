const longestName = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/g;
/** Excel keeps this name for itself, see "Rename a worksheet" in Microsoft's help. */
const reserved = "history";

/**
 * Names under which new sheets can be added: as wished where possible, else with " (2)", " (3)" and
 * so on. What Excel forbids in a name (`\ / ? * [ ] :`, an apostrophe at either end) becomes "_", and
 * a long name is cut to Excel's 31 characters. Upper and lower case count as the same name.
 *
 * @param wished - In any number; the results differ from one another, too.
 * @param taken - Names of the sheets that exist, hidden ones included.
 *
 * @example
 * freeSheetNames(["Ranking"], ["Sheet1", "ranking"]) // => ["Ranking (2)"]
 * freeSheetNames(["A/B", "A/B"], []) // => ["A_B", "A_B (2)"]
 */
export function freeSheetNames(wished: readonly string[], taken: readonly string[]): string[] {
  const used = new Set([reserved, ...taken.map(foldCase)]);
  return wished.map((wish) => {
    const name = firstFree(wish, used);
    used.add(foldCase(name));
    return name;
  });
}

/** Two sheets can not have names that are equal after this. */
export function foldCase(name: string): string {
  return name.toLowerCase();
}

function firstFree(wish: string, used: ReadonlySet<string>): string {
  const plain = allowed(wish, longestName);
  if (!used.has(foldCase(plain))) return plain;
  for (let count = 2; ; count++) {
    const suffix = ` (${count})`;
    const name = allowed(wish, longestName - suffix.length) + suffix;
    if (!used.has(foldCase(name))) return name;
  }
}

function allowed(wish: string, length: number): string {
  const cut = wish.trim().slice(0, length).trimEnd();
  // The cut may have gone through the two halves of one character.
  const whole = cut.replace(/[\uD800-\uDBFF]$/, "");
  return whole.replace(forbidden, "_") || "_";
}
