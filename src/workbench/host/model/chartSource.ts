import type { ChartModel } from "./ChartModel";
import { ChartSeries } from "./ChartModel";
import type { RangeObject } from "./RangeObject";
import { columnCount, rowCount } from "./zones";
import type { Zone } from "../WorkbookEngine";

/**
 * Makes the series of a chart from a block, as Excel does when a chart is added: series lie in
 * columns where there are at least as many rows as columns (or where `seriesBy` says so), a first
 * row of text names them, a first column of text (for a scatter of several columns: any first
 * column) gives the categories.
 */
export function fillSeries(chart: ChartModel, source: RangeObject, seriesBy: string | undefined): void {
  const { zone: area, sheet } = source;
  const inColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowCount(area) >= columnCount(area));
  const cells = sheet.workbook.engine.values(sheet.liveId(), area);
  const lines = inColumns ? transpose(cells) : cells;
  const hasNames = lines.some((line) => typeof line[0] === "string" && line[0] !== "") && lines[0].length > 1;
  const first = lines[0].slice(hasNames ? 1 : 0);
  const isScatter = String(chart.chartType).startsWith("XYScatter");
  const hasCategories = lines.length > 1 && (isScatter || first.every((cell) => typeof cell === "string"));

  chart.series.length = 0;
  for (let index = hasCategories ? 1 : 0; index < lines.length; index++) {
    const named = hasNames ? String(lines[index][0]) : "";
    const series = new ChartSeries(chart, named === "" ? `Series${chart.series.length + 1}` : named);
    series.values = source.on(lineZone(area, index, hasNames, inColumns));
    if (hasCategories) series.categories = source.on(lineZone(area, 0, hasNames, inColumns));
    chart.series.push(series);
  }
}

function lineZone(area: Zone, index: number, hasNames: boolean, inColumns: boolean): Zone {
  const skip = hasNames ? 1 : 0;
  return inColumns
    ? { ...area, top: area.top + skip, left: area.left + index, right: area.left + index }
    : { ...area, left: area.left + skip, top: area.top + index, bottom: area.top + index };
}

function transpose<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}
