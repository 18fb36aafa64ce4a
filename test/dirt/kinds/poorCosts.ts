import type { Row } from "../Sheet";
import { COST_FIELDS, type CostField } from "../Truth";
import type { Dirt } from "./Dirt";

const WORDS = ["k.A.", "unbekannt", "n/a", "#N/A", "tbd", "folgt"];

/** Costs of 0 that nobody has entered. */
export const blankCosts: Dirt = (sheet, share, random) => {
  // A blank rebate is no rebate; only costs are missed.
  const fields = COST_FIELDS.filter((field) => field !== "deductions");
  const rows = sheet.rows.map((row) => rewriteZeros(row, fields, () => (random.chance(share) ? "" : null)));
  return { ...sheet, rows };
};

/** Costs of 0 that are words in the export. */
export const unreadableCosts: Dirt = (sheet, share, random) => {
  const word = () => (random.chance(share) ? random.pick(WORDS) : null);
  return { ...sheet, rows: sheet.rows.map((row) => rewriteZeros(row, COST_FIELDS, word)) };
};

function rewriteZeros(row: Row, fields: readonly CostField[], write: () => string | null): Row {
  if (fields.every((field) => row.means.numbers[field] !== 0)) return row;
  const cells = { ...row.cells };
  const numbers = { ...row.means.numbers };
  for (const field of fields) {
    if (numbers[field] !== 0) continue;
    const text = write();
    if (text === null) continue;
    cells[field] = text;
    numbers[field] = text === "" ? "missing" : "unreadable";
  }
  return { ...row, cells, means: { ...row.means, numbers } };
}
