import type { CellValue } from "../../../src/report/CellChunk";
import type { Row } from "../Sheet";
import type { Dirt } from "./Dirt";

/** Rows in another order: some of them, or all. */
export const shuffledRows: Dirt = (sheet, share, random) => {
  if (share === 1) return { ...sheet, rows: random.shuffled(sheet.rows) };
  const rows: Row[] = [...sheet.rows];
  for (let count = share * rows.length; count > 0; count--) {
    const [from, to] = [random.whole(0, rows.length - 1), random.whole(0, rows.length - 1)];
    [rows[from], rows[to]] = [rows[to], rows[from]];
  }
  return { ...sheet, rows };
};

const TITLES = {
  de: [
    ["Umsatzliste 2024"],
    ["Stand: 31.12.2024"],
    ["Mandant", 1],
    ["Muster & Partner KG", "", "Seite 1"],
    ["Zeitraum", "01.01.2024 - 31.12.2024"],
  ],
  en: [
    ["Sales list 2024"],
    ["As of Dec 31, 2024"],
    ["Company", 1],
    ["Sample & Partners Ltd", "", "Page 1"],
    ["Period", "1/1/2024 - 12/31/2024"],
  ],
};

/** Titles, filters and dates of printing above the header. */
export const titleLines: Dirt = (sheet, share, random) => {
  const count = Math.max(1, Math.round(share * 6));
  const line = (): readonly CellValue[] =>
    random.chance(0.3) ? [] : random.pick(TITLES[sheet.layout.language]);
  return { ...sheet, titles: Array.from({ length: count }, line) };
};
