import { decisionLevels, type DecisionLevels } from "../decisions/costsToServe";
import type { ReportModel } from "../ReportModel";
import { columnLetters } from "./cellAddress";

/** The columns of the table of decisions, from left to right; not every report has all. */
const KEYS = [
  "rank",
  "customerId",
  "customerName",
  "revenue",
  "orderCost",
  "customerCost",
  "contribution",
  "abcRevenue",
  "priceRise",
  "costCut",
  "partingEffect",
  "suggestion",
  "owner",
  "date",
  "decision",
  "position",
] as const;

export type DecisionKey = (typeof KEYS)[number];

/** Which columns the table of decisions has, and how formulas refer to them. */
export class DecisionCells {
  readonly levels: DecisionLevels;
  readonly keys: readonly DecisionKey[];
  private readonly rows: number;

  constructor(
    model: ReportModel,
    /** Row of the first customer, as Excel counts. */
    private readonly firstRow: number,
  ) {
    this.levels = decisionLevels(model.ranking, model.levels);
    const { revenue, contribution, orderCost, customerCost } = this.levels;
    const isThere: { readonly [key in DecisionKey]?: boolean } = {
      customerName: model.ranking.hasNames,
      revenue: revenue !== null,
      orderCost: orderCost !== null,
      customerCost: customerCost !== null,
      contribution: contribution !== null,
      abcRevenue: revenue !== null,
      priceRise: revenue !== null && contribution !== null,
      costCut: orderCost !== null || customerCost !== null,
      partingEffect: contribution !== null,
      suggestion: contribution !== null,
    };
    this.keys = KEYS.filter((key) => isThere[key] ?? true);
    this.rows = model.decisions.listed.length;
  }

  has(key: DecisionKey): boolean {
    return this.keys.includes(key);
  }

  /** The column's cell in a row of the table (from 0): `$G12`. */
  cell(key: DecisionKey, row: number): string {
    return `$${this.letter(key)}${this.firstRow + row}`;
  }

  /** The column's cells of all customers: `$G$12:$G$40`. */
  range(key: DecisionKey): string {
    const letter = this.letter(key);
    return `$${letter}$${this.firstRow}:$${letter}$${this.firstRow + this.rows - 1}`;
  }

  private letter(key: DecisionKey): string {
    const index = this.keys.indexOf(key);
    if (index < 0) throw new Error(`the table of decisions has no column ${key}`);
    return columnLetters(index);
  }
}
