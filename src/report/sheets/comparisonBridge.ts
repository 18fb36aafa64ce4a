import type { Comparison, CustomerState } from "../comparison/Comparison";
import type { ChartPlan } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { absoluteAddress, cellAddress } from "./cellAddress";
import type { ComparedCells, ComparedKey } from "./comparisonColumns";
import type { BridgeStep } from "./ComparisonTexts";
import { formula, quotient } from "./overviewFigures";
import { COUNT, MONEY, PERCENT } from "./rankingColumns";
import type { LabelledRow, SheetCanvas } from "./SheetCanvas";
import type { SheetTexts } from "./SheetTexts";

/** The chart lies right of the table. */
const FIRST_CHART_COLUMN = 5;
export const LAST_CHART_COLUMN = 10;
const CHART_ROWS = 17;

/** A line of the bridge; the amount is in minor units. */
export interface BridgeLine {
  readonly step: BridgeStep;
  readonly customers: number;
  readonly amount: number;
}

/** The two totals and the steps between them. */
export function bridgeLines({ bridge }: Pick<Comparison, "bridge">): readonly BridgeLine[] {
  const { earlier, lost, kept, won, later, effects } = bridge;
  const count = bridge.customers;
  const line = (step: BridgeStep, customers: number, amount: number): BridgeLine => ({
    ...{ step, customers, amount },
  });
  return [
    line("earlier", count.kept + count.lost, earlier),
    line("lost", count.lost, lost),
    ...(effects === undefined
      ? [line("kept", count.kept, kept)]
      : [line("volume", count.kept, effects.volume), line("margin", count.kept, effects.margin)]),
    line("won", count.won, won),
    line("later", count.kept + count.won, later),
  ];
}

/** From the earlier total to the later one: formulas over the list of customers, and a check that says 0. */
export function putBridge(
  canvas: SheetCanvas,
  comparison: Comparison,
  cells: ComparedCells,
  texts: SheetTexts,
): ChartPlan {
  const { bridge: words, states } = texts.comparison;
  const level = texts.levels[comparison.criterion];
  const topRow = canvas.row;
  canvas.lines([words.heading(level)], "heading");
  const firstRow = canvas.row + 1;
  const state = cells.range("state");
  const counted = (...of: readonly CustomerState[]) =>
    formula(of.map((name) => `COUNTIF(${state},"${states[name]}")`).join("+"));
  const total = (key: ComparedKey) => formula(`SUM(${cells.range(key)})`);
  const ofState = (name: CustomerState) =>
    formula(`SUMIF(${state},"${states[name]}",${cells.range("change")})`);
  const rows: { readonly [step in BridgeStep]: () => readonly [count: Cell, amount: Cell] } = {
    earlier: () => [counted("kept", "lost"), total("valueEarlier")],
    lost: () => [counted("lost"), ofState("lost")],
    volume: () => [counted("kept"), total("volume")],
    margin: () => [counted("kept"), total("margin")],
    kept: () => [counted("kept"), ofState("kept")],
    won: () => [counted("won"), ofState("won")],
    later: () => [counted("kept", "won"), total("valueLater")],
  };
  const lines = bridgeLines(comparison).map(({ step }) => step);
  const earlier = absoluteAddress(firstRow, 2);
  const last = firstRow + lines.length - 1;
  const later = absoluteAddress(last, 2);
  const labelled = lines.map((step, line): LabelledRow => {
    const [count, amount] = rows[step]();
    return [words.steps[step], count, amount, quotient(absoluteAddress(firstRow + line, 2), earlier)];
  });
  const between = `SUM(${earlier}:${absoluteAddress(last - 1, 2)})`;
  const digits = Math.round(Math.log10(comparison.moneyScale));
  const check: LabelledRow = [words.check, null, formula(`ROUND(${between}-${later},${digits})`)];
  canvas.table(
    [words.item, words.customers, level, words.share],
    [...labelled, check],
    [COUNT, MONEY, PERCENT],
    [0, lines.length - 1],
  );
  canvas.row = Math.max(canvas.row, topRow + CHART_ROWS + 1);
  // Below the chart, because the sentences run to the right.
  canvas.lines([words.keptNote, ...(comparison.bridge.effects ? words.notes(level) : [])], "note");
  const column = (index: number) => `${cellAddress(firstRow + 1, index)}:${cellAddress(last - 1, index)}`;
  return {
    name: "Kundenwert bridge",
    kind: "columnsWithLine",
    title: capitalised(words.chartTitle(level)),
    categoryTitle: words.item,
    valueTitle: capitalised(level),
    valueFormat: "#,##0",
    series: [{ name: level, sheet: "comparison", categories: column(0), values: column(2) }],
    position: `${cellAddress(topRow, FIRST_CHART_COLUMN)}:${cellAddress(topRow + CHART_ROWS - 1, LAST_CHART_COLUMN)}`,
  };
}

type Cell = LabelledRow[1];
