import { WorkbookError, type WorkbookFailure } from "../../excel/Workbook";
import type { ReportError } from "../../report/ReportError";
import type { SetupProblem } from "../setup/readSetup";

/** Why something did not work, as data; `failureSentence` says it in words. */
export type PaneFailure =
  | { readonly kind: "workbook"; readonly reason: WorkbookFailure; readonly detail: string }
  | { readonly kind: "report"; readonly error: ReportError }
  /** A sheet by which points are given or segments named, as the user has edited it. */
  | { readonly kind: "setup"; readonly problem: SetupProblem }
  /** A defect: nothing the user did, nothing Excel reported. */
  | { readonly kind: "unexpected"; readonly detail: string };

/** Thrown inside a run where the table allows no report; carries the reason to the end of the run. */
export class ReportRefused extends Error {
  constructor(readonly reason: ReportError) {
    super(reason.kind);
    this.name = "ReportRefused";
  }
}

/** Thrown inside a run where an edited sheet can not be used. */
export class SetupRefused extends Error {
  constructor(readonly problem: SetupProblem) {
    super(problem.kind);
    this.name = "SetupRefused";
  }
}

/** What was thrown, as data. Everything that is not one of the expected errors is a defect. */
export function toPaneFailure(thrown: unknown): PaneFailure {
  if (thrown instanceof WorkbookError) {
    return { kind: "workbook", reason: thrown.reason, detail: thrown.detail };
  }
  if (thrown instanceof ReportRefused) return { kind: "report", error: thrown.reason };
  if (thrown instanceof SetupRefused) return { kind: "setup", problem: thrown.problem };
  return {
    kind: "unexpected",
    detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
  };
}
