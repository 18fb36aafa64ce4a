import type { TypeTable } from "../dispatch/MemberTable";
import { membersOf, part } from "../dispatch/TypeMembers";
import type { Navigation, Part, TypeMembers } from "../dispatch/TypeMembers";
import { ApiError } from "../dispatch/ApiError";
import { bagProperties } from "../model/Bag";
import type { Bag } from "../model/Bag";
import { ConditionalFormat } from "../model/ConditionalFormat";
import type { DataValidation } from "../model/DataValidation";
import { RangeObject } from "../model/RangeObject";
import { containsZone, intersection } from "../model/zones";
import { at, found } from "./itemKeys";

const collection = membersOf<Part<RangeObject>>({
  items: ({ of }) => formatsOn(of),
  getItem: ({ of }, id) => found(formatsOn(of).find((format) => format.id === id)),
  methods: {
    Add: ({ of }, args) => {
      const id = `{${String(of.sheet.workbook.nextId("ConditionalFormat")).padStart(8, "0")}-0003-0000-0000-000000000000}`;
      const format = new ConditionalFormat(of.sheet, of.zone, id, args.text(0));
      // The newest one is looked at first.
      of.sheet.conditionalFormats.unshift(format);
      return format;
    },
    GetCount: ({ of }) => formatsOn(of).length,
    GetItemAt: ({ of }, args) => at(formatsOn(of), args.number(0)),
    GetItemOrNullObject: ({ of }, args) =>
      formatsOn(of).find((format) => format.id === args.value(0)) ?? null,
    ClearAll: ({ of }) => {
      for (const format of formatsOn(of)) if (containsZone(of.zone, format.zone)) format.delete();
    },
  },
});

function formatsOn({ sheet, zone }: RangeObject): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => intersection(format.zone, zone));
}

/** The rule of a conditional format; its settings are kept by wire name. */
interface ConditionalRule extends Part<Bag> {
  readonly format: ConditionalFormat;
}

/** Types of rule, by the member that leads to the rule. */
const RULES: Readonly<Record<string, { readonly kind: string; readonly type: string }>> = {
  Custom: { kind: "Custom", type: "CustomConditionalFormat" },
  CellValue: { kind: "CellValue", type: "CellValueConditionalFormat" },
  ColorScale: { kind: "ColorScale", type: "ColorScaleConditionalFormat" },
  DataBar: { kind: "DataBar", type: "DataBarConditionalFormat" },
  TextComparison: { kind: "ContainsText", type: "TextConditionalFormat" },
};

function ruleObjects(): Record<string, Navigation<ConditionalFormat>> {
  const objects: Record<string, Navigation<ConditionalFormat>> = {};
  for (const [member, { kind, type }] of Object.entries(RULES)) {
    const ruleOf = (self: ConditionalFormat): ConditionalRule | null =>
      self.kind === kind ? { type, of: self.rule, format: self } : null;
    objects[`${member}OrNullObject`] = ruleOf;
    objects[member] = (self: ConditionalFormat) => {
      const rule = ruleOf(self);
      if (!rule) throw new ApiError("InvalidOperation");
      return rule;
    };
  }
  return objects;
}

const conditionalFormat = membersOf<ConditionalFormat>({
  id: (self) => self.id,
  properties: {
    Id: { get: (self) => self.id },
    Type: { get: (self) => self.kind },
    Priority: {
      get: (self) => self.priority,
      set: (self, priority) => {
        self.priority = priority;
      },
    },
    StopIfTrue: {
      get: (self) => self.stopIfTrue,
      set: (self, stop) => {
        self.stopIfTrue = stop;
      },
    },
  },
  objects: ruleObjects(),
  methods: {
    GetRange: ({ sheet, zone }) => new RangeObject(sheet, zone),
    GetRangeOrNullObject: ({ sheet, zone }) => new RangeObject(sheet, zone),
    Delete: (self) => self.delete(),
  },
});

const look = { Format: ({ format }: ConditionalRule) => part("ConditionalRangeFormat", format) };

function bag(names: readonly string[]): TypeMembers {
  return membersOf<Part<Bag>>({ properties: bagProperties(names) });
}

function ruleWithLook(names: readonly string[]): TypeMembers {
  return membersOf<ConditionalRule>({ properties: bagProperties(names), objects: look });
}

const custom = membersOf<ConditionalRule>({
  objects: { Rule: ({ of }) => part("ConditionalFormatRule", of), ...look },
});

const dataBar = membersOf<ConditionalRule>({
  properties: bagProperties([
    "LowerBoundRule",
    "UpperBoundRule",
    "ShowDataBarOnly",
    "BarDirection",
    "AxisFormat",
    "AxisColor",
  ]),
  objects: {
    PositiveFormat: ({ format }) => part("ConditionalDataBarPositiveFormat", format.positiveBar),
    NegativeFormat: ({ format }) => part("ConditionalDataBarNegativeFormat", format.negativeBar),
  },
});

const conditionalRangeFormat = membersOf<Part<ConditionalFormat>>({
  properties: {
    NumberFormat: {
      get: ({ of }) => of.numberFormat.NumberFormat ?? null,
      set: ({ of }, code) => {
        of.numberFormat.NumberFormat = code;
      },
    },
  },
  objects: {
    Fill: ({ of }) => part("ConditionalRangeFill", of.fill),
    Font: ({ of }) => part("ConditionalRangeFont", of.font),
  },
});

const dataValidation = membersOf<DataValidation>({
  properties: {
    Type: { get: (self) => self.kind },
    Rule: {
      get: (self) => self.rule,
      set: (self, newRule) => {
        self.rule = newRule;
      },
    },
    Prompt: {
      get: (self) => self.prompt,
      set: (self, prompt) => {
        self.prompt = prompt;
      },
    },
    ErrorAlert: {
      get: (self) => self.errorAlert,
      set: (self, alert) => {
        self.errorAlert = alert;
      },
    },
    IgnoreBlanks: {
      get: (self) => self.ignoreBlanks,
      set: (self, ignore) => {
        self.ignoreBlanks = ignore;
      },
    },
  },
  methods: { Clear: (self) => self.clear() },
});

export const conditionalFormatMembers: TypeTable = {
  ConditionalFormatCollection: collection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: custom,
  ConditionalFormatRule: bag(["Formula", "FormulaLocal", "FormulaR1C1"]),
  CellValueConditionalFormat: ruleWithLook(["Rule"]),
  TextConditionalFormat: ruleWithLook(["Rule"]),
  ColorScaleConditionalFormat: bag(["Criteria"]),
  DataBarConditionalFormat: dataBar,
  ConditionalDataBarPositiveFormat: bag(["FillColor", "GradientFill", "BorderColor"]),
  ConditionalDataBarNegativeFormat: bag([
    "FillColor",
    "BorderColor",
    "MatchPositiveFillColor",
    "MatchPositiveBorderColor",
  ]),
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: bag(["Color"]),
  ConditionalRangeFont: bag(["Color", "Bold", "Italic", "Underline", "Strikethrough"]),
  DataValidation: dataValidation,
};
