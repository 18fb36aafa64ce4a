import * as React from "react";
import type { Axis } from "./axisOf";
import { resultClasses } from "./resultClasses";

/** Where a value lies in the drawing. */
export interface Scale {
  x(share: number): number;
  y(value: number): number;
}

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in words. */
  readonly description: string;
  readonly xTitle: string;
  /** Places from 0 to 1. */
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTitle: string;
  readonly yAxis: Axis;
  yText(value: number): string;
  /** A value that is marked across the drawing, besides 0. */
  readonly marked?: number;
  readonly children: (scale: Scale) => React.ReactNode;
}

const WIDTH = 300;
const HEIGHT = 196;
const LEFT = 46;
const RIGHT = 20;
const TOP = 22;
const BOTTOM = 38;

/** A drawing with two axes, round numbers along them, and a title and description for screen readers. */
export function Plot(props: Props): JSX.Element {
  const { id, title, description, xTitle, xTicks, yTitle, yAxis, yText, marked, children } = props;
  const { lowest, highest, ticks } = yAxis;
  const scale: Scale = {
    x: (share) => LEFT + share * (WIDTH - LEFT - RIGHT),
    y: (value) => TOP + ((highest - value) / (highest - lowest)) * (HEIGHT - TOP - BOTTOM),
  };
  const { x, y } = scale;
  return (
    <svg
      className={resultClasses.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <text x={0} y={12}>
        {yTitle}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 || tick === marked ? resultClasses.axis : resultClasses.grid}
            strokeDasharray={tick === marked && tick !== 0 ? "2 3" : undefined}
            x1={x(0)}
            x2={x(1)}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={x(0) - 5} y={y(tick) + 4} textAnchor="end">
            {yText(tick)}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, text }) => (
        <text key={at} x={x(at)} y={HEIGHT - BOTTOM + 15} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={x(0.5)} y={HEIGHT - 5} textAnchor="middle">
        {xTitle}
      </text>
      {children(scale)}
    </svg>
  );
}

/** Points of a line for `polyline`. */
export function linePoints(across: ArrayLike<number>, up: ArrayLike<number>, { x, y }: Scale): string {
  return Array.from(across, (share, index) => `${x(share).toFixed(1)},${y(up[index]).toFixed(1)}`).join(" ");
}
