import type { PlannedCell, SheetPlan } from "../../SheetPlan";
import { headerWidth } from "../headerWidth";
import { indentAfterFigures } from "../indentAfterFigures";
import { FILTER_BUTTON, tableName } from "../rankingSheet";
import { SheetCanvas } from "../SheetCanvas";

export interface SetupColumn {
  readonly header: string;
  readonly cells: readonly PlannedCell[];
  readonly format: string;
  readonly width: number;
  /** What may be chosen in the column; nothing else may be typed. */
  readonly list?: readonly string[];
}

/** A sheet to be edited: what it is for and how it is edited in words, then one Excel table. */
export function setupSheet(
  { key, name }: Pick<SheetPlan, "key" | "name">,
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
  columns: readonly SetupColumn[],
): SheetPlan {
  const canvas = new SheetCanvas();
  canvas.lines([title], "title");
  canvas.lines(lines);
  canvas.gap();
  return {
    key,
    name,
    columnWidths: columns.map(({ header, width }) => Math.max(width, headerWidth(header, FILTER_BUTTON))),
    blocks: [
      ...canvas.blocks,
      {
        row: canvas.row,
        column: 0,
        rowCount: 1 + Math.max(...columns.map(({ cells }) => cells.length)),
        columns: indentAfterFigures(
          columns.map(({ header, cells, format, list }) => ({
            cell: (row) => (row === 0 ? header : cells[row - 1]),
            numberFormat: format,
            headerAlignment: format === "@" ? "left" : "right",
            ...(list === undefined ? {} : { list }),
          })),
        ),
        table: { name: tableName(name), style: "TableStyleLight1" },
        styles: [{ row: 0, style: "tableHeader" }],
      },
    ],
    frozenRows: 0,
    showGridlines: false,
    charts: [],
  };
}
