import type { HostObject, Part } from "../dispatch/TypeMembers";
import type { EngineChart, EngineRange } from "../WorkbookEngine";
import type { Bag } from "./Bag";
import type { RangeObject } from "./RangeObject";
import type { SheetModel } from "./SheetModel";

/** One line, column or cloud of points in a chart. */
export class ChartSeries implements HostObject {
  readonly type = "ChartSeries";
  chartType: unknown;
  axisGroup: unknown = "Primary";
  values: RangeObject | null = null;
  categories: RangeObject | null = null;
  /** Further settings, by wire name. */
  readonly of: Bag = {};
  readonly line: Bag = {};
  readonly fill: Bag = {};

  constructor(
    readonly chart: ChartModel,
    public name: string,
  ) {
    this.chartType = chart.chartType;
  }
}

/** An axis with its title; further settings by wire name. */
export interface ChartAxisModel extends Part<Bag> {
  readonly title: Bag;
  readonly gridlines: Bag;
}

/** A native chart. Measures are points from the sheet's top left corner. */
export class ChartModel implements HostObject {
  readonly type = "Chart";
  readonly id: string;
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  readonly series: ChartSeries[] = [];
  readonly title: Bag = { Text: "", Visible: true };
  readonly legend: Bag = { Visible: true, Position: "Right", Overlay: false };
  readonly dataLabels: Bag = {};
  readonly categoryAxis = axis("Category");
  readonly valueAxis = axis("Value");
  readonly secondValueAxis = axis("Value");
  /** Further settings, by wire name. */
  readonly of: Bag = {};
  private drawn = "";

  constructor(
    readonly sheet: SheetModel,
    public chartType: unknown,
    public name: string,
  ) {
    this.id = `{${String(sheet.workbook.nextId("Chart")).padStart(8, "0")}-0002-0000-0000-000000000000}`;
  }

  delete(): void {
    this.sheet.charts.splice(this.sheet.charts.indexOf(this), 1);
    this.sheet.workbook.engine.removeChart(this.id);
  }

  redraw(): void {
    const chart = this.picture();
    const described = JSON.stringify(chart);
    if (described === this.drawn) return;
    this.drawn = described;
    this.sheet.workbook.engine.drawChart(chart);
  }

  private picture(): EngineChart {
    return {
      id: this.id,
      name: this.name,
      sheetId: this.sheet.id,
      type: String(this.chartType),
      title: shownText(this.title),
      categoryTitle: shownText(this.categoryAxis.title),
      valueTitle: shownText(this.valueAxis.title),
      valueFormat: String(this.valueAxis.of.NumberFormat),
      legendShown: this.legend.Visible === true,
      series: this.series.map((series) => ({
        name: series.name,
        type: String(series.chartType),
        secondaryAxis: series.axisGroup === "Secondary",
        values: engineRange(series.values),
        categories: engineRange(series.categories),
      })),
      left: this.left,
      top: this.top,
      width: this.width,
      height: this.height,
    };
  }
}

function axis(type: string): ChartAxisModel {
  return {
    type: "ChartAxis",
    of: { Type: type, NumberFormat: "General", Visible: true },
    title: { Text: "", Visible: false },
    gridlines: { Visible: type === "Value" },
  };
}

function shownText(title: Bag): string {
  return title.Visible === false ? "" : String(title.Text);
}

function engineRange(range: RangeObject | null): EngineRange | null {
  return range && { sheetId: range.sheet.id, zone: range.zone };
}
