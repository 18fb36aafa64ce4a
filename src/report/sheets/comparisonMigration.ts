import type { Comparison, Migration } from "../comparison/Comparison";
import type { BlockColumn, CellBlock, ColumnScale, PlannedCell } from "../SheetPlan";
import { absoluteAddress } from "./cellAddress";
import {
  migrationLabels,
  segmentLabel,
  type ComparedCells,
  type ComparedKey,
  type MigrationLabels,
} from "./comparisonColumns";
import { wrappedHeaderWidth } from "./headerWidth";
import { formula, sumAbove } from "./overviewFigures";
import { COUNT, MONEY, TEXT } from "./rankingColumns";
import type { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/**
 * Who went from which class to which, by segment and by ABC class: how many customers, and the change of
 * the criterion that went along. Every figure is a formula over the list of customers.
 */
export function putMigrations(
  canvas: SheetCanvas,
  comparison: Comparison,
  cells: ComparedCells,
  texts: SheetTexts,
): void {
  const { segments, abc } = comparison;
  const { migration: words } = texts.comparison;
  if (segments !== null) {
    const labels = migrationLabels(segments, (segment) => segmentLabel(segment, texts), texts);
    const keys = ["segmentEarlier", "segmentLater"] as const;
    putMigration(canvas, words.segments, { migration: segments, labels, keys }, comparison, cells, texts);
  }
  if (abc !== null) {
    const labels = migrationLabels(abc, (name) => name, texts);
    const keys = ["abcEarlier", "abcLater"] as const;
    putMigration(canvas, words.abc, { migration: abc, labels, keys }, comparison, cells, texts);
  }
}

/** Most cells say that nobody went there: a dash lets the others be seen. */
const COUNT_OR_DASH = `${COUNT};-${COUNT};"–"`;
const MONEY_OR_DASH = `${MONEY};"–"`;

/** Room for fonts that are wider than Excel's, lest a long name is broken in the middle of a word. */
const WIDE_LETTERS = 2;

interface Labelled {
  readonly migration: Pick<Migration<unknown>, "customers" | "change">;
  readonly labels: MigrationLabels;
  /** The columns of the list that hold the labels. */
  readonly keys: readonly [from: ComparedKey, to: ComparedKey];
}

function putMigration(
  canvas: SheetCanvas,
  heading: string,
  { migration, labels, keys }: Labelled,
  { criterion, moneyScale }: Comparison,
  cells: ComparedCells,
  texts: SheetTexts,
): void {
  const { migration: words } = texts.comparison;
  const [from, to] = keys.map((key) => cells.range(key));
  const criteria = (row: string, column: string) => `${from},${row},${to},${column}`;
  canvas.lines([heading], "heading");
  canvas.lines([words.note], "note");
  canvas.lines([words.customers], "strong");
  putMatrix(canvas, labels, texts, {
    format: COUNT_OR_DASH,
    largest: largestOf(migration.customers),
    cell: (row, column) => `COUNTIFS(${criteria(row, column)})`,
  });
  canvas.gap();
  canvas.lines([words.change(texts.levels[criterion])], "strong");
  const changes = cells.range("change");
  putMatrix(canvas, labels, texts, {
    format: MONEY_OR_DASH,
    largest: largestOf(migration.change) / moneyScale,
    cell: (row, column) => `SUMIFS(${changes},${criteria(row, column)})`,
    hasLosses: true,
  });
  canvas.gap();
}

interface Figures {
  readonly format: string;
  /** The largest figure, whatever its sign. */
  readonly largest: number;
  readonly hasLosses?: boolean;
  /** The formula of a cell, by the addresses of its labels. */
  readonly cell: (row: string, column: string) => string;
}

/** Rows are where customers were, columns where they are; sums of both. */
function putMatrix(
  canvas: SheetCanvas,
  { from, to }: MigrationLabels,
  { comparison: { migration: words } }: SheetTexts,
  { format, largest, hasLosses = false, cell }: Figures,
): void {
  const headerRow = canvas.row;
  const firstRow = headerRow + 1;
  const lastColumn = to.length + 1;
  const scale: ColumnScale = { kind: "shades", from: hasLosses ? -largest : 0, to: largest };
  const label = (first: string, below: (row: number) => PlannedCell): BlockColumn => ({
    cell: (row) => (row === 0 ? first : below(row - 1)),
    numberFormat: TEXT,
    headerAlignment: "left",
  });
  const figures = (header: string, below: (row: number) => PlannedCell): BlockColumn => ({
    ...label(header, below),
    numberFormat: format,
    headerAlignment: "right",
  });
  const columns = [
    label(words.corner, (row) => from[row]),
    ...to.map((header, index) => ({
      ...figures(header, (row) =>
        formula(cell(absoluteAddress(firstRow + row, 0), absoluteAddress(headerRow, index + 1))),
      ),
      ...(largest > 0 ? { scale } : {}),
    })),
    figures(words.all, (row) =>
      formula(
        `SUM(${absoluteAddress(firstRow + row, 1)}:${absoluteAddress(firstRow + row, lastColumn - 1)})`,
      ),
    ),
  ];
  const matrix: CellBlock = {
    row: headerRow,
    column: 0,
    rowCount: from.length + 1,
    columns,
    styles: [{ row: 0, style: "tableHeader", lines: 2 }],
  };
  // Sums are a block of their own, so that no scale of colours takes them for cells of the matrix.
  const sums: CellBlock = {
    row: firstRow + from.length,
    column: 0,
    rowCount: 1,
    columns: columns.map(({ numberFormat }, column) => ({
      cell: () => (column === 0 ? words.all : sumAbove(firstRow, from.length, column)),
      numberFormat,
    })),
    styles: [{ row: 0, style: "strong" }],
  };
  canvas.blocks.push(matrix, sums);
  canvas.row = sums.row + 1;
  [words.corner, ...to, words.all].forEach((header, column) => {
    canvas.widths[column] = Math.max(canvas.widths[column] ?? 0, wrappedHeaderWidth(header, WIDE_LETTERS));
  });
}

function largestOf(rows: readonly (Int32Array | Float64Array)[]): number {
  let largest = 0;
  for (const row of rows) for (const figure of row) largest = Math.max(largest, Math.abs(figure));
  return largest;
}
