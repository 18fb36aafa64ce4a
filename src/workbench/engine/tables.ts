import type { Model, TableConfig } from "@odoo/o-spreadsheet";
import type { EngineTable } from "../host/WorkbookEngine";
import { dispatchOrThrow } from "./dispatchOrThrow";
import { makeRoom } from "./zones";

const DEFAULT_STYLE = "TableStyleMedium2";
/** o-spreadsheet draws Excel's light, medium and dark looks of these numbers under the same names. */
const KNOWN_STYLE = /^TableStyle(Light|Medium|Dark)\d+$/;

/** Draws a table's bands and filter buttons over its cells. */
export function drawTable(model: Model, table: EngineTable): void {
  makeRoom(model, table.sheetId, table.zone);
  const range = model.getters.getRangeDataFromZone(table.sheetId, { ...table.zone });
  dispatchOrThrow(
    model.dispatch("CREATE_TABLE", {
      sheetId: table.sheetId,
      ranges: [range],
      tableType: "static",
      config: tableConfig(model, table),
    }),
  );
}

/** Takes a table's look away; its cells stay. */
export function removeTable(model: Model, table: EngineTable): void {
  if (model.getters.tryGetSheet(table.sheetId)) {
    dispatchOrThrow(model.dispatch("REMOVE_TABLE", { sheetId: table.sheetId, target: [{ ...table.zone }] }));
  }
}

function tableConfig(model: Model, table: EngineTable): TableConfig {
  const known = KNOWN_STYLE.test(table.style) && model.getters.getTableStyles()[table.style] !== undefined;
  return {
    hasFilters: table.showFilterButton,
    bandedRows: table.showBandedRows,
    bandedColumns: false,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    automaticAutofill: false,
    styleId: known ? table.style : DEFAULT_STYLE,
  };
}
