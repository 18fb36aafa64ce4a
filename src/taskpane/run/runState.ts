import type { ReportModel } from "../../report/ReportModel";
import type { PaneFailure } from "../words/PaneFailure";
import type { NotReplaced } from "./settleReport";

/** The three parts of the work, in order. */
export type Stage = "reading" | "computing" | "writing";

/** How far the making of a report is. */
export type RunState =
  | { readonly phase: "idle" }
  /** `done` and `total` count rows; a total of 0 is not known yet. */
  | { readonly phase: Stage; readonly done: number; readonly total: number }
  /** The user has cancelled, and what was begun is being taken back. */
  | { readonly phase: "cancelling" }
  | { readonly phase: "done"; readonly report: FinishedReport }
  | { readonly phase: "failed"; readonly failure: PaneFailure }
  | { readonly phase: "cancelled" };

export interface FinishedReport {
  readonly model: ReportModel;
  readonly sheetNames: readonly string[];
  /** False where the user's choice of columns could not be kept in the workbook. */
  readonly mappingSaved: boolean;
  /** False where the workbook does not know of the report. */
  readonly recorded: boolean;
  /** Why the earlier report, which was to be replaced, is still there. */
  readonly notReplaced: NotReplaced | null;
}

export type RunEvent =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly type: "cancelRequested" }
  | { readonly type: "cancelled" }
  | { readonly type: "finished"; readonly report: FinishedReport }
  | { readonly type: "failed"; readonly failure: PaneFailure };

export const idle: RunState = { phase: "idle" };

/** Whether a run is under way: its button is disabled, and a second one can not start. */
export function isRunning(state: RunState): boolean {
  return isStage(state) || state.phase === "cancelling";
}

/**
 * The state after an event. Events that come too late (progress after the end, a second start) leave
 * the state as it is.
 */
export function runReducer(state: RunState, event: RunEvent): RunState {
  if (event.type === "started") return isRunning(state) ? state : { phase: "reading", done: 0, total: 0 };
  if (!isRunning(state)) return state;
  switch (event.type) {
    case "progressed":
      return isStage(state) ? { phase: event.stage, done: event.done, total: event.total } : state;
    case "cancelRequested":
      return { phase: "cancelling" };
    case "cancelled":
      return { phase: "cancelled" };
    case "finished":
      return { phase: "done", report: event.report };
    case "failed":
      return { phase: "failed", failure: event.failure };
  }
}

function isStage(state: RunState): state is Extract<RunState, { phase: Stage }> {
  return state.phase === "reading" || state.phase === "computing" || state.phase === "writing";
}
