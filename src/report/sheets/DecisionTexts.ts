import type { Decision } from "../decisions/Decisions";

/** The words of the sheet of decisions. */
export interface DecisionTexts {
  readonly sheetName: string;
  readonly title: string;
  /** What is suggested, and what the user chooses from; all different and without double quotes. */
  readonly names: { readonly [decision in Decision]: string };
  /** A choice besides the suggestions. */
  readonly postponed: string;

  /** How many customers are listed, and what they cost together: 0 for what is unknown. */
  listed(customers: number, all: number, level: string, loss: number, currency?: string): string;
  bigOnes(customers: number): string;
  /** The whole of a sheet without customers to decide on. */
  nothing(level: string): string;

  readonly limits: string;
  readonly mostPriceRise: string;
  readonly mostCostCut: string;
  readonly avoidableOrderCost: string;
  readonly avoidableCustomerCost: string;
  readonly limitsNote: string;

  readonly summary: string;
  readonly customers: string;
  readonly total: string;

  readonly list: string;
  /** What the columns mean, one sentence each. */
  readonly notes: {
    priceRise(level: string): string;
    costCut(level: string): string;
    readonly partingEffect: string;
    readonly avoidable: string;
    readonly suggestion: string;
    readonly position: string;
    /** Costs to serve are not told apart. */
    readonly costsUnknown: string;
    /** There are no costs at all. */
    readonly onlyRevenue: string;
  };
  readonly columns: {
    readonly orderCost: string;
    readonly customerCost: string;
    readonly priceRise: string;
    readonly costCut: string;
    readonly partingEffect: string;
    readonly suggestion: string;
    readonly owner: string;
    readonly date: string;
    readonly decision: string;
    readonly position: string;
  };
}
