import type { ReportModel } from "../ReportModel";
import type { SheetPlan } from "../SheetPlan";
import { headlineSentences } from "../words/headlineSentences";
import { noticeSentence } from "../words/noticeSentence";
import { putCharts } from "./overviewCharts";
import { putAbc, putSegments } from "./overviewClasses";
import { putGroups, putIndicators } from "./overviewFigures";
import { putReconciliation } from "./overviewReconciliation";
import type { RankingCells } from "./RankingCells";
import { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** At least: label, four columns of figures, and room before the charts. */
const WIDTHS = [30, 15, 15, 15, 15, 4, 2];

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
  const canvas = new SheetCanvas();
  const source = `${model.source.sheet}!${model.source.address}`;
  canvas.lines([overview.title], "title");
  canvas.lines([overview.subtitle(source, model.analysisDate)], "subtitle");
  canvas.gap();
  canvas.lines(headlineSentences(model, texts), "strong");
  canvas.gap();

  const chartsFrom = canvas.row;
  const figures = putIndicators(canvas, model, cells, texts);
  canvas.gap();
  putGroups(canvas, model, cells, texts, figures);
  canvas.gap();
  putAbc(canvas, model, cells, texts);
  canvas.gap();
  putSegments(canvas, model, cells, texts, figures);
  canvas.gap();
  // The charts end above the sentences, which run to the right.
  putReconciliation(canvas, model, cells, texts);
  canvas.gap();
  canvas.row = Math.max(canvas.row, chartsFrom + CHARTS_HEIGHT);
  putNotes(canvas, model, texts);
  const charts = putCharts(canvas, model, cells, texts, chartsFrom);

  return {
    key: "overview",
    name,
    columnWidths: WIDTHS.map((width, column) => Math.max(width, canvas.widths[column] ?? 0)),
    blocks: canvas.blocks,
    frozenRows: 0,
    showGridlines: false,
    charts,
  };
}

/** Two charts one below the other, and a blank row after each. */
const CHARTS_HEIGHT = 40;

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
