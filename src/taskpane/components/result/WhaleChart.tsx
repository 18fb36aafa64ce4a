import * as React from "react";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import type { ReportModel } from "../../../report/ReportModel";
import type { WhatIf } from "../../../report/whatIf";
import { useTexts } from "../../words/TextsContext";
import { axisOf } from "./axisOf";
import { curveBase } from "./curveBase";
import { curvePoints } from "./curvePoints";
import { DataTable } from "./DataTable";
import { linePoints, Plot } from "./Plot";
import { resultClasses } from "./resultClasses";

interface Props {
  readonly id: string;
  readonly model: ReportModel;
  /** The report without some customers; null while all are counted in. */
  readonly answer: WhatIf | null;
}

const X_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const MOST_Y_TICKS = 6;

/** The whale curve; where customers are left out, theirs on the same axes, and the report's own thin behind it. */
export function WhaleChart({ id, model, answer }: Props): JSX.Element {
  const { formats, result, levels, levelsOf } = useTexts();
  const words = result.curve;
  const { curve, criterion } = model;
  const of = words.of[curveBase(model)](levelsOf[criterion]);
  const end = (values: Float64Array) => values[values.length - 1];
  const now = answer === null ? null : scaled(answer);
  const heights = now === null ? curve.value : [...curve.value, ...now.value];
  const axis = axisOf(Math.min(0, ...heights), Math.max(0, ...heights), MOST_Y_TICKS);
  const percent = formats.percent;
  const sentences = [
    words.describe(of, percent(curve.peakAt), percent(curve.peak), percent(end(curve.value))),
  ];
  if (now !== null) sentences.push(words.describeNow(percent(end(now.value))));
  return (
    <>
      <Plot
        id={id}
        title={`${words.title}: ${levels[criterion]}`}
        description={sentences.join(" ")}
        xTitle={words.x}
        xTicks={X_TICKS.map((at) => ({ at, text: percent(at) }))}
        yTitle={of}
        yAxis={axis}
        yText={percent}
        marked={1}
      >
        {(scale) => (
          <>
            <polyline
              className={resultClasses.line}
              stroke={getTheme().palette.themePrimary}
              points={linePoints((now ?? curve).customers, (now ?? curve).value, scale)}
            />
            {now !== null && (
              <polyline
                className={resultClasses.earlier}
                points={linePoints(curve.customers, curve.value, scale)}
              />
            )}
            {now === null && (
              <circle
                className={resultClasses.point}
                cx={scale.x(curve.peakAt)}
                cy={scale.y(curve.peak)}
                r={3.5}
              />
            )}
          </>
        )}
      </Plot>
      {now !== null && <Legend />}
      <DataTable
        title={`${words.title}: ${levels[criterion]}`}
        head={[words.customers, of]}
        rows={curvePoints(curve.customers, curve.peakAt).map((point) => [
          `${percent(curve.customers[point])} (${formats.count(Math.round(curve.customers[point] * model.ranking.count))})`,
          percent(curve.value[point]),
        ])}
      />
    </>
  );
}

function Legend(): JSX.Element {
  const words = useTexts().result.curve;
  const sample = (className: string, stroke?: string) => (
    <svg width="28" height="8" aria-hidden="true" focusable="false">
      <line className={className} stroke={stroke} x1="0" x2="28" y1="4" y2="4" />
    </svg>
  );
  return (
    <p className={resultClasses.legend}>
      <span className={resultClasses.legendItem}>
        {sample(resultClasses.line, getTheme().palette.themePrimary)}
        {words.now}
      </span>
      <span className={resultClasses.legendItem}>
        {sample(resultClasses.earlier)}
        {words.before}
      </span>
    </p>
  );
}

/** The curve of those who remain, on the axes of the report's own. */
export function scaled({ curve, onOriginal }: WhatIf): Pick<WhatIf["curve"], "customers" | "value"> {
  return {
    customers: curve.customers.map((share) => share * onOriginal.customers),
    value: curve.value.map((share) => share * onOriginal.value),
  };
}
