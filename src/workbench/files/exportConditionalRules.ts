import { type CellStyle, type ConditionalRule, rangeRef, type ValidationOperator } from "hucre";
import type { ConditionalFormat } from "../host/model/ConditionalFormat";
import { fileColour } from "./fileColour";
import { recordOf } from "./recordOf";

type RuleBody = Omit<ConditionalRule, "priority" | "range" | "stopIfTrue">;
type Bound = NonNullable<ConditionalRule["colorScale"]>["cfvo"][number];

/**
 * Conditional formats that files know; Excel looks at the newest first.
 *
 * The writer's bars begin at the left, whatever their value: where a figure is below zero, the bars are left
 * out, since the greatest loss would have the shortest one.
 */
export function exportConditionalRules(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.flatMap((format, index): ConditionalRule[] => {
    const body = BODIES[format.kind]?.(format) ?? null;
    const { top, left, bottom, right } = format.zone;
    const range = rangeRef(top, left, bottom, right);
    return body ? [{ ...body, range, priority: index + 1, stopIfTrue: format.stopIfTrue === true }] : [];
  });
}

/** By Excel's name of the kind. */
const BODIES: Readonly<Record<string, (format: ConditionalFormat) => RuleBody | null>> = {
  ColorScale: ({ rule }) => {
    const { minimum, midpoint, maximum } = recordOf(rule.Criteria);
    const points = [minimum, midpoint, maximum].filter((point) => point).map(recordOf);
    const cfvo = points.map(({ type, formula }) => bound(type, formula));
    if (points.length < 2 || !cfvo.every(isBound)) return null;
    const colors = points.map(({ color }) => opaque(color));
    return { type: "colorScale", colorScale: { cfvo, colors } };
  },
  DataBar: ({ sheet, zone, rule, positiveBar }) => {
    const values = sheet.workbook.engine.values(sheet.id, zone).flat();
    if (values.some((value) => typeof value === "number" && value < 0)) return null;
    const lower = recordOf(rule.LowerBoundRule);
    const upper = recordOf(rule.UpperBoundRule);
    const cfvo = [
      // Left to itself, Excel begins bars of nothing but positive figures at zero.
      isAutomatic(lower.type) ? { type: "num" as const, value: "0" } : bound(lower.type, lower.formula),
      isAutomatic(upper.type) ? { type: "max" as const } : bound(upper.type, upper.formula),
    ];
    return cfvo.every(isBound)
      ? { type: "dataBar", dataBar: { cfvo, color: opaque(positiveBar.FillColor ?? "#638EC6") } }
      : null;
  },
  CellValue: (format) => {
    const { operator, formula1, formula2 } = recordOf(format.rule.Rule);
    const known = OPERATORS[String(operator)];
    const formula = [formula1, formula2].filter((bounds) => bounds !== undefined).map(withoutEquals);
    return known ? { type: "cellIs", operator: known, formula, style: look(format) } : null;
  },
  Custom: (format) => ({
    type: "expression",
    formula: withoutEquals(format.rule.Formula),
    style: look(format),
  }),
  ContainsText: (format) => {
    const { operator, text } = recordOf(format.rule.Rule);
    if (operator !== "Contains") return null;
    const { top, left } = format.zone;
    const [firstCell] = rangeRef(top, left, top, left).split(":");
    const wanted = String(text).replace(/"/g, '""');
    return {
      type: "containsText",
      text: String(text),
      formula: `NOT(ISERROR(SEARCH("${wanted}",${firstCell})))`,
      style: look(format),
    };
  },
};

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Null for bounds the writer has no word for, such as a formula. */
function bound(type: unknown, value: unknown): Bound | null {
  const kinds: Readonly<Record<string, Bound["type"]>> = {
    LowestValue: "min",
    HighestValue: "max",
    Number: "num",
    Percent: "percent",
    Percentile: "percentile",
  };
  const kind = kinds[String(type)];
  if (!kind) return null;
  return kind === "min" || kind === "max" ? { type: kind } : { type: kind, value: withoutEquals(value) };
}

function isAutomatic(type: unknown): boolean {
  return type === undefined || type === "Automatic";
}

function isBound(cfvo: Bound | null): cfvo is Bound {
  return cfvo !== null;
}

function look({ fill, font, numberFormat }: ConditionalFormat): CellStyle {
  return {
    font: {
      ...(font.Bold === true ? { bold: true } : {}),
      ...(font.Italic === true ? { italic: true } : {}),
      ...(typeof font.Color === "string" ? { color: { rgb: fileColour(font.Color) } } : {}),
    },
    // In the look of a rule Excel takes the background for the fill of a solid pattern.
    ...(typeof fill.Color === "string"
      ? {
          fill: {
            type: "pattern" as const,
            pattern: "solid" as const,
            fgColor: { rgb: fileColour(fill.Color) },
            bgColor: { rgb: fileColour(fill.Color) },
          },
        }
      : {}),
    ...(typeof numberFormat.NumberFormat === "string" ? { numFmt: numberFormat.NumberFormat } : {}),
  };
}

function withoutEquals(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}

/** Scales and bars are written with their opacity in front. */
function opaque(color: unknown): string {
  return `FF${fileColour(String(color))}`;
}
