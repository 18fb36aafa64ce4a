import * as React from "react";
import { Link } from "office-ui-fabric-react/lib/Link";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import type { ReportModel } from "../../../report/ReportModel";
import type { WhatIf } from "../../../report/whatIf";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { linePoints, type Scale } from "./Plot";
import { resultClasses } from "./resultClasses";
import { signed } from "./signed";
import { scaled } from "./WhaleChart";

interface Props {
  readonly model: ReportModel;
  readonly answer: WhatIf;
  onReset(): void;
}

/** What leaving customers out changes, in one line and one small drawing that stay in sight. */
export function WhatIfStrip({ model, answer, onReset }: Props): JSX.Element {
  const { formats, result, levels } = useTexts();
  const words = result.whatIf;
  const { criterion, moneyScale, currency } = model;
  const money = (minorUnits: number) => formats.money(minorUnits / moneyScale, currency);
  const difference = answer.difference.money[criterion] ?? 0;
  const change = words.change(
    levels[criterion],
    money(answer.totals.money[criterion] ?? 0),
    difference === 0 ? words.unchanged : signed(difference, money),
  );
  return (
    <div className={resultClasses.strip} style={{ background: getTheme().semanticColors.bodyBackground }}>
      <p className={resultClasses.stripLine}>
        <span aria-live="polite">
          <span className={paneClasses.strong}>{words.without(answer.excluded)}: </span>
          {change}
        </span>
        <Link onClick={onReset}>{words.reset}</Link>
      </p>
      <p className={paneClasses.note}>{words.harmless}</p>
      <Sparkline model={model} answer={answer} />
    </div>
  );
}

/** Drawn without axes and not read out: the curve itself follows below. */
function Sparkline({ model: { curve }, answer }: Pick<Props, "model" | "answer">): JSX.Element {
  const now = scaled(answer);
  const values = [0, ...curve.value, ...now.value];
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const scale: Scale = {
    x: (share) => share * 300,
    y: (value) => 2 + ((highest - value) / (highest - lowest || 1)) * 40,
  };
  return (
    <svg
      className={resultClasses.sparkline}
      viewBox="0 0 300 44"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <polyline
        className={resultClasses.line}
        stroke={getTheme().palette.themePrimary}
        points={linePoints(now.customers, now.value, scale)}
        vectorEffect="non-scaling-stroke"
      />
      <polyline
        className={resultClasses.earlier}
        points={linePoints(curve.customers, curve.value, scale)}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
