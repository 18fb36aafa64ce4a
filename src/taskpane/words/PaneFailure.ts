import { WorkbookError, type WorkbookFailure } from "../../excel/Workbook";
import type { ReportError } from "../../report/ReportError";

/** Why something did not work, as data; `failureSentence` says it in words. */
export type PaneFailure =
  | { readonly kind: "workbook"; readonly reason: WorkbookFailure; readonly detail: string }
  | { readonly kind: "report"; readonly error: ReportError }
  /** A defect: nothing the user did, nothing Excel reported. */
  | { readonly kind: "unexpected"; readonly detail: string };

/** Thrown inside a run where the table allows no report; carries the reason to the end of the run. */
export class ReportRefused extends Error {
  constructor(readonly reason: ReportError) {
    super(reason.kind);
    this.name = "ReportRefused";
  }
}

/** What was thrown, as data. Everything that is not one of the two expected errors is a defect. */
export function toPaneFailure(thrown: unknown): PaneFailure {
  if (thrown instanceof WorkbookError) {
    return { kind: "workbook", reason: thrown.reason, detail: thrown.detail };
  }
  if (thrown instanceof ReportRefused) return { kind: "report", error: thrown.reason };
  return {
    kind: "unexpected",
    detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  };
}
