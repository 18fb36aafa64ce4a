import { rowOf } from "../cleanSheet";
import { has, type Row } from "../Sheet";
import { COST_FIELDS } from "../Truth";
import { countOf } from "./spoiltRows";
import type { Dirt } from "./Dirt";

/** Further lines of an order whose amount stands in its first line only, as shops export it. */
export const continuationLines: Dirt = (sheet, share, random) => {
  const { truth, layout } = sheet;
  const orders = truth.lines.filter(({ credit }) => !credit);
  if (
    layout.shape !== "orders" ||
    layout.basis !== "amount" ||
    !has(layout, "orderId") ||
    orders.length === 0
  )
    return sheet;
  const added = Array.from({ length: countOf(sheet, share) }, (): Row => {
    const row = rowOf(random.pick(orders), layout);
    const cells = { ...row.cells, amount: "" };
    const numbers = { ...row.means.numbers };
    if (has(layout, "amount")) numbers.amount = "missing";
    for (const field of COST_FIELDS) {
      if (!has(layout, field)) continue;
      cells[field] = "";
      numbers[field] = "missing";
    }
    const undated = has(layout, "date") && random.chance(0.3);
    if (undated) cells.date = "";
    return { ...row, cells, means: { ...row.means, numbers, day: undated ? "missing" : row.means.day } };
  });
  return { ...sheet, rows: [...sheet.rows, ...added] };
};
