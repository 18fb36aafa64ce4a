import * as React from "react";
import type { FormulaCells, Insertion } from "../../excel/FormulaCells";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";

export type InsertionState =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "done"; readonly address: string }
  | { readonly kind: "failed"; readonly failure: PaneFailure };

const idle: InsertionState = { kind: "idle" };

export interface InsertionHandle {
  readonly state: InsertionState;
  insert(insertion: Insertion): void;
  /** What is shown belongs to fields that have changed since. */
  reset(): void;
}

/** The writing of formulas into cells, one at a time. */
export function useInsertion(cells: FormulaCells): InsertionHandle {
  const [state, setState] = React.useState<InsertionState>(idle);
  /** Set from start to end, so that a double click does not write twice. */
  const writing = React.useRef(false);
  const insert = async (insertion: Insertion) => {
    if (writing.current) return;
    writing.current = true;
    setState({ kind: "writing" });
    try {
      setState({ kind: "done", address: await cells.insert(insertion) });
    } catch (thrown) {
      setState({ kind: "failed", failure: toPaneFailure(thrown) });
    } finally {
      writing.current = false;
    }
  };
  return {
    state,
    insert: (insertion) => void insert(insertion),
    reset: () => {
      if (!writing.current) setState(idle);
    },
  };
}
