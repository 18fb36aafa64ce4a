import type { Align, Style, VerticalAlign } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../host/WorkbookEngine";

const VERTICAL: Readonly<Record<NonNullable<CellStyle["verticalAlignment"]>, VerticalAlign>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};
const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontalAlignment"]>, Align>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
};

/** Lays the given parts of Excel's style over a cell's look. */
export function withStyle(before: Style | undefined, style: CellStyle): Style {
  const after: Style = { ...before };
  if (style.bold !== undefined) after.bold = style.bold;
  if (style.italic !== undefined) after.italic = style.italic;
  if (style.fontSize !== undefined) after.fontSize = style.fontSize;
  if (style.fontColor !== undefined) after.textColor = style.fontColor;
  if (style.fillColor !== undefined) after.fillColor = style.fillColor ?? undefined;
  if (style.horizontalAlignment !== undefined) after.align = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) after.verticalAlign = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) after.wrapping = style.wrapText ? "wrap" : "overflow";
  return after;
}

/** A cell's look in Excel's words, every part filled in. */
export function toCellStyle(style: Style): Required<CellStyle> {
  const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
  const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    fontSize: style.fontSize ?? 10,
    fontColor: style.textColor ?? "#000000",
    fillColor: style.fillColor ?? null,
    horizontalAlignment: style.align ? horizontal[style.align] : "General",
    verticalAlignment: style.verticalAlign ? vertical[style.verticalAlign] : "Bottom",
    wrapText: style.wrapping === "wrap",
  };
}
