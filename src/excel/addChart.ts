import type { ChartPlan, ChartSeriesPlan, SheetKey } from "../report/SheetPlan";

/** The sheets of the report that is being written. */
export type ReportSheets = ReadonlyMap<SheetKey, Excel.Worksheet>;

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
    if (plan.kind === "columnsWithLine" && series.asLine) {
      drawn.chartType = "Line";
      drawn.axisGroup = "Secondary";
    }
  });
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  const [first, last] = plan.position.split(":");
  chart.setPosition(first, last);
}

function cellsOf(series: ChartSeriesPlan, what: "values" | "categories", sheets: ReportSheets): Excel.Range {
  const sheet = sheets.get(series.sheet);
  if (!sheet) throw new Error(`series "${series.name}" is on sheet "${series.sheet}", which is not written`);
  return sheet.getRange(series[what]).untrack();
}
