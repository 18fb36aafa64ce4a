import type { Arguments } from "../dispatch/Arguments";
import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Part, Property, TypeMembers } from "../dispatch/TypeMembers";
import { bagProperties } from "../model/Bag";
import type { Bag } from "../model/Bag";
import { ChartModel, ChartSeries } from "../model/ChartModel";
import type { ChartAxisModel } from "../model/ChartModel";
import { fillSeries } from "../model/chartSource";
import { boxOf } from "../model/geometry";
import { freeName } from "../model/names";
import type { SheetModel } from "../model/SheetModel";
import { boundingZone } from "../model/zones";
import { argumentRange } from "./argumentRange";
import { at, found } from "./itemKeys";

const collection = membersOf<Part<SheetModel>>({
  items: ({ of }) => of.charts,
  getItem: ({ of }, key) => found(byKey(of, key)),
  properties: { Count: { get: ({ of }) => of.charts.length } },
  methods: {
    Add: ({ of }, args) => addChart(of, args),
    GetCount: ({ of }) => of.charts.length,
    GetItem: ({ of }, args) => found(byKey(of, args.value(0))),
    GetItemAt: ({ of }, args) => at(of.charts, args.number(0)),
    GetItemOrNullObject: ({ of }, args) => byKey(of, args.value(0)),
  },
});

function byKey({ charts }: SheetModel, key: unknown): ChartModel | null {
  const wanted = String(key).toLowerCase();
  return charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
}

function addChart(sheet: SheetModel, args: Arguments): ChartModel {
  const taken = sheet.charts.map(({ name }) => name);
  const chart = new ChartModel(sheet, args.text(0), freeName(sheet.workbook.culture.chartName, taken, 1));
  fillSeries(chart, argumentRange(args, 1, sheet), args.optionalText(2));
  // With one series Excel takes its name as the title.
  if (chart.series.length === 1) chart.title.Text = chart.series[0].name;
  sheet.charts.push(chart);
  return chart;
}

function measure(name: "left" | "top" | "width" | "height"): Property<ChartModel> {
  return {
    get: (self) => self[name],
    set: (self, points) => {
      self[name] = Number(points);
    },
  };
}

const chart = membersOf<ChartModel>({
  id: (self) => self.id,
  properties: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self) => self.name,
      set: (self, name) => {
        self.name = String(name);
      },
    },
    ChartType: {
      get: (self) => self.chartType,
      set: (self, type) => {
        self.chartType = type;
        for (const series of self.series) series.chartType = type;
      },
    },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    ...bagProperties(["Style", "PlotVisibleOnly", "DisplayBlanksAs"]),
  },
  objects: {
    Title: ({ title }) => part("ChartTitle", title),
    Legend: ({ legend }) => part("ChartLegend", legend),
    DataLabels: ({ dataLabels }) => part("ChartDataLabels", dataLabels),
    Axes: (self) => part("ChartAxes", self),
    Series: (self) => part("ChartSeriesCollection", self),
    Worksheet: (self) => self.sheet,
  },
  methods: {
    SetPosition: (self, args) => setPosition(self, args),
    SetData: (self, args) => fillSeries(self, argumentRange(args, 0, self.sheet), args.optionalText(1)),
    Delete: (self) => self.delete(),
  },
});

/** Lays the chart over the block from one cell to another. */
function setPosition(self: ChartModel, args: Arguments): void {
  const start = argumentRange(args, 0, self.sheet).zone;
  const end = args.isOmitted(1) ? null : argumentRange(args, 1, self.sheet).zone;
  const box = boxOf(self.sheet, end ? boundingZone(start, end) : start);
  self.left = box.left;
  self.top = box.top;
  if (!end) return;
  self.width = box.width;
  self.height = box.height;
}

/** Writing a title shows it. */
const titleProperties: Record<string, Property<Part<Bag>>> = {
  ...bagProperties([
    "Visible",
    "Overlay",
    "Position",
    "HorizontalAlignment",
    "VerticalAlignment",
    "TextOrientation",
  ]),
  Text: {
    get: ({ of }) => of.Text,
    set: ({ of }, text) => {
      of.Text = text;
      of.Visible = true;
    },
  },
};

