import type { CellPosition, Locale } from "@odoo/o-spreadsheet";
import type { Cell, CellStyle as FileStyle, CellValue } from "hucre";
import type { SheetEngine } from "../engine/SheetEngine";
import { isErrorValue } from "../engine/excelErrors";
import { SHORT_DATE } from "../engine/numberFormat";
import type { SheetModel } from "../host/model/SheetModel";
import type { CellStyle, Zone } from "../host/WorkbookEngine";
import { fileColour } from "./fileColour";

/** Excel's own. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 };

/** Functions that came after Excel 2007; files name them with a prefix, or Excel shows #NAME?. */
const PREFIXES: readonly (readonly [prefix: string, names: RegExp])[] = [
  ["_xlfn._xlws.", /\b(SORT|FILTER)\(/g],
  [
    "_xlfn.",
    /\b(XLOOKUP|UNIQUE|SORTBY|SEQUENCE|RANDARRAY|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|IFNA|STDEV\.[SP]|VAR\.[SP]|PERCENTILE\.(?:INC|EXC)|QUARTILE\.(?:INC|EXC)|RANK\.(?:EQ|AVG)|DAYS|XOR)\(/g,
  ],
];

/** Cells of a sheet for a file: plain values as rows, and details for formulas, formats and looks. */
export function exportCells(
  engine: SheetEngine,
  { id: sheetId, looks }: SheetModel,
  used: Zone | null,
): { readonly rows: CellValue[][]; readonly cells: Map<string, Partial<Cell>> } {
  const cells = new Map<string, Partial<Cell>>();
  if (!used) {
    return { rows: [], cells };
  }
  const zone = { ...used, top: 0, left: 0 };
  const formats = engine.numberFormats(sheetId, zone);
  const indents = looks.only("IndentLevel");
  const rows = engine.values(sheetId, zone).map((row, top) =>
    row.map((value, left): CellValue => {
      const position = { sheetId, row: top, col: left };
      const numberFormat = fileFormat(formats[top]![left]!, engine.model.getters.getLocale());
      // What the engine calls size 10 where none was set is the default font's in Excel.
      const { fontSize } = engine.model.getters.getCellStyle(position);
      const indent = Number(indents.get({ top, left, bottom: top, right: left }, "IndentLevel", 0));
      const style = fileStyle(engine.style(sheetId, top, left), { fontSize, numberFormat, indent });
      const formula = exportedFormula(engine, position);
      const details: Partial<Cell> = {
        ...(formula ? { formula, formulaResult: value, ...spill(engine, position) } : {}),
        ...(isErrorValue(value) && !formula ? { type: "error" as const } : {}),
        ...(style ? { style } : {}),
      };
      if (Object.keys(details).length > 0) {
        cells.set(`${top},${left}`, { value, ...details });
      }
      return value === "" ? null : value;
    }),
  );
  return { rows, cells };
}

/** The formula without `=`, as files have it; none where Excel does not know all its functions. */
function exportedFormula(engine: SheetEngine, position: CellPosition): string | null {
  const cell = engine.model.getters.getCell(position);
  if (!cell?.isFormula || !cell.compiledFormula.areAllFunctionsExportableToExcel()) {
    return null;
  }
  if (cell.compiledFormula.isBadExpression) {
    return null;
  }
  const formula = cell.compiledFormula.toFormulaString(engine.model.getters, { useBoundedReference: true });
  return PREFIXES.reduce(
    (text, [prefix, names]) => text.replace(names, (name) => prefix + name),
    formula.replace(/^=/, ""),
  );
}

function spill(engine: SheetEngine, position: CellPosition): Partial<Cell> {
  const zone = engine.model.getters.getSpreadZone(position);
  if (!zone) {
    return {};
  }
  const range = engine.model.getters.getRangeFromZone(position.sheetId, zone);
  return {
    formulaType: "array",
    formulaDynamic: true,
    formulaRef: engine.model.getters.getRangeString(range, position.sheetId),
  };
}

const HORIZONTAL = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Bottom: undefined, Center: "center", Top: "top" } as const;

/** The writer knows no built-in formats: a short date is saved as the region of this workbook has it. */
function fileFormat(excelFormat: string, { dateFormat }: Locale): string {
  return excelFormat === SHORT_DATE ? dateFormat : excelFormat;
}

interface Details {
  readonly fontSize: number | undefined;
  readonly numberFormat: string;
  readonly indent: number;
}

function fileStyle(style: CellStyle, { fontSize, numberFormat, indent }: Details): FileStyle | null {
  const font = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.fontColor && style.fontColor !== "#000000"
      ? { color: { rgb: fileColour(style.fontColor) } }
      : {}),
    ...(fontSize && fontSize !== DEFAULT_FONT.size ? { size: fontSize } : {}),
  };
  const horizontal = HORIZONTAL[style.horizontalAlignment ?? "General"];
  const vertical = VERTICAL[style.verticalAlignment ?? "Bottom"];
  const result: FileStyle = {
    ...(numberFormat !== "General" ? { numFmt: numberFormat } : {}),
    // A font in a file stands for itself: what it leaves out is not taken from the default font.
    ...(Object.keys(font).length > 0 ? { font: { ...DEFAULT_FONT, ...font } } : {}),
    ...(style.fillColor
      ? {
          fill: {
            type: "pattern" as const,
            pattern: "solid" as const,
            fgColor: { rgb: fileColour(style.fillColor) },
          },
        }
      : {}),
    ...(horizontal || vertical || style.wrapText
      ? {
          alignment: {
            horizontal,
            vertical,
            wrapText: style.wrapText,
            ...(indent > 0 && horizontal ? { indent } : {}),
          },
        }
      : {}),
  };
  return Object.keys(result).length > 0 ? result : null;
}
