import { type RowDef, type WriteOptions, writeXlsx, type WriteSheet } from "hucre";
import type { SheetEngine } from "../engine/SheetEngine";
import { PIXELS_PER_POINT } from "../engine/charts";
import { rowHeightOf, STANDARD_ROW_HEIGHT } from "../host/model/geometry";
import type { SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { SHEET_COLUMNS } from "../host/model/zones";
import type { Zone } from "../host/WorkbookEngine";
import { DEFAULT_FONT, exportCells } from "./exportCells";
import { exportChart } from "./exportChart";
import { exportConditionalRules } from "./exportConditionalRules";
import { exportHeaderFooter, exportPage, exportRowBreaks, printNames } from "./exportPage";
import { exportTable } from "./exportTable";
import { exportValidations } from "./exportValidations";
import { fileColour } from "./fileColour";

/** The inverse of the widths in `toWorkbookData`: a character is about 7 pixels, with 5 for padding. */
const PIXELS = { perCharacter: 7, padding: 5 };

/**
 * The workbook as an Excel file. Cells come from the engine: values, formulas that Excel knows, results
 * of the add-in's functions as values, formats, looks, widths, frozen panes. The host's object model
 * adds what no grid draws: indents, tables, charts, conditional formats, allowed entries, the printed page.
 *
 * Every sheet opens at A1, for the writer knows no selection. It has no second axis in charts, no
 * bars below zero in conditional formats, no order of printed pages, and writes an error that a formula results in as a text, until
 * whoever opens the file calculates it anew.
 */
export async function exportXlsx(workbook: WorkbookModel, engine: SheetEngine): Promise<Uint8Array> {
  return writeXlsx(fileContents(workbook, engine));
}

/** What {@link exportXlsx} writes. */
export function fileContents(workbook: WorkbookModel, engine: SheetEngine): WriteOptions {
  const sheets = workbook.sheets();
  return {
    sheets: sheets.map((sheet) => exportSheet(sheet, engine)),
    activeSheet: sheets.findIndex(({ id }) => id === engine.activeSheet()),
    namedRanges: [
      ...workbook.names.all().map(({ name, formula }) => ({ name, range: formula.replace(/^=/, "") })),
      ...sheets.flatMap((sheet) => printNames(sheet.pageLayout)),
    ],
    defaultFont: DEFAULT_FONT,
  };
}

function exportSheet(sheet: SheetModel, engine: SheetEngine): WriteSheet {
  const { id } = sheet;
  const { getters } = engine.model;
  const used = engine.usedZone(id, false);
  const panes = getters.getPaneDivisions(id);
  return {
    name: sheet.name,
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    columns: Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) => ({
      width: (engine.columnWidth(id, column) * PIXELS_PER_POINT - PIXELS.padding) / PIXELS.perCharacter,
      hidden: sheet.hiddenColumns.has(column),
    })),
    rowDefs: rowDefs(sheet, used),
    ...exportCells(engine, sheet, used),
    ...(panes.xSplit || panes.ySplit ? { freezePane: { rows: panes.ySplit, columns: panes.xSplit } } : {}),
    view: { showGridLines: getters.getGridLinesVisibility(id), ...tabColor(sheet) },
    tables: sheet.tables.map((table) => exportTable(engine, table)),
    charts: sheet.charts.flatMap((chart) => exportChart(chart) ?? []),
    conditionalRules: exportConditionalRules(sheet.conditionalFormats),
    dataValidations: exportValidations(sheet.validations),
    pageSetup: exportPage(sheet.pageLayout),
    rowBreaks: exportRowBreaks(sheet.pageLayout),
    headerFooter: exportHeaderFooter(sheet.pageLayout.headersFooters),
  };
}

/** Heights that were set, and rows that are hidden; Excel measures all others when it opens the file. */
function rowDefs(sheet: SheetModel, used: Zone | null): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  const hasHeights = sheet.looks.has("RowHeight");
  for (let row = 0; row <= (used?.bottom ?? -1); row++) {
    const zone = { top: row, left: 0, bottom: row, right: SHEET_COLUMNS - 1 };
    const height = hasHeights ? Number(rowHeightOf(sheet, zone)) : STANDARD_ROW_HEIGHT;
    const hidden = sheet.isRowHidden(row);
    if (hidden || height !== STANDARD_ROW_HEIGHT) {
      defs.set(row, { hidden, ...(height !== STANDARD_ROW_HEIGHT ? { height } : {}) });
    }
  }
  return defs;
}

function tabColor({ tabColor: color }: SheetModel): { readonly tabColor?: { readonly rgb: string } } {
  return typeof color === "string" && color !== "" ? { tabColor: { rgb: fileColour(color) } } : {};
}
