import "../../support/objectGroupBy";
import type { Model } from "@odoo/o-spreadsheet";
import { localeFor } from "../../../src/workbench/engine/locales";
import { SheetEngine } from "../../../src/workbench/engine/SheetEngine";

test("a row that the user hides is hidden for the add-in", () => {
  const engine = new SheetEngine(localeFor("en"));
  const sheetId = engine.activeSheet();
  const model: Model = engine.model;
  model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [2, 4] });
  const hidden = [1, 2, 3, 4, 5].filter((row) => engine.isRowHidden(sheetId, row));
  expect(hidden).toEqual([2, 4]);
});
