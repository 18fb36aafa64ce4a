import { CellKind, type Table } from "../Table";
import { fieldScores, SURE } from "./fieldScores";
import { headerTexts } from "./headerTexts";

/** Exports put titles, filters and dates above the table; a header further down is not looked for. */
const ROWS_LOOKED_AT = 50;

/** A header that is known as it stands weighs as much as this many that only contain a known word. */
const KNOWN_WEIGHT = 3;

/**
 * The row of the headers: the one with the most cells that are known headers, else the first row that
 * is filled with texts only, as wide as the table. The lower row where a header has two lines; -1 where
 * the data begin at once.
 */
export function findHeaderRow(table: Table): number {
  const rows = Array.from({ length: Math.min(table.rowCount, ROWS_LOOKED_AT) }, (_, row) =>
    describeRow(table, row),
  );
  const widest = Math.max(0, ...rows.map((row) => row.filled));
  // One known word may be a title ("Umsatz 2024"), unless the table has but one or two columns.
  const eligible = rows.map(
    (row) => row.known >= Math.min(2, widest) && (row.exact > 0 || row.numbers === 0),
  );
  const heaviest = Math.max(0, ...rows.filter((_, row) => eligible[row]).map(weight));
  if (heaviest > 0) {
    const found = rows.findIndex((row, index) => eligible[index] && weight(row) === heaviest);
    return found + 1 < rows.length && isSecondLine(rows[found + 1]) ? found + 1 : found;
  }
  return rows.findIndex((row) => row.filled > 0 && row.numbers === 0 && row.filled >= 0.6 * widest);
}

interface DescribedRow {
  readonly filled: number;
  /** Numbers that are no years. */
  readonly numbers: number;
  readonly known: number;
  readonly exact: number;
  readonly joined: number;
  readonly loose: number;
}

function weight({ known, exact }: DescribedRow): number {
  return known + (KNOWN_WEIGHT - 1) * exact;
}

/** Two headers that are known only together with the line above are no chance; data stand below any header. */
function isSecondLine({ joined, loose, numbers }: DescribedRow): boolean {
  return joined >= 2 && loose === 0 && numbers === 0;
}

function describeRow(table: Table, row: number): DescribedRow {
  const { texts, joined, loose } = headerTexts(table, row);
  let filled = 0;
  let numbers = 0;
  let known = 0;
  let exact = 0;
  table.columns.forEach(({ kinds, values }, index) => {
    if (kinds[row] === CellKind.blank) return;
    filled++;
    const isNumber = kinds[row] === CellKind.number;
    if (isNumber && !isYear(values[row])) numbers++;
    if (isNumber && texts[index] === String(values[row])) return;
    const scores = fieldScores(texts[index]);
    if (scores.length > 0) known++;
    if (scores.some(({ score }) => score >= SURE)) exact++;
  });
  return { filled, numbers, known, exact, joined, loose };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
