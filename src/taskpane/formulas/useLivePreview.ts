import * as React from "react";
import type { FormulaCells } from "../../excel/FormulaCells";
import type { FormulaHelp } from "../../i18n/help/FormulaHelp";
import { CellMemory } from "./CellMemory";
import { computePreview, obstacle, type PreviewState } from "./computePreview";
import type { Entry } from "./Entry";
import type { CallFormula } from "./FormulaOutcome";

/** Every key changes an argument; only what the user stays with is computed. */
const DEBOUNCE_MS = 250;
const computing: PreviewState = { kind: "computing" };

interface Request {
  readonly formula: FormulaHelp;
  readonly entries: readonly Entry[];
  /** Only while the builder is on the screen. */
  readonly active: boolean;
  /** Counts occasions on which the cells may have changed. */
  readonly changes: number;
}

/** The result of the formula for the present arguments; answers to earlier ones are dropped. */
export function useLivePreview(
  cells: FormulaCells,
  callFormula: CallFormula,
  { formula, entries, active, changes }: Request,
): PreviewState {
  const memory = React.useMemo(() => new CellMemory(cells), [cells]);
  const [answer, setAnswer] = React.useState<{ entries: readonly Entry[]; state: PreviewState } | null>(null);
  const blocked = React.useMemo(() => obstacle(formula.parameters, entries), [formula, entries]);
  const isBlocked = blocked !== null;

  React.useEffect(() => memory.forget(!active), [memory, active, changes]);
  React.useEffect(() => {
    if (!active || isBlocked) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(async () => {
      const { readValues } = memory;
      const state = await computePreview(formula, entries, { readValues, callFormula, signal });
      if (!signal.aborted) setAnswer({ entries, state });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [memory, callFormula, formula, entries, active, isBlocked, changes]);

  return blocked ?? (answer?.entries === entries ? answer.state : computing);
}
