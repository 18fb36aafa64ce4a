import { parseCellRef } from "hucre";
import type { SampleSheet, SampleWorkbook } from "../sample/SampleWorkbook";
import type { SheetContents, WorkbookContents } from "./WorkbookContents";

/** The sample workbook in the shape every file has that is opened. */
export function fromSample(sample: Pick<SampleWorkbook, "sheets">): WorkbookContents {
  return { sheets: sample.sheets.map(sheetContents) };
}

function sheetContents(sheet: SampleSheet): SheetContents {
  const bottom = Math.max(0, sheet.cells.length - 1);
  const right = Math.max(0, ...sheet.cells.map((row) => row.length - 1));
  const columns = (sheet.columnFormats ?? []).map((format, column) => ({
    zone: { top: 0, left: column, bottom, right: column },
    format,
  }));
  const cells = Object.entries(sheet.cellFormats ?? {}).map(([address, format]) => {
    const { row, col } = parseCellRef(address);
    return { zone: { top: row, left: col, bottom: row, right: col }, format };
  });
  return {
    name: sheet.name,
    cells: sheet.cells,
    formats: [...columns, ...cells],
    styles: [
      ...(sheet.boldRows ?? []).map((row) => ({
        zone: { top: row, left: 0, bottom: row, right },
        style: { bold: true },
      })),
      ...(sheet.styles ?? []),
    ],
    columnWidths: sheet.columnWidths,
    frozenRows: sheet.frozenRows,
  };
}
