import type { ReportModel } from "../ReportModel";
import type { SheetPlan } from "../SheetPlan";
import { headlineSentences } from "../words/headlineSentences";
import { noticeSentence } from "../words/noticeSentence";
import { stabilitySentence } from "../words/stabilitySentence";
import { cellAddress } from "./cellAddress";
import { CHART_ROWS, LAST_CHART_COLUMN, putCharts } from "./overviewCharts";
import { putAbc, putAbcCross } from "./overviewClasses";
import { putGroups, putIndicators } from "./overviewFigures";
import { putReconciliation } from "./overviewReconciliation";
import { putSegments } from "./overviewSegments";
import { pageBreaks } from "./pageBreaks";
import { largestAmount, moneyWidth } from "./moneyWidth";
import type { RankingCells } from "./RankingCells";
import { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** At least: the labels, and as many columns as charts and sentences lie over. */
const LABEL_WIDTH = 34;
const FIGURE_WIDTH = 15;

/** Sums are the largest figures of a report; the source may hold more than it uses. */
function widthsFor({ totals, reconciliation, moneyScale }: ReportModel): number[] {
  const sums = [...Object.values(totals.money), totals.top20.amount, reconciliation.sourceSum];
  const width = Math.max(FIGURE_WIDTH, moneyWidth(largestAmount(sums) / moneyScale));
  return [LABEL_WIDTH, ...new Array<number>(LAST_CHART_COLUMN).fill(width)];
}

/**
 * The overview: the result in words, then figures that are native formulas over the ranking, so that
 * anyone can trace them and they follow an edit; then what was done with the source.
 */
export function overviewSheet(
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  name: string,
): SheetPlan {
  const { overview } = texts;
  const widths = widthsFor(model);
  const canvas = new SheetCanvas(widths);
  const source = `${model.source.sheet}!${model.source.address}`;
  canvas.lines([overview.title], "title");
  canvas.lines([overview.subtitle(source, model.analysisDate)], "subtitle");
  canvas.gap();
  canvas.lines(headlineSentences(model, texts), "strong");
  if (model.rankedBy !== "money") {
    canvas.lines([overview.rankedBy[model.rankedBy](texts.levels[model.criterion])]);
  }
  canvas.gap();

  // Below the heading, beside the first indicator.
  const chartsFrom = canvas.row + 1;
  const figures = putIndicators(canvas, model, cells, texts);
  canvas.row = Math.max(canvas.row, chartsFrom + CHART_ROWS);
  canvas.gap();
  putGroups(canvas, model, cells, texts, figures);
  canvas.gap();
  putAbc(canvas, model, cells, texts);
  canvas.gap();
  putAbcCross(canvas, model, cells, texts, figures);
  canvas.gap();
  putSegments(canvas, model, cells, texts, figures);
  const stability = stabilitySentence(model, texts);
  if (stability !== null) canvas.lines([stability], "note");
  canvas.gap();
  putReconciliation(canvas, model, cells, texts);
  canvas.gap();
  putNotes(canvas, model, texts);
  const printedRows = canvas.row;
  const charts = putCharts(canvas, model, cells, texts, chartsFrom);

  const columnWidths = widths.map((width, column) => Math.max(width, canvas.widths[column] ?? 0));

  return {
    key: "overview",
    name,
    columnWidths,
    blocks: canvas.blocks,
    frozenRows: 0,
    printArea: `A1:${cellAddress(printedRows - 1, LAST_CHART_COLUMN)}`,
    pageBreaks: pageBreaks(
      { blocks: canvas.blocks, sections: canvas.sections, rows: printedRows },
      columnWidths,
    ),
    showGridlines: false,
    charts,
  };
}

function putNotes(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  const { overview } = texts;
  if (model.notices.length > 0) {
    canvas.lines([overview.notices], "heading");
    canvas.lines(model.notices.map((notice) => noticeSentence(notice, model, texts)));
    canvas.gap();
  }
  canvas.lines([overview.method], "heading");
  canvas.lines(overview.methodSentences(texts.levels[model.criterion], model.headers), "note");
  canvas.gap();
}
