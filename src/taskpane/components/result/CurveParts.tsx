import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import type { WhatIf } from "../../../report/whatIf";
import { useTexts } from "../../words/TextsContext";
import { curveBase } from "./curveBase";
import { ParetoChart } from "./ParetoChart";
import { ResultPart } from "./ResultPart";
import { ShareGroups } from "./ShareGroups";
import { WhaleChart } from "./WhaleChart";

interface Props {
  readonly id: string;
  readonly model: ReportModel;
  readonly answer: WhatIf | null;
}

/** How what customers bring is spread over them. */
export function CurveParts({ id, model, answer }: Props): JSX.Element {
  const { formats, result, levelsOf } = useTexts();
  const { curve, criterion, totals } = model;
  const of = levelsOf[criterion];
  return (
    <>
      <ResultPart
        id={`${id}-whale`}
        title={result.curve.title}
        state={result.curve.state(formats.percent(curve.peak), formats.percent(curve.peakAt))}
        open
      >
        <WhaleChart id={`${id}-whale-chart`} model={model} answer={answer} />
        <ShareGroups model={model} />
      </ResultPart>
      <ResultPart
        id={`${id}-pareto`}
        title={result.pareto.title}
        state={
          curveBase(model) === "total" && totals.top20.share !== null
            ? result.pareto.state(formats.percent(totals.top20.share), of)
            : undefined
        }
      >
        <ParetoChart id={`${id}-pareto-chart`} model={model} />
      </ResultPart>
    </>
  );
}
