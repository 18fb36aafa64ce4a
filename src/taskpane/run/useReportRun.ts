import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/Language";
import type { SheetTexts } from "../../i18n/sheets/de";
import type { MappingMemoryHandle } from "../setup/useMappingMemory";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import { createReport } from "./createReport";
import { idle, runReducer, type FinishedReport, type RunState } from "./runState";
import { settleReport } from "./settleReport";

export interface ReportRun {
  readonly state: RunState;
  /** Whether the next report takes the place of the last one of the same table. Not remembered: it removes sheets. */
  readonly replaces: boolean;
  setReplaces(replaces: boolean): void;
  start(): void;
  cancel(): void;
}

/** The making of a report as the pane's buttons see it: start, cancel, and how far it is. */
export function useReportRun(
  workbook: Workbook,
  { memory, save }: MappingMemoryHandle,
  texts: SheetTexts,
  language: Language,
): ReportRun {
  const [state, dispatch] = React.useReducer(runReducer, idle);
  const [replaces, setReplaces] = React.useState(false);
  /** Set from start to end of a run, so that a double click can not start two. */
  const current = React.useRef<AbortController | null>(null);

  const start = async () => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    dispatch({ type: "started" });
    try {
      const written = await createReport(workbook, memory, texts, {
        signal,
        onProgress: (stage, done, total) => {
          if (!signal.aborted) dispatch({ type: "progressed", stage, done, total });
        },
      });
      const mappingSaved = await succeeds(save());
      // A cancel that comes too late for the report still saves the earlier one.
      const settled = await settleReport(workbook, written, {
        language,
        replaces: replaces && !signal.aborted,
      });
      const report: FinishedReport = { model: written.model, mappingSaved, ...settled };
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

  return { state, replaces, setReplaces, start: () => void start(), cancel };
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
