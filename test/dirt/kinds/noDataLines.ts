import type { Layout, Meaning, Row } from "../Sheet";
import { countOf } from "./spoiltRows";
import { inserted } from "./inserted";
import type { Dirt } from "./Dirt";

/** What a row that tells nothing means. */
export const NOTHING: Meaning = {
  customer: null,
  isTest: false,
  isTechnical: false,
  isCredit: false,
  order: null,
  returns: null,
  numbers: {},
  day: "missing",
};

/** Blank lines between the others; some of them hold blanks. */
export const blankLines: Dirt = (sheet, share, random) => {
  const added = Array.from({ length: countOf(sheet, share) }, (): Row => {
    const cells = random.chance(0.2) ? { customerId: "  ", amount: " " } : {};
    return { kind: "blank", cells, means: NOTHING, true: false };
  });
  return inserted(sheet, added, random);
};

/** The header again, as lists have it at the top of every printed page. */
export const repeatedHeaders: Dirt = (sheet, share, random) => {
  const header: Row = {
    kind: "repeatedHeader",
    cells: headerCells(sheet.layout),
    means: NOTHING,
    true: false,
  };
  const added = Array.from({ length: countOf(sheet, share / 4) }, () => header);
  return inserted(sheet, added, random);
};

function headerCells({ columns }: Layout): Row["cells"] {
  return Object.fromEntries(columns.map(({ key, header }) => [key, header]));
}
