import type { ReportModel, SegmentRow } from "../ReportModel";
import type { PlannedCell } from "../SheetPlan";
import { segmentName } from "../words/segmentName";
import { absoluteAddress } from "./cellAddress";
import { formula, quotient, sumAbove, type OverviewFigures } from "./overviewFigures";
import type { RankingCells } from "./RankingCells";
import { COUNT, MONEY, PERCENT, TEXT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Columns over which the two sentences of a segment run, blank otherwise. */
const MEANING_COLUMNS = 3;
const ADVICE_COLUMNS = 4;
const SENTENCE_COLUMNS = MEANING_COLUMNS + ADVICE_COLUMNS;

/**
 * The RFM segments, empty ones too, and the customers who have none: how many, what they bring, what
 * the segment means and what to do about it.
 */
export function putSegments(
  canvas: SheetCanvas,
  model: ReportModel,
  cells: RankingCells,
  texts: SheetTexts,
  { customers }: OverviewFigures,
): void {
  if (model.segments.length === 0) return;
  const { overview } = texts;
  canvas.lines([overview.segments], "heading");
  const firstRow = canvas.row + 1;
  const members = cells.range("segment");
  const line = (index: number, name: string, sentences: readonly PlannedCell[]): LabelledRow => {
    const label = absoluteAddress(firstRow + index, 0);
    return [
      name,
      formula(`COUNTIF(${members},${label})`),
      formula(`SUMIF(${members},${label},${cells.range(model.criterion)})`),
      quotient(absoluteAddress(firstRow + index, 1), customers),
      ...sentences,
    ];
  };
  const rows = model.segments.map(({ segment }, index) =>
    line(index, segmentName(segment, texts), sentencesOf(segment, texts)),
  );
  rows.push(line(rows.length, texts.noSegment, []));
  const sums = [1, 2, 3].map((column) => sumAbove(firstRow, rows.length, column));
  canvas.table(
    [
      ...[overview.segment, overview.customers, texts.levels[model.criterion], overview.customerShare],
      ...spread(overview.segmentMeaning, MEANING_COLUMNS),
      ...spread(overview.segmentAdvice, ADVICE_COLUMNS),
    ],
    [...rows, [overview.all, ...sums]],
    [COUNT, MONEY, PERCENT, ...new Array<string>(SENTENCE_COLUMNS).fill(TEXT)],
    [rows.length],
  );
}

/** Of a segment that the user has named nothing is known but the name. */
function sentencesOf(segment: SegmentRow["segment"], texts: SheetTexts): PlannedCell[] {
  if (typeof segment !== "string") return [];
  const { meaning, action } = texts.segmentAdvice[segment];
  return [meaning, ...new Array<null>(MEANING_COLUMNS - 1).fill(null), action];
}

function spread(header: string, columns: number): string[] {
  return [header, ...new Array<string>(columns - 1).fill("")];
}
