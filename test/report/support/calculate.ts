import { Model } from "@odoo/o-spreadsheet";
import { cellAddress } from "../../../src/report/sheets/cellAddress";
import type { SheetPlan } from "../../../src/report/SheetPlan";

/**
 * Calculates planned sheets with a spreadsheet engine other than the one that made their figures.
 * Returns the value of a cell, by sheet and address.
 */
export function calculate(sheets: readonly SheetPlan[]): (sheet: string, address: string) => unknown {
  // The engine reports every step of its start.
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  const model = new Model({
    version: 1,
    sheets: sheets.map((sheet, index) => ({
      id: `sheet${index}`,
      name: sheet.name,
      colNumber: 40,
      rowNumber: 1 + Math.max(...sheet.blocks.map((block) => block.row + block.rowCount)),
      cells: cellsOf(sheet),
    })),
  });
  return (sheet, address) => {
    const sheetId = model.getters.getSheetIdByName(sheet);
    if (sheetId === undefined) throw new Error(`no sheet ${sheet}`);
    const { top, left } = model.getters.getRangeFromSheetXC(sheetId, address).zone;
    return model.getters.getEvaluatedCell({ sheetId, row: top, col: left }).value;
  };
}

function cellsOf(sheet: SheetPlan): { [address: string]: { content: string } } {
  const cells: { [address: string]: { content: string } } = {};
  for (const block of sheet.blocks) {
    block.columns.forEach(({ cell }, column) => {
      for (let row = 0; row < block.rowCount; row++) {
        const value = cell(row);
        if (value === null || value === "") continue;
        const content = typeof value === "object" ? value.formula : String(value);
        cells[cellAddress(block.row + row, block.column + column)] = { content };
      }
    });
  }
  return cells;
}
