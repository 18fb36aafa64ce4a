import { type ChartDefinition, helpers, type Model } from "@odoo/o-spreadsheet";
import type { EngineChart, EngineRange, EngineSeries } from "../host/WorkbookEngine";
import { dispatchOrThrow } from "./dispatchOrThrow";

/** Excel measures figures in points, o-spreadsheet in pixels of 1/96 inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** Draws a chart, in place of an earlier drawing of the same id. */
export function drawChart(model: Model, chart: EngineChart): void {
  removeChart(model, chart.id);
  const anchor = anchorAt(model, chart);
  dispatchOrThrow(
    model.dispatch("CREATE_CHART", {
      sheetId: chart.sheetId,
      chartId: chart.id,
      figureId: figureIdOf(chart.id),
      ...anchor,
      size: {
        width: Math.round(chart.width * PIXELS_PER_POINT),
        height: Math.round(chart.height * PIXELS_PER_POINT),
      },
      definition: chartDefinition(model, chart),
    }),
  );
}

/** Takes a chart off its sheet; nothing happens if it was never drawn. */
export function removeChart(model: Model, chartId: string): void {
  const figureId = figureIdOf(chartId);
  const sheetId = model.getters.getSheetIds().find((id) => model.getters.getFigure(id, figureId));
  if (sheetId) {
    dispatchOrThrow(model.dispatch("DELETE_FIGURE", { sheetId, figureId }));
  }
}

/**
 * The chart in o-spreadsheet's terms. A scatter chart with lines becomes a line chart over numeric
 * labels (its scatter charts draw points only); columns with a line become a combo chart.
 */
export function chartDefinition(model: Model, chart: EngineChart): ChartDefinition<string> {
  const drawn = chart.series.flatMap((series, index) => (series.values ? [{ series, id: `s${index}` }] : []));
  const ids = drawn.map(({ id }) => id);
  const categories = drawn.find(({ series }) => series.categories)?.series.categories;
  const common = {
    title: { text: chart.title },
    legendPosition: chart.legendShown ? ("bottom" as const) : ("none" as const),
    dataSource: {
      type: "range" as const,
      dataSetsHaveTitle: false,
      dataSets: drawn.map(({ series, id }) => ({
        dataSetId: id,
        dataRange: rangeText(model, series.values!),
      })),
      ...(categories ? { labelRange: rangeText(model, categories) } : {}),
    },
    axesDesign: { x: { title: { text: chart.categoryTitle } }, y: { title: { text: chart.valueTitle } } },
  };
  const look = (series: EngineSeries) => ({
    label: series.name,
    ...(series.secondaryAxis ? { yAxisId: "y1" } : {}),
  });
  const types = new Set(drawn.map(({ series }) => isBarLike(series.type)));
  if (types.size > 1) {
    const styles = drawn.map(({ series }) => ({
      ...look(series),
      type: isBarLike(series.type) ? ("bar" as const) : ("line" as const),
    }));
    return { ...common, type: "combo", hideDataMarkers: true, dataSetStyles: keyed(ids, styles) };
  }
  const dataSetStyles = keyed(
    ids,
    drawn.map(({ series }) => look(series)),
  );
  const type = drawn[0]?.series.type || chart.type;
  if (isBarLike(type)) {
    return {
      ...common,
      type: "bar",
      stacked: type.includes("Stacked"),
      horizontal: type.startsWith("Bar"),
      dataSetStyles,
    };
  }
  if (type.startsWith("Pie") || type.startsWith("Doughnut")) {
    return { ...common, type: "pie", isDoughnut: type.startsWith("Doughnut"), dataSetStyles };
  }
  if (type === "XYScatter") {
    return { ...common, type: "scatter", labelsAsText: false, dataSetStyles };
  }
  return {
    ...common,
    type: "line",
    labelsAsText: !type.startsWith("XYScatter"),
    stacked: false,
    cumulative: false,
    fillArea: type.startsWith("Area"),
    hideDataMarkers: !type.includes("Markers") || type.includes("NoMarkers"),
    dataSetStyles,
  };
}

/** Excel's columns and bars share one chart type here. */
function isBarLike(type: string): boolean {
  return type.startsWith("Column") || type.startsWith("Bar");
}

function figureIdOf(chartId: string): string {
  return `figure-${chartId}`;
}

function keyed<T>(ids: readonly string[], values: readonly T[]): Record<string, T> {
  const record: Record<string, T> = {};
  ids.forEach((id, index) => (record[id] = values[index]!));
  return record;
}

function rangeText(model: Model, range: EngineRange): string {
  const { top, left, bottom, right } = range.zone;
  const sheet = model.getters.getSheetName(range.sheetId).replace(/'/g, "''");
  const from = helpers.toXC(left, top);
  const to = helpers.toXC(right, bottom);
  return `'${sheet}'!${from === to ? from : `${from}:${to}`}`;
}

/** The cell under the chart's top left corner: a figure tied to a frozen cell would not scroll. */
function anchorAt(model: Model, chart: EngineChart) {
  const { getters } = model;
  const across = cellAt(chart.left * PIXELS_PER_POINT, getters.getNumberCols(chart.sheetId), (index) =>
    getters.getColSize(chart.sheetId, index),
  );
  const down = cellAt(chart.top * PIXELS_PER_POINT, getters.getNumberRows(chart.sheetId), (index) =>
    getters.getRowSize(chart.sheetId, index),
  );
  return { col: across.index, row: down.index, offset: { x: across.offset, y: down.offset } };
}

function cellAt(distance: number, count: number, size: (index: number) => number) {
  let offset = Math.max(0, Math.round(distance));
  let index = 0;
  while (index < count - 1 && offset >= size(index)) {
    offset -= size(index);
    index++;
  }
  return { index, offset };
}
