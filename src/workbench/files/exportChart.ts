import {
  type ChartAxisTickLabelPosition,
  type ChartSeries as FileSeries,
  type SheetChart,
  type WriteChartKind,
} from "hucre";
import { formatAddress } from "../host/model/address";
import type { ChartAxisModel, ChartModel, ChartSeries } from "../host/model/ChartModel";
import type { RangeObject } from "../host/model/RangeObject";
import { cellAtPoint } from "./cellAtPoint";
import { fileColour } from "./fileColour";

/**
 * A chart for a file; null for kinds a file cannot hold. The writer has no second axis: of columns with
 * a line the columns remain.
 */
export function exportChart(chart: ChartModel): SheetChart | null {
  const onFirstAxis = chart.series.filter((series) => series.axisGroup !== "Secondary");
  const kind = chartKind(String(onFirstAxis[0]?.chartType ?? chart.chartType));
  if (!kind || onFirstAxis.length === 0) {
    return null;
  }
  const { sheet, left, top, width, height, title, legend } = chart;
  // What is left of two series needs no legend to be told from the other.
  const isAlone = onFirstAxis.length === 1 && chart.series.length > 1;
  const { GapWidth: gapWidth, Overlap: overlap } = onFirstAxis[0]!.of;
  return {
    type: kind,
    title: title.Visible === false ? undefined : String(title.Text),
    altText: chart.name,
    legend: legend.Visible === true && !isAlone ? (LEGEND[String(legend.Position)] ?? "right") : false,
    series: onFirstAxis.flatMap((series) =>
      series.values ? [exportSeries(series, series.values, kind)] : [],
    ),
    ...(kind === "scatter" ? { scatterStyle: "line" as const } : {}),
    ...(typeof gapWidth === "number" ? { gapWidth } : {}),
    ...(typeof overlap === "number" ? { overlap } : {}),
    axes: {
      x: axis(chart.categoryAxis),
      // As Excel turns it, from bottom to top; the title of bars lies below them.
      y: { ...axis(chart.valueAxis), ...(kind === "bar" ? {} : { axisTitleRotation: -90 }) },
    },
    anchor: {
      from: cellAtPoint(sheet, left, top),
      to: cellAtPoint(sheet, left + width, top + height),
    },
  };
}

const LEGEND: Readonly<Record<string, "top" | "bottom" | "left" | "right" | "topRight">> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};

function chartKind(type: string): WriteChartKind | null {
  const kinds: readonly (readonly [start: string, kind: WriteChartKind])[] = [
    ["XYScatter", "scatter"],
    ["Column", "column"],
    ["Bar", "bar"],
    ["Line", "line"],
    ["Area", "area"],
    ["Pie", "pie"],
    ["Doughnut", "doughnut"],
  ];
  return kinds.find(([start]) => type.startsWith(start))?.[1] ?? null;
}

function exportSeries(series: ChartSeries, values: RangeObject, kind: WriteChartKind): FileSeries {
  const { categories, fill, line, of, chartType } = series;
  const isLine = kind === "line" || kind === "scatter";
  const color = isLine ? line.Color : fill.Color;
  const hasMarkers = String(chartType).includes("Markers") && !String(chartType).includes("NoMarkers");
  return {
    name: series.name,
    values: formatAddress(values.sheet.name, values.zone),
    ...(categories ? { categories: formatAddress(categories.sheet.name, categories.zone) } : {}),
    ...(typeof color === "string" && color !== "" ? { color: fileColour(color) } : {}),
    ...(isLine && !hasMarkers ? { marker: { symbol: "none" as const } } : {}),
    // Where a file says nothing, LibreOffice rounds the corners; of points with lines the writer says nothing.
    ...(isLine ? { smooth: of.Smooth === true || String(chartType).includes("Smooth") } : {}),
    ...(isLine && typeof line.Weight === "number" ? { stroke: { width: line.Weight } } : {}),
    ...(of.HasDataLabels === true ? { dataLabels: { showValue: true } } : {}),
  };
}

function axis({ of, title, gridlines }: ChartAxisModel): FileAxis {
  const scale = { min: of.Minimum, max: of.Maximum, majorUnit: of.MajorUnit, minorUnit: of.MinorUnit };
  const set = Object.entries(scale).filter(([, value]) => typeof value === "number");
  const format = String(of.NumberFormat ?? "General");
  return {
    title: title.Visible === true ? String(title.Text) : undefined,
    gridlines: { major: gridlines.Visible === true },
    ...(set.length > 0 ? { scale: Object.fromEntries(set) } : {}),
    ...(format === "General" ? {} : { numberFormat: { formatCode: format, sourceLinked: false } }),
    ...(of.TickLabelPosition ? { tickLblPos: LABELS[String(of.TickLabelPosition)] } : {}),
    majorTickMark: "out",
    minorTickMark: "none",
    hidden: of.Visible === false,
  };
}

type FileAxis = NonNullable<NonNullable<SheetChart["axes"]>["y"]>;

const LABELS: Readonly<Record<string, ChartAxisTickLabelPosition>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};
