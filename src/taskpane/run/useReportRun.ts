import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { SheetTexts } from "../../i18n/sheets/de";
import type { MappingMemoryHandle } from "../setup/useMappingMemory";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import { createReport } from "./createReport";
import { idle, runReducer, type FinishedReport, type RunState } from "./runState";

export interface ReportRun {
  readonly state: RunState;
  start(): void;
  cancel(): void;
}

/** The making of a report as the pane's buttons see it: start, cancel, and how far it is. */
export function useReportRun(
  workbook: Workbook,
  { memory, save }: MappingMemoryHandle,
  texts: SheetTexts,
): ReportRun {
  const [state, dispatch] = React.useReducer(runReducer, idle);
  /** Set from start to end of a run, so that a double click can not start two. */
  const current = React.useRef<AbortController | null>(null);

  const start = async () => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    dispatch({ type: "started" });
    try {
      const made = await createReport(workbook, memory, texts, {
        signal,
        onProgress: (stage, done, total) => {
          if (!signal.aborted) dispatch({ type: "progressed", stage, done, total });
        },
      });
      const report: FinishedReport = { ...made, mappingSaved: await succeeds(save()) };
      dispatch({ type: "finished", report });
    } catch (thrown) {
      const failure = toPaneFailure(thrown);
      dispatch(isCancel(failure) ? { type: "cancelled" } : { type: "failed", failure });
    } finally {
      current.current = null;
    }
  };

  const cancel = () => {
    if (current.current === null) return;
    dispatch({ type: "cancelRequested" });
    current.current.abort();
  };

  React.useEffect(() => () => current.current?.abort(), []);

  return { state, start: () => void start(), cancel };
}

function isCancel(failure: PaneFailure): boolean {
  return (
    (failure.kind === "workbook" && failure.reason === "cancelled") ||
    (failure.kind === "report" && failure.error.kind === "cancelled")
  );
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}
