import * as React from "react";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import type { ReportModel } from "../../../report/ReportModel";
import { useTexts } from "../../words/TextsContext";
import { axisOf } from "./axisOf";
import { curveBase } from "./curveBase";
import { DataTable } from "./DataTable";
import { paretoTenths, type Tenth } from "./paretoTenths";
import { linePoints, Plot } from "./Plot";
import { resultClasses } from "./resultClasses";

interface Props {
  readonly id: string;
  readonly model: ReportModel;
}

const MOST_Y_TICKS = 6;
/** Of the room that a column has. */
const BAR = 0.66;

/** What each tenth of the customers brings, and what they bring together, best first. */
export function ParetoChart({ id, model }: Props): JSX.Element {
  const { formats, result, levels, levelsOf } = useTexts();
  const words = result.pareto;
  const { criterion, moneyScale, currency } = model;
  const tenths = React.useMemo(() => paretoTenths(model), [model]);
  const base = curveBase(model);
  const ofLevel = levelsOf[criterion];
  const of = base === "total" ? result.figures.share(ofLevel) : result.curve.of[base]();
  const heights = tenths.flatMap(({ share, cumulated }) => [share, cumulated]);
  const title = `${words.title}: ${levels[criterion]}`;
  const percent = formats.percent;
  const middle = (index: number) => (index + 0.5) / tenths.length;
  const labels = tenths.map((tenth, index) => ({ at: middle(index), text: ranksOf(tenth, formats.count) }));
  return (
    <>
      <Plot
        id={id}
        title={title}
        description={words.describe(of, percent(tenths[0].share), percent(tenths[tenths.length - 1].share))}
        xTitle={words.x}
        xTicks={thinned(labels)}
        yTitle={of}
        yAxis={axisOf(Math.min(0, ...heights), Math.max(0, ...heights), MOST_Y_TICKS)}
        yText={percent}
        marked={1}
      >
        {(scale) => (
          <>
            {tenths.map(({ first, share }, index) => {
              const left = scale.x(middle(index) - BAR / 2 / tenths.length);
              const right = scale.x(middle(index) + BAR / 2 / tenths.length);
              const top = scale.y(Math.max(share, 0));
              return (
                <rect
                  key={first}
                  className={resultClasses.bar}
                  fill={getTheme().palette.themePrimary}
                  x={left}
                  width={right - left}
                  y={top}
                  height={Math.max(scale.y(Math.min(share, 0)) - top, 0.5)}
                />
              );
            })}
            <polyline
              className={resultClasses.earlier}
              points={linePoints(
                tenths.map((_, index) => middle(index)),
                tenths.map(({ cumulated }) => cumulated),
                scale,
              )}
            />
            {tenths.map(({ first, cumulated }, index) => (
              <circle
                key={first}
                className={resultClasses.point}
                cx={scale.x(middle(index))}
                cy={scale.y(cumulated)}
                r={2.5}
              />
            ))}
          </>
        )}
      </Plot>
      <p className={resultClasses.legend}>
        <span className={resultClasses.legendItem}>
          <svg width="12" height="12" aria-hidden="true" focusable="false">
            <rect
              className={resultClasses.bar}
              fill={getTheme().palette.themePrimary}
              width="12"
              height="12"
            />
          </svg>
          {words.bar}
        </span>
        <span className={resultClasses.legendItem}>
          <svg width="28" height="8" aria-hidden="true" focusable="false">
            <line className={resultClasses.earlier} x1="0" x2="28" y1="4" y2="4" />
            <circle className={resultClasses.point} cx="14" cy="4" r="2.5" />
          </svg>
          {words.line}
        </span>
      </p>
      <DataTable
        title={title}
        head={[words.rank, words.amount, words.share, words.cumulated]}
        rows={tenths.map((tenth) => [
          ranksOf(tenth, formats.count),
          formats.roundMoney(tenth.amount / moneyScale, currency),
          percent(tenth.share),
          percent(tenth.cumulated),
        ])}
      />
    </>
  );
}

function ranksOf({ first, last }: Tenth, count: (value: number) => string): string {
  return first === last ? count(first) : `${count(first)}–${count(last)}`;
}

/** Every label has room up to five characters or so; of longer ones the first, the last and one between. */
function thinned<Label extends { readonly text: string }>(labels: readonly Label[]): readonly Label[] {
  if (labels.every(({ text }) => text.length <= 3)) return labels;
  return labels.filter((_, index) => index === 0 || index === labels.length - 1 || index === 4);
}
