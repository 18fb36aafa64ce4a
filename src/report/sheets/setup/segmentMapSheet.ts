import { segmentMapOfGrid } from "../../../domain/segmentMapOfGrid";
import type { SegmentRule } from "../../scoring/segmentMap";
import type { SheetPlan } from "../../SheetPlan";
import { segmentName } from "../../words/segmentName";
import { COUNT, TEXT } from "../rankingColumns";
import type { MapColumn } from "./readSegmentMap";
import { setupSheet, type SetupColumn } from "./setupSheet";
import type { SetupSheetTexts } from "./SetupSheetTexts";

/**
 * The rules of the segments as a sheet to be edited; `readSegmentMap` reads it back.
 *
 * @param bins - Number of classes of a score.
 * @param rules - Default: the usual grid of recency and frequency.
 */
export function segmentMapSheet(
  { segmentMap: texts }: SetupSheetTexts,
  name: string,
  bins: number,
  rules: readonly SegmentRule[] = segmentMapOfGrid(bins),
): SheetPlan {
  const scores = (column: MapColumn, scoreOf: (rule: SegmentRule) => number): SetupColumn => ({
    header: texts.columns[column],
    cells: rules.map(scoreOf),
    format: COUNT,
    width: 9,
  });
  return setupSheet({ key: "segmentMap", name }, { title: texts.title, lines: texts.lines(bins) }, [
    {
      header: texts.columns.segment,
      cells: rules.map(({ segment }) => segmentName(segment, texts)),
      format: TEXT,
      width: 30,
    },
    scores("recencyFrom", ({ recency: [from] }) => from),
    scores("recencyTo", ({ recency: [, to] }) => to),
    scores("frequencyFrom", ({ frequency: [from] }) => from),
    scores("frequencyTo", ({ frequency: [, to] }) => to),
    scores("monetaryFrom", ({ monetary: [from] }) => from),
    scores("monetaryTo", ({ monetary: [, to] }) => to),
  ]);
}
