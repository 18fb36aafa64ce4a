import type { BlockColumn } from "../SheetPlan";
import { TEXT } from "./rankingColumns";

/** Gives texts a little room where a column of figures, which stand at its right edge, comes before them. */
export function indentAfterFigures(columns: readonly BlockColumn[]): BlockColumn[] {
  return columns.map((column, index) => {
    const isAfterFigures =
      index > 0 && column.numberFormat === TEXT && columns[index - 1].numberFormat !== TEXT;
    return isAfterFigures ? { ...column, indented: true } : column;
  });
}
