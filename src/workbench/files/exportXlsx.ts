import { writeXlsx, type WriteSheet } from "hucre";
import type { SheetEngine } from "../engine/SheetEngine";
import { PIXELS_PER_POINT } from "../engine/charts";
import { exportCells } from "./exportCells";
import { exportChart } from "./exportChart";
import { exportTable } from "./exportTable";

/** The inverse of the widths in `toWorkbookData`: a character is about 7 pixels, with 5 for padding. */
const PIXELS = { perCharacter: 7, padding: 5 };

/**
 * The workbook as an Excel file: values, formulas that Excel knows, results of the add-in's functions
 * as values, number formats, looks, widths, frozen panes, tables and charts.
 */
export async function exportXlsx(engine: SheetEngine): Promise<Uint8Array> {
  const sheets = engine.sheets().map((sheet) => exportSheet(engine, sheet.id, sheet.name, sheet.hidden));
  const activeSheet = engine.sheets().findIndex(({ id }) => id === engine.activeSheet());
  return writeXlsx({ sheets, activeSheet, defaultFont: { name: "Calibri", size: 11 } });
}

function exportSheet(engine: SheetEngine, id: string, name: string, hidden: boolean): WriteSheet {
  const { tables, charts } = engine.drawings();
  const { getters } = engine.model;
  const used = engine.usedZone(id, false);
  const panes = getters.getPaneDivisions(id);
  const columns = Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) => ({
    width: (engine.columnWidth(id, column) * PIXELS_PER_POINT - PIXELS.padding) / PIXELS.perCharacter,
  }));
  return {
    name,
    hidden,
    columns,
    ...exportCells(engine, id, used),
    ...(panes.xSplit || panes.ySplit ? { freezePane: { rows: panes.ySplit, columns: panes.xSplit } } : {}),
    view: { showGridLines: getters.getGridLinesVisibility(id) },
    tables: tables.filter((table) => table.sheetId === id).map((table) => exportTable(engine, table)),
    charts: charts
      .filter((chart) => chart.sheetId === id)
      .flatMap((chart) => exportChart(engine, chart) ?? []),
  };
}
