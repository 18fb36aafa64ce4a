import type { ChartPlan, ChartSeriesPlan, SheetPlan } from "../report/SheetPlan";

/** The sheets of the report that is being written. */
export type ReportSheets = ReadonlyMap<SheetPlan["key"], Excel.Worksheet>;

/** Dark blue and orange differ in brightness, too: in grey and for colour-blind readers. */
const colors = { first: "#1F3864", second: "#ED7D31" } as const;

const chartTypes = { xyLines: "XYScatterLinesNoMarkers", columnsWithLine: "ColumnClustered" } as const;

/** Queues a native chart; the cells it shows are written already. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan, sheets: ReportSheets): void {
  // Excel makes a series of the cells a chart is added over; a single column is exactly one series.
  const values = cellsOf(plan.series[0], "values", sheets);
  const chart = sheet.charts.add(chartTypes[plan.kind], values, "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
  plan.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(cellsOf(series, "values", sheets));
    drawn.setXAxisValues(cellsOf(series, "categories", sheets));
    const isLine = plan.kind === "columnsWithLine" && series.asLine === true;
    if (isLine) {
      drawn.chartType = "Line";
      drawn.axisGroup = "Secondary";
    }
    if (plan.kind === "columnsWithLine" && !isLine) {
      drawn.format.fill.setSolidColor(colors.first);
      drawn.gapWidth = 60;
    } else {
      drawn.format.line.color = isLine ? colors.second : colors.first;
      drawn.format.line.weight = 2.25;
    }
  });
  lookOfAxes(chart.axes, plan);
  const [first, last] = plan.position.split(":");
  chart.setPosition(first, last);
}

function lookOfAxes(axes: Excel.ChartAxes, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.title.text = plan.categoryTitle;
  valueAxis.title.text = plan.valueTitle;
  valueAxis.numberFormat = plan.valueFormat;
  // Where a curve falls below zero, the labels stay at the edge instead of lying in the drawing.
  categoryAxis.tickLabelPosition = "Low";
  if (plan.categoryFormat !== undefined) categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.lastCategory !== undefined) {
    categoryAxis.minimum = 0;
    categoryAxis.maximum = plan.lastCategory;
  }
  if (plan.lineTitle === undefined && plan.lineFormat === undefined) return;
  const lineAxis = axes.getItem("Value", "Secondary");
  if (plan.lineTitle !== undefined) lineAxis.title.text = plan.lineTitle;
  if (plan.lineFormat !== undefined) lineAxis.numberFormat = plan.lineFormat;
}

function cellsOf(series: ChartSeriesPlan, what: "values" | "categories", sheets: ReportSheets): Excel.Range {
  const sheet = sheets.get(series.sheet);
  if (!sheet) throw new Error(`series "${series.name}" is on sheet "${series.sheet}", which is not written`);
  return sheet.getRange(series[what]).untrack();
}
