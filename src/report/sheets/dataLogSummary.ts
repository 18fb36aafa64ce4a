import type { ReportModel } from "../ReportModel";
import { RULES } from "../rules/Rule";
import type { PlannedCell, RowStyle } from "../SheetPlan";
import { absoluteAddress } from "./cellAddress";
import { columnLabel, DATA_LOG_COLUMNS } from "./dataLogColumns";
import type { DataLogLine } from "./dataLogLines";
import { indentAfterFigures } from "./indentAfterFigures";
import { formula, sumAbove } from "./overviewFigures";
import { COUNT, MONEY, TEXT } from "./rankingColumns";
import type { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Where the entries stand: the first one's row from 0, and how many there are. */
export interface EntryRows {
  readonly firstRow: number;
  readonly count: number;
}

/**
 * The repaired cells, by rule and column, and the rows set aside, by reason: added up from the entries
 * by formulas, and compared with the reconciliation.
 */
export function putSummary(
  canvas: SheetCanvas,
  lines: readonly DataLogLine[],
  model: ReportModel,
  entries: EntryRows,
  texts: SheetTexts,
): void {
  const kindOf = ({ group }: DataLogLine) => RULES[group.rule].kind;
  const setAside = lines.filter((line) => kindOf(line) === "setAside");
  const repaired = lines.filter((line) => kindOf(line) === "repair");
  if (repaired.length > 0) {
    putRepaired(canvas, repaired, model, entries, texts);
    canvas.gap();
  }
  if (setAside.length > 0) {
    putSetAside(canvas, setAside, model, entries, texts);
    canvas.gap();
  }
}

function putSetAside(
  canvas: SheetCanvas,
  lines: readonly DataLogLine[],
  model: ReportModel,
  entries: EntryRows,
  { dataLog, overview, rules }: SheetTexts,
): void {
  const gate = model.reconciliation.setAside;
  const units = (amount: number) => amount / model.moneyScale;
  canvas.lines([dataLog.setAside], "heading");
  const firstRow = canvas.row + 1;
  const total = firstRow + lines.length;
  const sum = (column: number) => absoluteAddress(total, column);
  const rows = lines.map((line, index): PlannedCell[] => {
    const { rule } = line.group;
    const expected = gate.find(({ reason }) => reason === rule);
    return [
      line.number,
      rules.titles[rule],
      countOf(line, firstRow + index, entries),
      // What does not count has an effect below zero.
      effectOf(line, firstRow + index, entries, model, -1),
      expected?.rows ?? null,
      expected === undefined ? null : units(expected.amount),
    ];
  });
  rows.push(
    [
      null,
      dataLog.total,
      sumAbove(firstRow, lines.length, 2),
      sumAbove(firstRow, lines.length, 3),
      gate.reduce((all, { rows: count }) => all + count, 0),
      units(gate.reduce((all, { amount }) => all + amount, 0)),
    ],
    [
      null,
      overview.difference,
      formula(`${sum(2)}-${sum(4)}`),
      formula(rounded(`${sum(3)}-${sum(5)}`, model)),
      null,
      null,
    ],
  );
  const header = [dataLog.columns.number, dataLog.reason, overview.rows, overview.amount];
  putTable(canvas, [...header, dataLog.gateRows, dataLog.gateAmount], rows, SET_ASIDE_FORMATS, lines.length);
}

function putRepaired(
  canvas: SheetCanvas,
  lines: readonly DataLogLine[],
  model: ReportModel,
  entries: EntryRows,
  { dataLog, overview, rules }: SheetTexts,
): void {
  canvas.lines([dataLog.repaired], "heading");
  const firstRow = canvas.row + 1;
  const total = firstRow + lines.length;
  const rows = lines.map((line, index): PlannedCell[] => [
    line.number,
    rules.titles[line.group.rule],
    columnLabel(line.group),
    countOf(line, firstRow + index, entries),
    effectOf(line, firstRow + index, entries, model, 1),
  ]);
  // Effects on amounts and on costs are not added up: they are not the same money.
  rows.push(
    [null, dataLog.total, null, sumAbove(firstRow, lines.length, 3), null],
    [null, dataLog.gate, null, model.reconciliation.cellsRepaired, null],
    [
      null,
      overview.difference,
      null,
      formula(`${absoluteAddress(total, 3)}-${absoluteAddress(total + 1, 3)}`),
      null,
    ],
  );
  const { number, rule, column, effect } = dataLog.columns;
  putTable(canvas, [number, rule, column, dataLog.cells, effect], rows, REPAIRED_FORMATS, lines.length);
}

const SET_ASIDE_FORMATS = [COUNT, TEXT, COUNT, MONEY, COUNT, MONEY];
const REPAIRED_FORMATS = [COUNT, TEXT, TEXT, COUNT, MONEY];

/** The entries that carry the line's number; what the sheet has no room for can only be stated. */
function countOf({ group, shown }: DataLogLine, row: number, entries: EntryRows): PlannedCell {
  if (shown < group.cells) return group.cells;
  return formula(`COUNTIF(${entriesOf("number", entries)},${absoluteAddress(row, 0)})`);
}

function effectOf(
  { group, shown }: DataLogLine,
  row: number,
  entries: EntryRows,
  model: ReportModel,
  sign: 1 | -1,
): PlannedCell {
  // 0 + x makes a zero of a zero below zero.
  if (shown < group.cells) return 0 + (sign * group.effect) / model.moneyScale;
  const numbers = entriesOf("number", entries);
  const sum = `SUMIF(${numbers},${absoluteAddress(row, 0)},${entriesOf("effect", entries)})`;
  return formula(rounded(sign < 0 ? `-${sum}` : sum, model));
}

function entriesOf(column: "number" | "effect", { firstRow, count }: EntryRows): string {
  const index = DATA_LOG_COLUMNS.indexOf(column);
  return `${absoluteAddress(firstRow, index)}:${absoluteAddress(firstRow + count - 1, index)}`;
}

/** A million amounts added up as doubles are a hair's breadth away from whole cents. */
function rounded(expression: string, { moneyScale }: ReportModel): string {
  return `ROUND(${expression},${Math.round(Math.log10(moneyScale))})`;
}

function putTable(
  canvas: SheetCanvas,
  header: readonly string[],
  rows: readonly (readonly PlannedCell[])[],
  formats: readonly string[],
  strong: number,
): void {
  const cells = [header, ...rows];
  const styles: RowStyle[] = [
    { row: 0, style: "tableHeader" },
    { row: strong + 1, style: "strong" },
  ];
  canvas.blocks.push({
    row: canvas.row,
    column: 0,
    rowCount: cells.length,
    columns: indentAfterFigures(
      formats.map((numberFormat, column) => ({
        cell: (row) => cells[row][column],
        numberFormat,
        headerAlignment: numberFormat === TEXT ? "left" : "right",
      })),
    ),
    styles,
  });
  canvas.row += cells.length;
}
