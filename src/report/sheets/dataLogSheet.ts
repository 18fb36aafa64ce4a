import type { Report } from "../Report";
import type { SheetPlan } from "../SheetPlan";
import { readingSentence } from "../words/readingSentence";
import { offeredSentence, ruleSentence } from "../words/ruleSentence";
import { DATA_LOG_COLUMNS, DATA_LOG_WIDTHS } from "./dataLogColumns";
import { entriesBlock, sheetPrefix } from "./dataLogEntries";
import { dataLogLines, type DataLogLine } from "./dataLogLines";
import { putSummary, type EntryRows } from "./dataLogSummary";
import { headerWidth } from "./headerWidth";
import { moneyWidth } from "./moneyWidth";
import { FILTER_BUTTON } from "./rankingSheet";
import { SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** Excel has 1,048,576 rows; what stands above the entries needs some of them. */
const MOST_ENTRIES = 1_000_000;

/** Of a cell: three letters, seven digits, and some room. */
const LONGEST_ADDRESS = 12;

/**
 * The data log: what was repaired and set aside in words, then added up by rule and compared with the
 * reconciliation, then every single cell and row as one Excel table.
 *
 * @param mostEntries - Entries the sheet has room for; beyond it shows the first ones of every rule.
 */
export function dataLogSheet(
  report: Report,
  texts: SheetTexts,
  name: string,
  mostEntries = MOST_ENTRIES,
): SheetPlan {
  const lines = dataLogLines(report.ledger.groups, mostEntries);
  const count = lines.reduce((sum, { shown }) => sum + shown, 0);
  const { moneyScale, reconciliation, source } = report.model;
  const { sourceSum } = reconciliation;
  // How far down the entries begin does not depend on where the formulas above them point.
  const { row } = above(report, lines, texts, { firstRow: 0, count });
  const { blocks } = above(report, lines, texts, { firstRow: row + 1, count });
  return {
    key: "dataLog",
    name,
    columnWidths: DATA_LOG_COLUMNS.map((column) =>
      Math.max(
        DATA_LOG_WIDTHS[column],
        headerWidth(texts.dataLog.columns[column], FILTER_BUTTON),
        column === "effect" ? moneyWidth(sourceSum / moneyScale) : 0,
        column === "cell" ? sheetPrefix(source.sheet).length + LONGEST_ADDRESS : 0,
      ),
    ),
    // Entries first: formulas over them are calculated once, not again with every request.
    blocks: count === 0 ? blocks : [entriesBlock(report, lines, texts, name, row), ...blocks],
    frozenRows: 0,
    // Rows in the middle of a sheet can not be frozen, but their header is printed on every page.
    ...(count === 0 ? {} : { titleRows: [row, row] }),
    showGridlines: false,
    charts: [],
  };
}

/** Everything above the table of entries; the canvas ends where that begins. */
function above(
  { model, ledger }: Report,
  lines: readonly DataLogLine[],
  texts: SheetTexts,
  entries: EntryRows,
): SheetCanvas {
  const { dataLog, overview } = texts;
  const canvas = new SheetCanvas();
  canvas.lines([dataLog.title], "title");
  canvas.lines(
    [overview.subtitle(`${model.source.sheet}!${model.source.address}`, model.analysisDate)],
    "subtitle",
  );
  canvas.gap();
  const { offered } = model.reconciliation;
  const sentences = [
    ...ledger.groups.map((group) => ruleSentence(group, model, texts)),
    ...offered.map((setAside) => offeredSentence(setAside, model, texts)),
  ];
  if (lines.length === 0) canvas.lines([dataLog.nothing], "strong");
  putSentences(canvas, dataLog.inWords, sentences);
  putSentences(
    canvas,
    dataLog.readings,
    model.readings.map((reading) => readingSentence(reading, texts)),
  );
  if (lines.length === 0) return canvas;
  putSummary(canvas, lines, model, entries, texts);
  canvas.lines([dataLog.entries], "heading");
  const left = lines.reduce((sum, { group, shown }) => sum + group.cells - shown, 0);
  if (left > 0) canvas.lines([dataLog.left(left)], "strong");
  canvas.lines([dataLog.legend], "note");
  return canvas;
}

function putSentences(canvas: SheetCanvas, heading: string, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  canvas.lines([heading], "heading");
  canvas.lines(sentences);
  canvas.gap();
}
