import type { ReportModel } from "../ReportModel";
import type { SheetPlan } from "../SheetPlan";
import { putClasses, putPoints, putSegmentMap } from "./methodClasses";
import { putDefinitions } from "./methodDefinitions";
import { putForecast } from "./methodForecast";
import { putRules } from "./methodRules";
import { putMapping, putSettings } from "./methodSettings";
import { pageBreaks } from "./pageBreaks";
import { largestAmount, moneyWidth } from "./moneyWidth";
import type { RankingCells } from "./RankingCells";
import { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Labels, then columns for figures, over which sentences run; together about the width of a page. */
const WIDTHS = [38, 14, 14, 16, 16, 16, 16, 16];

/** Where the lowest and highest value of a class stand. */
const LIMIT_COLUMNS = [2, 3];

function widthOfLimits({ scoring, moneyScale }: ReportModel): number {
  const limits = scoring.classes.monetary.flatMap(({ lowest, highest }) => [lowest, highest]);
  return moneyWidth(largestAmount(limits) / moneyScale);
}

/**
 * The method: with which settings the report was made, how the columns were read, which classes came
 * out, how every measure is defined and by whom, and how to make the report again.
 *
 * @param version - Of the add-in that made it; not known in every surrounding.
 */
export function methodSheet(
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  name: string,
  version: string | undefined,
): SheetPlan {
  const { method } = texts;
  const canvas = new SheetCanvas(WIDTHS);
  canvas.lines([method.title], "title");
  canvas.lines([method.purpose], "subtitle");
  canvas.gap();
  putSettings(canvas, model, texts, version);
  putMapping(canvas, model, texts);
  putRules(canvas, model, texts);
  putClasses(canvas, model, texts);
  putSegmentMap(canvas, model, texts);
  putPoints(canvas, model, texts);
  putForecast(canvas, model, texts);
  putDefinitions(canvas, model, cells, texts);
  canvas.lines([method.again], "heading");
  canvas.lines(method.steps);
  const columnWidths = WIDTHS.map((width, column) =>
    Math.max(width, canvas.widths[column] ?? 0, LIMIT_COLUMNS.includes(column) ? widthOfLimits(model) : 0),
  );
  return {
    key: "method",
    name,
    columnWidths,
    blocks: canvas.blocks,
    frozenRows: 0,
    pageBreaks: pageBreaks(
      { blocks: canvas.blocks, sections: canvas.sections, rows: canvas.row },
      columnWidths,
    ),
    showGridlines: false,
    charts: [],
  };
}
