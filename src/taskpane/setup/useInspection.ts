import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import { toPaneFailure } from "../words/PaneFailure";
import { hasSameCells, inspectSelection, type Inspection } from "./Inspection";

/** Dragging over cells changes the selection many times a second; only where it rests is looked at. */
const DEBOUNCE_MS = 250;

/**
 * Follows the selection. While `paused` (a report is being made) changes are only noted, and looked
 * at afterwards.
 *
 * @returns What is known of the selection, and whether a newer one is about to be looked at.
 */
export function useInspection(
  workbook: Workbook,
  paused: boolean,
): { readonly inspection: Inspection; readonly pending: boolean } {
  const [inspection, setInspection] = React.useState<Inspection>({ kind: "loading" });
  /** Counts changes of the selection; `inspected` is the count that `inspection` belongs to. */
  const [changes, setChanges] = React.useState(0);
  const [inspected, setInspected] = React.useState(-1);

  React.useEffect(() => {
    let unsubscribe: (() => Promise<void>) | undefined;
    let mounted = true;
    workbook
      .onSelectionChanged(() => setChanges((count) => count + 1))
      .then(
        (stop) => {
          if (mounted) unsubscribe = stop;
          else void stop();
        },
        (thrown: unknown) => {
          if (mounted) setInspection({ kind: "failed", failure: toPaneFailure(thrown) });
        },
      );
    return () => {
      mounted = false;
      void unsubscribe?.();
    };
  }, [workbook]);

  React.useEffect(() => {
    if (paused || inspected === changes) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        const result = await inspectSelection(workbook, controller.signal);
        if (controller.signal.aborted) return;
        setInspection((before) => (isSame(before, result) ? before : result));
        setInspected(changes);
      },
      changes === 0 ? 0 : DEBOUNCE_MS,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [workbook, paused, changes, inspected]);

  return { inspection, pending: inspected !== changes };
}

/** A cursor that only moves within a table changes nothing: what was computed of it stays. */
function isSame(before: Inspection, now: Inspection): boolean {
  return before.kind === "table" && now.kind === "table" && hasSameCells(before.found, now.found);
}
