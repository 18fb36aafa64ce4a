/** What exports write where there is no id, besides nothing at all. */
const NO_ID = /^(?:#[A-Z/0]+[!?]?|null|none|nan|n\/a|-+|\(leer\)|\(blank\)|\(null\))$/i;

const LONGEST = 8;

/**
 * Whether a cell says that there is no id: "-", "n/a", "NULL", an error.
 *
 * @param spelling - Without blanks around it.
 */
export function isNoId(spelling: string): boolean {
  return spelling.length <= LONGEST && NO_ID.test(spelling);
}
