import * as React from "react";
import type { ReportModel, SegmentRow } from "../../../report/ReportModel";
import { segmentName } from "../../../report/words/segmentName";
import { useTexts } from "../../words/TextsContext";
import { AbcTables } from "./AbcTables";
import { ResultPart } from "./ResultPart";
import { RfmHeatmap } from "./RfmHeatmap";
import { SegmentTable } from "./SegmentTable";
import type { WhatIfHandle } from "./useWhatIf";

interface Props {
  readonly id: string;
  readonly model: ReportModel;
  /** Positions of the customers that a filter shows. */
  readonly shown: Int32Array;
  readonly leftOut: WhatIfHandle;
}

/** Customers by scores, segments and classes, as far as the data have them. */
export function ClassParts({ id, model, shown, leftOut }: Props): JSX.Element {
  const { result, levels } = useTexts();
  const { segments, abc, criterion, scoring } = model;
  const scored = scoring.classes.recency.reduce((sum, { customers }) => sum + customers, 0);
  const largest = segments.reduce<SegmentRow | null>(
    (before, row) => (before === null || row.customers > before.customers ? row : before),
    null,
  );
  const inA = abc.criterion.find((row) => row.abc === "A")?.customers ?? 0;
  return (
    <>
      {scored > 0 && (
        <ResultPart id={`${id}-rfm`} title={result.rfm.title} state={result.rfm.state(scored)}>
          <RfmHeatmap model={model} shown={shown} />
        </ResultPart>
      )}
      {largest !== null && (
        <ResultPart
          id={`${id}-segments`}
          title={result.segmentTable.title}
          state={result.segmentTable.state(segmentName(largest.segment, result), largest.customers)}
        >
          <SegmentTable model={model} leftOut={leftOut} />
        </ResultPart>
      )}
      <ResultPart id={`${id}-abc`} title={result.abc.title} state={result.abc.state(inA, levels[criterion])}>
        <AbcTables model={model} leftOut={leftOut} />
      </ResultPart>
    </>
  );
}
