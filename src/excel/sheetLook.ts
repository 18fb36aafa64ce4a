import type { CellBlock, RowStyle, SheetPlan } from "../report/SheetPlan";

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
}

const navy = "#1F3864";
const grey = "#595959";

const looks: { readonly [style in RowStyle["style"]]: Look } = {
  title: { bold: true, size: 18, color: navy },
  subtitle: { size: 11, color: grey },
  heading: { bold: true, size: 13, color: navy },
  tableHeader: { bold: true, color: "#FFFFFF", fill: navy },
  strong: { bold: true },
  note: { italic: true, size: 9, color: grey },
};

/** Points of a line in the standard font. */
const LINE_HEIGHT = 15;

/** Also bold, so that it stands out without colour. */
const marked: Look = { bold: true, fill: "#FCE4D6" };

/** In points; a table as wide as a ranking needs the paper to its edges. */
const margins = { left: 28, right: 28, top: 30, bottom: 38, footer: 20 } as const;

/** Queues what belongs to the sheet as a whole: widths, frozen rows, gridlines, and the printed page. */
export function lookOfSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = columnPoints(characters);
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = plan.showGridlines;
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  const { pagesWide = 1, titleColumns = 0 } = plan;
  page.zoom = { horizontalFitToPages: pagesWide };
  // Pages that belong side by side come one after the other.
  if (pagesWide > 1) page.printOrder = "OverThenDown";
  page.leftMargin = margins.left;
  page.rightMargin = margins.right;
  page.topMargin = margins.top;
  page.bottomMargin = margins.bottom;
  page.footerMargin = margins.footer;
  // File and sheet on the left, page and pages on the right: codes that need no language.
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = "&F – &A";
  footer.rightFooter = "&P / &N";
  if (plan.printArea !== undefined) page.setPrintArea(plan.printArea);
  const titleRows = plan.titleRows ?? (plan.frozenRows > 0 ? [0, plan.frozenRows - 1] : null);
  if (titleRows) page.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleColumns > 0) {
    page.setPrintTitleColumns(
      sheet.getRangeByIndexes(0, 0, 1, titleColumns).untrack().getEntireColumn().untrack(),
    );
  }
  for (const row of plan.pageBreaks ?? []) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1).untrack());
  }
}

/** Queues the look of a block's emphasised rows and cells, and how its headers stand over their columns. */
export function lookOfBlock(sheet: Excel.Worksheet, block: CellBlock): void {
  block.columns.forEach(({ wrap, indented }, index) => {
    if (!wrap && !indented) return;
    const column = sheet.getRangeByIndexes(block.row, block.column + index, block.rowCount, 1).untrack();
    if (wrap) column.format.wrapText = true;
    if (indented) {
      // Excel indents only what is aligned to a side.
      column.format.horizontalAlignment = "Left";
      column.format.indentLevel = 1;
    }
  });
  for (const { row, style, lines } of block.styles ?? []) {
    const top = block.row + row;
    const line = sheet.getRangeByIndexes(top, block.column, 1, block.columns.length).untrack();
    applyLook(line.format, looks[style]);
    if (lines !== undefined) {
      line.format.wrapText = true;
      line.format.rowHeight = lines * LINE_HEIGHT;
    }
    if (style === "tableHeader") alignHeaders(sheet, top, block);
  }
  for (const { row, column } of block.marked ?? []) {
    const cell = sheet.getRangeByIndexes(block.row + row, block.column + column, 1, 1).untrack();
    applyLook(cell.format, marked);
  }
}

function alignHeaders(sheet: Excel.Worksheet, row: number, block: CellBlock): void {
  block.columns.forEach(({ headerAlignment }, index) => {
    if (!headerAlignment) return;
    const header = sheet.getRangeByIndexes(row, block.column + index, 1, 1).untrack();
    header.format.horizontalAlignment = alignmentNames[headerAlignment];
  });
}

const alignmentNames = { left: "Left", center: "Center", right: "Right" } as const;

function applyLook(format: Excel.RangeFormat, { bold, italic, size, color, fill }: Look): void {
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (color) format.font.color = color;
  if (fill) format.fill.color = fill;
}

/**
 * The width in points of a column that shows so many characters: about 7 pixels each in the standard
 * font, 5 for the padding, and 0.75 points a pixel.
 *
 * @example
 * columnPoints(10) // => 56.25
 */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
