import type { Row } from "../Sheet";
import type { Dirt } from "./Dirt";

/** Order numbers as text here and as number there; it is the same order. */
export const orderSpellings: Dirt = (sheet, share, random) => {
  const rows = sheet.rows.map((row): Row => {
    const { orderId, originalOrder } = row.cells;
    if (row.kind !== "line" || !random.chance(share)) return row;
    const cells = { ...row.cells };
    if (orderId !== undefined) cells.orderId = `${orderId}${random.pick(["", " "])}`;
    if (originalOrder !== undefined) cells.originalOrder = `${originalOrder}`;
    return { ...row, cells };
  });
  return { ...sheet, rows };
};
