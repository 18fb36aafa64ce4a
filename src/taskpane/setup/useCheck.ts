import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import { untilAborted } from "../run/untilAborted";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import { FoundTableSink, type FoundTable } from "./Inspection";

/** How far the reading of a large table is that the user wants to see checked before the report. */
export type CheckState =
  | { readonly kind: "none" }
  /** Rows; a total of 0 is not known yet. */
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "checked"; readonly found: FoundTable }
  | { readonly kind: "failed"; readonly failure: PaneFailure };

export interface Check {
  readonly state: CheckState;
  start(): void;
  cancel(): void;
}

interface Known {
  readonly block: string | null;
  readonly state: CheckState;
}

const none: CheckState = { kind: "none" };
const nothing: Known = { block: null, state: none };

/**
 * Reads a table whole that was too large to be read unasked. What was read belongs to that block. It is
 * still there when the user comes back from the report or an empty cell, and dropped when another table
 * is selected, as a large one takes much memory.
 *
 * @param found - The table that is selected; null where none is.
 */
export function useCheck(workbook: Workbook, found: FoundTable | null): Check {
  const block = found === null ? null : keyOf(found);
  const [known, setKnown] = React.useState(nothing);
  /** Set while reading, so that a double click can not start two. */
  const current = React.useRef<AbortController | null>(null);

  const start = async () => {
    if (block === null || current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const show = (state: CheckState) => {
      if (!signal.aborted) setKnown({ block, state });
    };
    show({ kind: "reading", done: 0, total: 0 });
    try {
      const sink = new FoundTableSink();
      const onProgress = (done: number, total: number) => show({ kind: "reading", done, total });
      await untilAborted(signal, workbook.readSelection(sink, { signal, onProgress }));
      const read = sink.finish();
      // Where something else was marked in the last moment, that was read; the pane will hear of it.
      show(keyOf(read) === block ? { kind: "checked", found: read } : none);
    } catch (thrown) {
      show({ kind: "failed", failure: toPaneFailure(thrown) });
    } finally {
      if (current.current === controller) current.current = null;
    }
  };

  const cancel = React.useCallback(() => {
    if (current.current === null) return;
    current.current.abort();
    current.current = null;
    setKnown(nothing);
  }, []);

  React.useEffect(() => {
    if (block === null || block === known.block) return;
    current.current?.abort();
    current.current = null;
    if (known.block !== null) setKnown(nothing);
  }, [block, known.block]);
  React.useEffect(() => () => current.current?.abort(), []);

  return {
    state: block !== null && known.block === block ? known.state : none,
    start: () => void start(),
    cancel,
  };
}

function keyOf({ sheet, address }: FoundTable): string {
  return JSON.stringify([sheet, address]);
}
