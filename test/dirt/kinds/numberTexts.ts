import { has, isMoney, NUMBER_FIELDS, type Row } from "../Sheet";
import { writeNumber } from "../writeNumber";
import type { Dirt } from "./Dirt";

/** Numbers that are texts, in German or English notation, column by column. */
export const numberTexts: Dirt = (sheet, share, random) => {
  const { layout } = sheet;
  let { rows } = sheet;
  let settled = false;
  for (const field of NUMBER_FIELDS) {
    if (!has(layout, field) || random.chance(0.2)) continue;
    rows = rows.map((row): Row => {
      const value = row.means.numbers[field];
      if (typeof value !== "number" || !random.chance(share)) return row;
      const { text, evident } = writeNumber(value, { ...layout, money: isMoney(field), settled }, random);
      // What leaves a doubt is to be settled by a row that counts.
      if (row.true && evident) settled = true;
      return { ...row, cells: { ...row.cells, [field]: text } };
    });
  }
  return { ...sheet, rows };
};
