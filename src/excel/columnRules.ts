import type { CellBlock, ColumnScale } from "../report/SheetPlan";

/** The longest list that Excel takes as text, commas included: "Data validation specifications". */
const LONGEST_LIST = 255;

/** Blue and orange: told apart by colour-blind readers, and light enough for black digits in print. */
const colors = { positive: "#9DC3E6", negative: "#F4B183", none: "#FFFFFF", axis: "#7F7F7F" } as const;

/**
 * Queues what governs the cells below a table's header, column by column: the entries they allow, and
 * how their figures are shown at a glance.
 */
export function addColumnRules(sheet: Excel.Worksheet, block: CellBlock): void {
  const rows = block.rowCount - 1;
  if (rows < 1) return;
  block.columns.forEach(({ list, scale }, index) => {
    if (!list && !scale) return;
    const cells = sheet.getRangeByIndexes(block.row + 1, block.column + index, rows, 1).untrack();
    if (list) cells.dataValidation.rule = { list: { inCellDropDown: true, source: listSource(list) } };
    if (scale) addScale(cells.conditionalFormats, scale);
  });
}

/** Excel takes a list as one text with commas in every language, whatever separates lists on the screen. */
function listSource(entries: readonly string[]): string {
  const source = entries.join(",");
  if (entries.some((entry) => entry.includes(","))) throw new Error(`an entry has a comma: ${source}`);
  if (source.length > LONGEST_LIST) throw new Error(`the list is too long: ${source}`);
  return source;
}

function addScale(formats: Excel.ConditionalFormatCollection, scale: ColumnScale): void {
  if (scale.kind === "bars") addBars(formats);
  else addShades(formats, scale.from, scale.to);
}

function addBars(formats: Excel.ConditionalFormatCollection): void {
  const bars = formats.add("DataBar").dataBar;
  bars.positiveFormat.fillColor = colors.positive;
  bars.positiveFormat.gradientFill = false;
  bars.negativeFormat.matchPositiveFillColor = false;
  bars.negativeFormat.fillColor = colors.negative;
  bars.axisFormat = "Automatic";
  bars.axisColor = colors.axis;
}

function addShades(formats: Excel.ConditionalFormatCollection, from: number, to: number): void {
  const at = (value: number, color: string) => ({ type: "Number", formula: String(value), color }) as const;
  formats.add("ColorScale").colorScale.criteria =
    from < 0
      ? { minimum: at(from, colors.negative), midpoint: at(0, colors.none), maximum: at(to, colors.positive) }
      : { minimum: at(from, colors.none), maximum: at(to, colors.positive) };
}
