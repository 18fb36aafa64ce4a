import type { Allowed } from "../../domain/Result";
import type { RfmrFactor } from "../../domain/rfmrTable";
import type { SetupFault } from "../sheets/setup/SetupReading";
import { capitalised } from "./capitalised";
import { shortened } from "./shortened";

/** What sentences about edited sheets need of a language's catalogue. */
export interface SetupFaultTexts {
  readonly points: {
    readonly sheetName: string;
    readonly columns: { readonly [column in "factor" | "limit" | "points"]: string };
    readonly factors: { readonly [factor in RfmrFactor]: readonly [string, ...string[]] };
  };
  readonly segmentMap: {
    readonly sheetName: string;
    readonly columns: { readonly [column: string]: string };
  };
  readonly faults: {
    noTable(sheet: string, headers: readonly string[]): string;
    noRows(sheet: string): string;
    blank(row: number, header: string): string;
    notANumber(row: number, header: string, value: string): string;
    unknownFactor(row: number, value: string, factors: readonly string[]): string;
    /** The value as JavaScript writes it. */
    outOfRange(row: number, value: string, allowed: string): string;
    readonly allowed: { readonly [allowed in Allowed]: string };
    repeated(row: number, first: number): string;
    unusableName(row: number, value: string): string;
  };
}

/**
 * Says what keeps an edited sheet from being read.
 *
 * @param sheetName - What the sheet is called in this workbook.
 */
export function setupFaultSentence(fault: SetupFault, sheetName: string, texts: SetupFaultTexts): string {
  const { faults, points, segmentMap } = texts;
  switch (fault.kind) {
    case "noTable": {
      const { factor, limit, points: pointsHeader } = points.columns;
      const headers =
        fault.sheet === "points" ? [factor, limit, pointsHeader] : Object.values(segmentMap.columns);
      return faults.noTable(sheetName, headers);
    }
    case "noRows":
      return faults.noRows(sheetName);
    case "blank":
      return faults.blank(fault.row, shortened(fault.header));
    case "notANumber":
      return faults.notANumber(fault.row, shortened(fault.header), shortened(fault.value));
    case "unknownFactor": {
      const known = Object.values(points.factors).map(([name]) => capitalised(name));
      return faults.unknownFactor(fault.row, shortened(fault.value), known);
    }
    case "outOfRange":
      return faults.outOfRange(fault.row, fault.value, faults.allowed[fault.allowed]);
    case "repeated":
      return faults.repeated(fault.row, fault.first);
    case "unusableName":
      return faults.unusableName(fault.row, shortened(fault.value));
  }
}
