import type { Mapping, Shape } from "./Field";
import type { DateOrder } from "./parse/dateText";
import type { Notation } from "./parse/numberText";
import type { RuleChoices } from "./rules/RuleChoices";

/** What the user decides, or has confirmed, before a report is built. */
export interface ReportSettings {
  readonly shape: Shape;
  readonly mapping: Mapping;
  /** Serial day that "days since" counts to; rows after it are set aside. Default: the latest date. */
  readonly analysisDate?: number;
  /** The answer to `ambiguousNumbers`: how to read columns that leave it open. */
  readonly notation?: Notation;
  /** The answer to `ambiguousDates`. */
  readonly dateOrder?: DateOrder;
  /** Days to look at. Default: all. */
  readonly window?: ReportWindow;
  /** Answer to `severalCurrencies`. */
  readonly conversion?: Conversion;
  readonly rules?: RuleChoices;
  /** Customers and items that do not count, one pattern each; see `matchesList`. Default: `DEFAULT_LISTS`. */
  readonly lists?: ExclusionLists;
  /** Pairs of customer ids: the first one counts as the second. */
  readonly merges?: readonly (readonly [from: string, into: string])[];
}

export type ReportWindow =
  /** The last months up to the analysis date. */
  | { readonly kind: "months"; readonly months: number }
  /** Serial days, both included; null leaves an end open. */
  | { readonly kind: "days"; readonly from: number | null; readonly to: number | null };

/** How amounts of several currencies become one. */
export interface Conversion {
  /** ISO code of the report's currency. */
  readonly into: string;
  /** What one unit of each other currency is worth in it. */
  readonly rates: { readonly [currency: string]: number };
}

export interface ExclusionLists {
  readonly testCustomers: readonly string[];
  readonly technicalItems: readonly string[];
}
