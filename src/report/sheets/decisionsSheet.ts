import type { ReportModel } from "../ReportModel";
import type { SheetPlan } from "../SheetPlan";
import { cellAddress } from "./cellAddress";
import { DecisionCells } from "./DecisionCells";
import { DecisionFormulas, type LimitCells } from "./decisionFormulas";
import { figureColumn, putLimits, putSummary, summaryWidths } from "./decisionSummary";
import { decisionRooms, decisionTable } from "./decisionTable";
import type { RankingCells } from "./RankingCells";
import { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/**
 * The decisions: how many customers bring nothing, the limits by which remedies are chosen, what the
 * suggestions come to, then one Excel table of the customers with room for who decides what until when.
 */
export function decisionsSheet(
  model: ReportModel,
  ranking: RankingCells,
  texts: SheetTexts,
  name: string,
): SheetPlan {
  const { decisions } = texts;
  const plan = { key: "decisions", name, frozenRows: 0, showGridlines: false, charts: [] } as const;
  // How far down the table begins does not depend on where the formulas above it point.
  const { canvas: measured } = above(model, texts, 0);
  const row = measured.row;
  const { canvas, cells, limits } = above(model, texts, row + 1);
  if (model.decisions.listed.length === 0) {
    return { ...plan, columnWidths: [decisions.title.length], blocks: canvas.blocks };
  }
  const digits = Math.round(Math.log10(model.moneyScale));
  const formulas = new DecisionFormulas(cells, ranking, limits, digits, decisions.names);
  return {
    ...plan,
    reads: ["ranking"],
    titleRows: [row, row],
    ...printArea(cells, row + model.decisions.listed.length),
    columnWidths: columnWidths(model, cells, texts),
    // Customers first: formulas over them are calculated once, not again with every request.
    blocks: [decisionTable(model, cells, formulas, texts, { name, row }), ...canvas.blocks],
  };
}

/** Everything above the table; the canvas ends where that begins. */
function above(
  model: ReportModel,
  texts: SheetTexts,
  firstRow: number,
): { readonly canvas: SheetCanvas; readonly cells: DecisionCells; readonly limits: LimitCells } {
  const { decisions, overview } = texts;
  const { criterion, currency, moneyScale, ranking, source, analysisDate } = model;
  const { listed, loss } = model.decisions;
  const level = texts.levels[criterion];
  const cells = new DecisionCells(model, firstRow + 1);
  const canvas = new SheetCanvas();
  canvas.lines([decisions.title], "title");
  canvas.lines([overview.subtitle(`${source.sheet}!${source.address}`, analysisDate)], "subtitle");
  canvas.gap();
  if (listed.length === 0) {
    canvas.lines([decisions.nothing(level)], "strong");
    return { canvas, cells, limits: {} };
  }
  const big = listed.reduce((count, rank) => count + (ranking.abcRevenue[rank] === "A" ? 1 : 0), 0);
  canvas.lines(
    [
      decisions.listed(
        listed.length,
        ranking.count,
        level,
        cells.has("contribution") ? -loss / moneyScale : 0,
        currency,
      ),
      ...(cells.has("abcRevenue") && big > 0 ? [decisions.bigOnes(big)] : []),
    ],
    "strong",
  );
  canvas.gap();
  const limits = putLimits(canvas, model, cells, texts);
  putSummary(canvas, model, cells, texts);
  canvas.lines([decisions.list], "heading");
  canvas.lines(notes(cells, level, texts), "note");
  return { canvas, cells, limits };
}

function notes(cells: DecisionCells, level: string, { decisions }: SheetTexts): string[] {
  const { priceRise, costCut, partingEffect, avoidable, suggestion, position, costsUnknown, onlyRevenue } =
    decisions.notes;
  if (!cells.has("contribution")) return [onlyRevenue, position];
  return [
    ...(cells.has("priceRise") ? [priceRise(level)] : []),
    ...(cells.has("costCut") ? [costCut(level)] : []),
    `${partingEffect} ${cells.has("costCut") ? avoidable : costsUnknown}`,
    suggestion,
    position,
  ];
}

/**
 * All but the last column, which says where a customer stands in the ranking: of use on the screen only. A
 * table of few columns is printed as it is, for the sentences above it run beyond its edge.
 */
function printArea(cells: DecisionCells, lastRow: number): Pick<SheetPlan, "printArea"> {
  if (!cells.has("contribution")) return {};
  return { printArea: `A1:${cellAddress(lastRow, cells.keys.length - 2)}` };
}

/** Wide enough for headers, and for what stands above the table. */
function columnWidths(model: ReportModel, cells: DecisionCells, texts: SheetTexts): number[] {
  const { labels, figures } = summaryWidths(model, cells, texts);
  const firstFigure = figureColumn(cells);
  const widths = decisionRooms(model, cells, texts).map(({ width }, column) =>
    Math.max(width, figures[column - firstFigure] ?? 0),
  );
  const room = widths.slice(0, firstFigure).reduce((sum, width) => sum + width, 0);
  const missing = Math.max(0, labels - room);
  return widths.map((width, column) => (cells.keys[column] === "customerId" ? width + missing : width));
}
