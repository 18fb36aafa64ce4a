import type { DecisionLimits } from "../../domain/customerDecisions";
import type { CostSpan } from "../decisions/costsToServe";
import type { Decision } from "../decisions/Decisions";
import type { Level } from "../ReportModel";
import type { DecisionCells, DecisionKey } from "./DecisionCells";
import type { RankingCells } from "./RankingCells";

/** Addresses of the cells in which the user sets the limits; only those that matter are there. */
export type LimitCells = { readonly [limit in keyof DecisionLimits]?: string };

/** Quotients of doubles are compared after rounding, as those of whole cents need none. */
const QUOTIENT_DIGITS = 12;

/** Thousandths of the smallest unit, below which an effect is none. */
const NEGLIGIBLE_DIGITS = 3;

/** The formulas of a row of decisions, as `customerDecisions` calculates. */
export class DecisionFormulas {
  constructor(
    private readonly cells: DecisionCells,
    private readonly ranking: RankingCells,
    private readonly limits: LimitCells,
    /** Digits behind the decimal point of the smallest unit of money. */
    private readonly digits: number,
    private readonly names: { readonly [decision in Decision]: string },
  ) {}

  /**
   * Where the customer stands in the ranking. The ranking is written in order of rank, so that one look
   * is enough; only where it has been sorted since is the rank searched for. The other columns take
   * their figures from that place: a reference to a fixed cell would show another customer after sorting.
   */
  position(row: number): string {
    const rank = this.at("rank", row);
    const ranks = this.ranking.range("rank");
    return `IF(IFERROR(INDEX(${ranks},${rank})=${rank},FALSE),${rank},MATCH(${rank},${ranks},0))`;
  }

  level(level: Level, row: number): string {
    return `INDEX(${this.ranking.range(level)},${this.at("position", row)})`;
  }

  cost({ above, below }: CostSpan, row: number): string {
    return `ROUND(${this.level(above, row)}-${this.level(below, row)},${this.digits})`;
  }

  priceRise(row: number): string {
    const revenue = this.at("revenue", row);
    return `IF(${revenue}>0,${this.missing(row)}/${revenue},"")`;
  }

  costCut(row: number): string {
    const costs = this.costsToServe(row);
    const missing = this.missing(row);
    const suffices = `ROUND(${missing}-(${costs}),${this.digits})<=0`;
    return `IF(${costs}>0,IF(${suffices},${missing}/(${costs}),""),"")`;
  }

  partingEffect(row: number): string {
    const staying = (["orderCost", "customerCost"] as const).map((key) => {
      const avoidable = this.limits[key === "orderCost" ? "avoidableOrderCost" : "avoidableCustomerCost"];
      return avoidable === undefined ? "" : `+(1-${avoidable})*${this.at(key, row)}`;
    });
    return `-(${this.at("contribution", row)}${staying.join("")})`;
  }

  suggestion(row: number): string {
    const { keep, reprice, serveCheaper, part } = this.names;
    const parting = `ROUND(${this.at("partingEffect", row)},${this.digits + NEGLIGIBLE_DIGITS})>0`;
    const cheaper = this.within("costCut", this.limits.mostCostCut, row);
    const dearer = this.within("priceRise", this.limits.mostPriceRise, row);
    let otherwise = `IF(${parting},${quoted(part)},${quoted(keep)})`;
    if (cheaper !== null) otherwise = `IF(${cheaper},${quoted(serveCheaper)},${otherwise})`;
    if (dearer !== null) otherwise = `IF(${dearer},${quoted(reprice)},${otherwise})`;
    return `IF(${this.at("contribution", row)}>=0,${quoted(keep)},${otherwise})`;
  }

  /** Whether a remedy has a figure, and one within its limit. */
  private within(key: "priceRise" | "costCut", limit: string | undefined, row: number): string | null {
    if (limit === undefined) return null;
    const needed = this.at(key, row);
    return `IF(ISNUMBER(${needed}),ROUND(${needed},${QUOTIENT_DIGITS})<=${limit},FALSE)`;
  }

  private missing(row: number): string {
    return `MAX(0,-${this.at("contribution", row)})`;
  }

  private costsToServe(row: number): string {
    const costs = (["orderCost", "customerCost"] as const).filter((key) => this.cells.has(key));
    return costs.map((key) => this.at(key, row)).join("+");
  }

  private at(key: DecisionKey, row: number): string {
    return this.cells.cell(key, row);
  }
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