const axes = membersOf<Part<ChartModel>>({
  objects: {
    CategoryAxis: ({ of }) => of.categoryAxis,
    ValueAxis: ({ of }) => of.valueAxis,
  },
  methods: {
    // The second category axis has settings of its own in Excel; here it shares those of the first.
    GetItem: ({ of }, args) => {
      if (args.text(0) !== "Value") return of.categoryAxis;
      return args.optionalText(1) === "Secondary" ? of.secondValueAxis : of.valueAxis;
    },
  },
});

const AXIS_VALUES = [
  "Minimum",
  "Maximum",
  "MajorUnit",
  "MinorUnit",
  "NumberFormat",
  "Visible",
  "ScaleType",
  "TickLabelPosition",
  "DisplayUnit",
];

const axis = membersOf<ChartAxisModel>({
  properties: { Type: { get: ({ of }) => of.Type }, ...bagProperties(AXIS_VALUES) },
  objects: {
    Title: ({ title }) => part("ChartAxisTitle", title),
    MajorGridlines: ({ gridlines }) => part("ChartGridlines", gridlines),
  },
});

const seriesCollection = membersOf<Part<ChartModel>>({
  items: ({ of }) => of.series,
  properties: { Count: { get: ({ of }) => of.series.length } },
  methods: {
    GetCount: ({ of }) => of.series.length,
    GetItemAt: ({ of }, args) => at(of.series, args.number(0)),
    Add: ({ of }, args) => {
      const series = new ChartSeries(of, args.optionalText(0) ?? `Series${of.series.length + 1}`);
      of.series.splice(args.optionalNumber(1, of.series.length), 0, series);
      return series;
    },
  },
});

const SERIES_VALUES = [
  "GapWidth",
  "HasDataLabels",
  "MarkerSize",
  "MarkerStyle",
  "Overlap",
  "PlotOrder",
  "Smooth",
];

const series = membersOf<ChartSeries>({
  properties: {
    Name: {
      get: (self) => self.name,
      set: (self, name) => {
        self.name = String(name);
      },
    },
    ChartType: {
      get: (self) => self.chartType,
      set: (self, type) => {
        self.chartType = type;
      },
    },
    AxisGroup: {
      get: (self) => self.axisGroup,
      set: (self, group) => {
        self.axisGroup = group;
      },
    },
    ...bagProperties(SERIES_VALUES),
  },
  objects: { Format: (self) => part("ChartSeriesFormat", self) },
  methods: {
    SetValues: (self, args) => {
      self.values = argumentRange(args, 0, self.chart.sheet);
    },
    SetXAxisValues: (self, args) => {
      self.categories = argumentRange(args, 0, self.chart.sheet);
    },
    Delete: (self) => {
      self.chart.series.splice(self.chart.series.indexOf(self), 1);
    },
  },
});

const seriesFormat = membersOf<Part<ChartSeries>>({
  objects: {
    Line: ({ of }) => part("ChartLineFormat", of.line),
    Fill: ({ of }) => part("ChartFill", of.fill),
  },
});

const fill = membersOf<Part<Bag>>({
  methods: {
    SetSolidColor: ({ of }, args) => {
      of.Color = args.text(0);
    },
    Clear: ({ of }) => {
      of.Color = "";
    },
  },
});

function bag(names: readonly string[]): TypeMembers {
  return membersOf<Part<Bag>>({ properties: bagProperties(names) });
}

export const chartMembers: TypeTable = {
  ChartCollection: collection,
  Chart: chart,
  ChartTitle: membersOf<Part<Bag>>({ properties: titleProperties }),
  ChartLegend: bag(["Visible", "Position", "Overlay"]),
  ChartDataLabels: bag([
    "ShowValue",
    "ShowPercentage",
    "ShowSeriesName",
    "ShowCategoryName",
    "Position",
    "NumberFormat",
  ]),
  ChartAxes: axes,
  ChartAxis: axis,
  ChartAxisTitle: membersOf<Part<Bag>>({
    properties: { Text: titleProperties.Text, ...bagProperties(["Visible", "TextOrientation"]) },
  }),
  ChartGridlines: bag(["Visible"]),
  ChartSeriesCollection: seriesCollection,
  ChartSeries: series,
  ChartSeriesFormat: seriesFormat,
  ChartLineFormat: bag(["Color", "LineStyle", "Weight"]),
  ChartFill: fill,
};
