import type { CustomerState } from "../comparison/Comparison";
import type { ComparedKey } from "./comparisonColumns";

/** The words of a comparison's sheets; what the pane says of a comparison is said in the same words. */
export interface ComparisonTexts {
  readonly sheetName: string;
  /** The sheet of the customers. */
  readonly listName: string;
  readonly title: string;
  /** Where a report comes from: source, analysis date and days looked at as serial days. */
  source(side: ComparedSide, source: string, analysisDate: number | null, window: Days | null): string;

  readonly sentences: {
    /** Of the criterion. */
    total(level: string, earlier: number, later: number, currency?: string): string;
    won(customers: number, amount: number, currency?: string): string;
    lost(customers: number, amount: number, currency?: string): string;
    /** Change of those who are in both reports. */
    kept(customers: number, change: number, currency?: string): string;
    keptSplit(customers: number, volume: number, margin: number, currency?: string): string;
    moved(moved: number, customers: number): string;
  };

  readonly bridge: {
    heading(level: string): string;
    readonly item: string;
    readonly customers: string;
    readonly share: string;
    readonly steps: { readonly [step in BridgeStep]: string };
    readonly check: string;
    /** How volume and margin are told apart. */
    notes(level: string): readonly string[];
    /** Who is new, and who is lost. */
    readonly keptNote: string;
    chartTitle(level: string): string;
  };

  readonly migration: {
    readonly segments: string;
    readonly abc: string;
    readonly customers: string;
    change(level: string): string;
    /** Above the labels of the rows. */
    readonly corner: string;
    /** Label of the row of customers won, and of the column of customers lost. */
    readonly won: string;
    readonly lost: string;
    readonly all: string;
    readonly note: string;
  };

  readonly states: { readonly [state in CustomerState]: string };
  /** Headers; all different, whatever the criterion. */
  columns(revenue: string, level: string): { readonly [key in ComparedKey]: string };
}

export type ComparedSide = "earlier" | "later";

/** What a bridge goes over. */
export type BridgeStep = "earlier" | "lost" | "volume" | "margin" | "kept" | "won" | "later";

interface Days {
  readonly from: number;
  readonly to: number;
}
