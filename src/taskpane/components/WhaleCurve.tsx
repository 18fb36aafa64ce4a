import * as React from "react";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import type { WhaleCurve as Curve } from "../../report/ReportModel";
import { paneClasses } from "../look/paneClasses";
import { useTexts } from "../words/TextsContext";

interface Props {
  readonly curve: Curve;
  /** Name of the level that is cumulated. */
  readonly level: string;
}

const WIDTH = 288;
const HEIGHT = 120;
const MARGIN = 4;

/** The cumulated value over customers; the line across is 100 % of the total. */
export function WhaleCurve({ curve, level }: Props): JSX.Element | null {
  const { report } = useTexts();
  if (!curve.ofTotal || curve.value.length < 2) return null;
  const lowest = Math.min(0, ...curve.value);
  const highest = Math.max(1, ...curve.value);
  const x = (share: number) => MARGIN + share * (WIDTH - 2 * MARGIN);
  const y = (value: number) => MARGIN + ((highest - value) / (highest - lowest)) * (HEIGHT - 2 * MARGIN);
  const points = Array.from(curve.value, (value, index) => `${x(curve.customers[index])},${y(value)}`);
  const description = `${report.curve(level)}. ${report.curvePeak(curve.peakAt, curve.peak)}`;
  return (
    <svg
      className={paneClasses.curve}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={description}
      fill="none"
      stroke="currentColor"
    >
      <line x1={x(0)} x2={x(1)} y1={y(0)} y2={y(0)} strokeOpacity="0.6" />
      <line x1={x(0)} x2={x(1)} y1={y(1)} y2={y(1)} strokeOpacity="0.6" strokeDasharray="3 3" />
      <polyline points={points.join(" ")} stroke={getTheme().palette.themePrimary} strokeWidth="2" />
    </svg>
  );
}
