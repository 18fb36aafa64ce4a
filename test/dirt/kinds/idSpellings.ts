import type { Row } from "../Sheet";
import type { Dirt } from "./Dirt";

const BLANKS = [" ", "  ", "\u00a0", "\t"];

/** The same customer written in several ways: with blanks, in small letters, as a number and as text. */
export const idSpellings: Dirt = (sheet, share, random) => {
  const seen = new Set<string>();
  const respell = (id: string, first: boolean): string => {
    // One row keeps the usual spelling, so that it is the one shown.
    const spelling = !first && random.chance(0.5) ? id.toLowerCase() : id;
    if (random.chance(0.3)) return random.pick(BLANKS) + spelling;
    return random.chance(0.5) ? spelling + random.pick(BLANKS) : spelling;
  };
  const rows = sheet.rows.map((row): Row => {
    const { customer, isTest } = row.means;
    if (row.kind !== "line" || customer === null || isTest) return row;
    const first = !seen.has(customer) || !row.true;
    if (row.true) seen.add(customer);
    if (!random.chance(share)) return row;
    return { ...row, cells: { ...row.cells, customerId: respell(customer, first) } };
  });
  return { ...sheet, rows };
};
