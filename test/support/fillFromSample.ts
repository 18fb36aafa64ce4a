import type { SampleCell, SampleWorkbook } from "../../src/workbench/sample/SampleWorkbook";
import type { OpenWorkbook } from "../excel/openWorkbook";

/** Puts the sheets of a sample into a workbook in memory, in place of its blank one. */
export function fillFromSample(open: OpenWorkbook, { sheets }: Pick<SampleWorkbook, "sheets">): void {
  const [blank] = open.sheetNames();
  for (const { name, cells, columnFormats = [] } of sheets) {
    const id = open.engine.addSheet(name);
    const width = Math.max(1, ...cells.map((row) => row.length));
    columnFormats.forEach((format, column) => {
      const zone = { top: 0, left: column, bottom: cells.length - 1, right: column };
      open.engine.setNumberFormats(
        id,
        zone,
        cells.map(() => [format]),
      );
    });
    // Texts that look like formulas stand in columns of texts.
    if (cells.length > 0) {
      const filled = cells.map((row) => Array.from({ length: width }, (_, column) => contentOf(row[column])));
      open.fill(name, "A1", filled);
    }
  }
  open.engine.deleteSheet(open.sheetId(blank));
}

function contentOf(cell: SampleCell | undefined): string | number | boolean {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? cell.formula : cell;
}
