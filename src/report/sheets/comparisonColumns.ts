import type { ComparedCustomers, ComparedSegment, Comparison, TwoPlaces } from "../comparison/Comparison";
import type { PlannedCell } from "../SheetPlan";
import { capitalised } from "../words/capitalised";
import { segmentName } from "../words/segmentName";
import { columnLetters, sheetReference } from "./cellAddress";
import { MONEY, TEXT } from "./rankingColumns";
import type { SheetTexts } from "./SheetTexts";

/** The columns a list of compared customers can have. */
export type ComparedKey =
  | "customerId"
  | "customerName"
  | "state"
  | "revenueEarlier"
  | "revenueLater"
  | "valueEarlier"
  | "valueLater"
  | "change"
  | "volume"
  | "margin"
  | "segmentEarlier"
  | "segmentLater"
  | "abcEarlier"
  | "abcLater";

/** A column of the list: `cell` is asked by position in the comparison, from 0. */
export interface ComparedColumn {
  readonly key: ComparedKey;
  readonly header: string;
  readonly cell: (customer: number) => PlannedCell;
  readonly format: string;
  readonly width: number;
}

/** The columns that a comparison fills, from left to right. */
export function comparisonColumns(comparison: Comparison, texts: SheetTexts): ComparedColumn[] {
  const { customers, criterion, moneyScale } = comparison;
  const { revenue, value, change, effects, state } = customers;
  const headers = texts.comparison.columns(texts.levels.revenue, texts.levels[criterion]);
  const text = (key: ComparedKey, cell: (customer: number) => string, width: number): ComparedColumn => ({
    ...{ key, cell, width },
    header: capitalised(headers[key]),
    format: TEXT,
  });
  /** Blank for customers whom the figure does not speak of. */
  const money = (
    key: ComparedKey,
    amounts: Float64Array,
    missing?: ComparedCustomers["state"][number],
  ): ComparedColumn => ({
    key,
    header: capitalised(headers[key]),
    cell: (customer) => (state[customer] === missing ? null : amounts[customer] / moneyScale),
    format: MONEY,
    width: 16,
  });
  const ofKept = (key: ComparedKey, amounts: Float64Array): ComparedColumn => {
    const column = money(key, amounts);
    return { ...column, cell: (customer) => (state[customer] === "kept" ? column.cell(customer) : null) };
  };
  return [
    text("customerId", (customer) => customers.customerId[customer], 16),
    ...(customers.hasNames ? [text("customerName", (customer) => customers.customerName[customer], 30)] : []),
    text("state", (customer) => texts.comparison.states[state[customer]], 11),
    ...(revenue === undefined
      ? []
      : [money("revenueEarlier", revenue.earlier, "won"), money("revenueLater", revenue.later, "lost")]),
    money("valueEarlier", value.earlier, "won"),
    money("valueLater", value.later, "lost"),
    money("change", change),
    ...(effects === undefined ? [] : [ofKept("volume", effects.volume), ofKept("margin", effects.margin)]),
    ...classColumns(comparison, texts, text),
  ];
}

function classColumns(
  { customers, segments, abc }: Comparison,
  texts: SheetTexts,
  text: (key: ComparedKey, cell: (customer: number) => string, width: number) => ComparedColumn,
): ComparedColumn[] {
  const pair = (
    [earlier, later]: readonly [ComparedKey, ComparedKey],
    places: TwoPlaces | undefined,
    labels: MigrationLabels | null,
    width: number,
  ) =>
    places === undefined || labels === null
      ? []
      : [
          text(earlier, (customer) => labels.from[places.earlier[customer]], width),
          text(later, (customer) => labels.to[places.later[customer]], width),
        ];
  const segmentLabels =
    segments && migrationLabels(segments, (segment) => segmentLabel(segment, texts), texts);
  const abcLabels = abc && migrationLabels(abc, (name) => name, texts);
  return [
    ...pair(["segmentEarlier", "segmentLater"], customers.segment, segmentLabels, 27),
    ...pair(["abcEarlier", "abcLater"], customers.abc, abcLabels, 12),
  ];
}

/** What rows and columns of a migration are called, customers won and lost included. */
export interface MigrationLabels {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The labels of a migration, as its table shows them and the list of customers holds them. */
export function migrationLabels<Class>(
  { from, to }: { readonly from: readonly Class[]; readonly to: readonly Class[] },
  label: (name: Class) => string,
  { comparison: { migration } }: Pick<SheetTexts, "comparison">,
): MigrationLabels {
  return { from: [...from.map(label), migration.won], to: [...to.map(label), migration.lost] };
}

/** A segment by its name, or the words for who has none. */
export function segmentLabel(
  segment: ComparedSegment,
  texts: Pick<SheetTexts, "segments" | "noSegment">,
): string {
  return segment === null ? texts.noSegment : segmentName(segment, texts);
}

/** References to the list's cells, as formulas of the other sheet use them. */
export class ComparedCells {
  private readonly sheet: string;
  private readonly letters: ReadonlyMap<ComparedKey, string>;

  constructor(
    columns: readonly ComparedColumn[],
    private readonly customers: number,
    sheetName: string,
  ) {
    this.sheet = sheetReference(sheetName);
    this.letters = new Map(columns.map(({ key }, index) => [key, columnLetters(index)]));
  }

  /** All customers' cells of a column; at least one cell, so that a sum has something to look at. */
  range(key: ComparedKey): string {
    const letter = this.letters.get(key);
    if (letter === undefined) throw new Error(`the list has no column ${key}`);
    // Row 1 holds the headers.
    return `${this.sheet}$${letter}$2:$${letter}$${Math.max(this.customers, 1) + 1}`;
  }
}
