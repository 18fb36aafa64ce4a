import { CLASSICAL_RFMR_TABLE } from "../../domain/classicalRfmrTable";
import type { ClassFactor, CountFactor, PointClasses } from "../../domain/rfmrTable";
import { segmentMapOfGrid } from "../../domain/segmentMapOfGrid";
import type { ReportModel } from "../ReportModel";
import type { ScoreClass } from "../scoring/Scoring";
import { segmentName } from "../words/segmentName";
import { COUNT, MONEY, TEXT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Limits and points may have decimals, mostly they have none. */
const PLAIN = "General";

/** The classes of R, F and M as they came out: customers, lowest and highest value of each. */
export function putClasses(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  const { method } = texts;
  const { classes, method: scoredBy } = model.scoring;
  const kinds = (["recency", "frequency", "monetary"] as const).filter((kind) =>
    classes[kind].some(({ customers }) => customers > 0),
  );
  if (kinds.length === 0) return;
  canvas.lines([method.classes], "heading");
  for (const kind of kinds) {
    const unit = kind === "monetary" ? model.moneyScale : 1;
    const format = kind === "monetary" ? MONEY : COUNT;
    const rows = classes[kind].map(({ score, customers, lowest, highest }: ScoreClass): LabelledRow => {
      const limits = customers === 0 ? [null, null] : [lowest / unit, highest / unit];
      return [`${method.score} ${score}`, customers, ...limits];
    });
    const header = [method.classHeadings[kind], method.customers, method.from, method.to];
    canvas.table(header, rows, [COUNT, format, format]);
    canvas.gap();
  }
  canvas.lines([method.limitNotes[scoredBy]], "note");
  canvas.gap();
}

/** Which classes make which segment. */
export function putSegmentMap(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  if (model.segments.length === 0) return;
  const { method } = texts;
  canvas.lines([method.segments], "heading");
  const rules = model.choices?.segmentMap ?? segmentMapOfGrid(model.scoring.bins);
  const rows = rules.map(({ segment, recency, frequency, monetary }): LabelledRow => [
    segmentName(segment, texts),
    method.span(...recency),
    method.span(...frequency),
    method.span(...monetary),
  ]);
  const { scoresOf } = method;
  const header = [texts.overview.segment, scoresOf.recency, scoresOf.frequency, scoresOf.monetary];
  canvas.table(header, rows, [TEXT, TEXT, TEXT]);
  canvas.gap();
}

/** The point table of RFMR, where customers have points. */
export function putPoints(canvas: SheetCanvas, model: ReportModel, texts: SheetTexts): void {
  if (model.ranking.points === undefined) return;
  const { method } = texts;
  const table = model.choices?.pointTable ?? CLASSICAL_RFMR_TABLE;
  const counted = (factor: "start" | CountFactor): LabelledRow[] => [
    [method.factors[factor], null, table[factor]],
  ];
  const classed = (factor: ClassFactor): LabelledRow[] =>
    linesOf(table[factor]).map(([limit, points], index) => {
      const further = limit === null ? method.above : "";
      return [index === 0 ? method.factors[factor] : further, limit, points];
    });
  canvas.lines([method.points], "heading");
  canvas.table(
    [method.factor, method.upTo, method.pointsEach],
    [
      ...counted("start"),
      ...classed("recency"),
      ...counted("orders"),
      ...classed("averageValue"),
      ...classed("returns"),
      ...counted("mailings"),
    ],
    [PLAIN, PLAIN],
  );
  canvas.gap();
}

/** Upper limit and points of each class; no limit above the last one. */
function linesOf({ limits, points }: PointClasses): (readonly [limit: number | null, points: number])[] {
  return points.map((value, index) => [index < limits.length ? limits[index] : null, value]);
}
