import { dateField, has, type Row } from "../Sheet";
import { drawDateForms, writeDate } from "../writeDate";
import type { Dirt } from "./Dirt";

/** Days that are texts or digits instead of dates. */
export const dateTexts: Dirt = (sheet, share, random) => {
  const field = dateField(sheet.layout);
  if (!has(sheet.layout, field)) return sheet;
  const forms = drawDateForms(random);
  let settled = false;
  const rows = sheet.rows.map((row): Row => {
    const { day } = row.means;
    if (typeof day !== "number" || !random.chance(share)) return row;
    const { cell, evident } = writeDate(day, random.pick(forms), settled);
    if (row.true && evident) settled = true;
    return { ...row, cells: { ...row.cells, [field]: cell } };
  });
  return { ...sheet, rows };
};
