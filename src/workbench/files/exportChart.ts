import { rangeRef, type SheetChart, type WriteChartKind } from "hucre";
import type { SheetEngine } from "../engine/SheetEngine";
import type { EngineChart, EngineRange } from "../host/WorkbookEngine";

/** About the size of a default cell, in points; the file places charts by cells. */
const CELL = { width: 48, height: 15 };

/**
 * A chart for a file; null for kinds a file cannot hold. The writer has no second axis: of columns with
 * a line the columns remain.
 */
export function exportChart(engine: SheetEngine, chart: EngineChart): SheetChart | null {
  const onFirstAxis = chart.series.filter((series) => !series.secondaryAxis && series.values);
  const kind = chartKind(onFirstAxis[0]?.type || chart.type);
  if (!kind || onFirstAxis.length === 0) {
    return null;
  }
  const row = Math.round(chart.top / CELL.height);
  const col = Math.round(chart.left / CELL.width);
  return {
    type: kind,
    title: chart.title,
    legend: chart.legendShown ? "bottom" : false,
    series: onFirstAxis.map((series) => ({
      name: series.name,
      values: reference(engine, series.values!),
      ...(series.categories ? { categories: reference(engine, series.categories) } : {}),
      ...(kind === "scatter" ? { marker: { symbol: "none" as const } } : {}),
    })),
    ...(kind === "scatter" ? { scatterStyle: "line" as const } : {}),
    axes: { x: { title: chart.categoryTitle }, y: { title: chart.valueTitle } },
    anchor: {
      from: { row, col },
      to: {
        row: row + Math.round(chart.height / CELL.height),
        col: col + Math.round(chart.width / CELL.width),
      },
    },
  };
}

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

function reference(engine: SheetEngine, range: EngineRange): string {
  const name = engine.model.getters.getSheetName(range.sheetId).replace(/'/g, "''");
  const { top, left, bottom, right } = range.zone;
  return `'${name}'!${rangeRef(top, left, bottom, right)}`;
}
