import type { SheetPlan } from "../../../src/report/SheetPlan";
import { isFormula } from "../../../src/excel/cellContent";

/** The values of a planned sheet from A1, as `Workbook.readSheetTable` would give them once it is written. */
export function cellsOfPlan({ blocks }: SheetPlan): (string | number | boolean)[][] {
  const rows = Math.max(...blocks.map(({ row, rowCount }) => row + rowCount));
  const width = Math.max(...blocks.map(({ column, columns }) => column + columns.length));
  const cells = Array.from({ length: rows }, () => Array<string | number | boolean>(width).fill(""));
  for (const block of blocks) {
    for (let row = 0; row < block.rowCount; row++) {
      block.columns.forEach((column, index) => {
        const cell = column.cell(row);
        if (isFormula(cell)) throw new Error(`no value: ${cell.formula}`);
        cells[block.row + row][block.column + index] = cell ?? "";
      });
    }
  }
  return cells;
}
