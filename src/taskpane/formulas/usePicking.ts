import * as React from "react";
import type { FormulaCells, MarkedCells } from "../../excel/FormulaCells";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";

/** Dragging over cells changes the selection many times a second; only where it rests is taken. */
const DEBOUNCE_MS = 150;

/** Which field takes the cells that the user marks in the sheet. */
export interface Picking {
  readonly field: string | null;
  /** By its button, and not only because the cursor stands in it. */
  readonly byButton: boolean;
}

export interface PickingHandle extends Picking {
  /** Why the marked cells could not be asked for. */
  readonly failure: PaneFailure | null;
  /** Counts changes of the selection, after which cells may hold something else. */
  readonly changes: number;
  toggle(field: string): void;
  focus(field: string): void;
  /** The focus went to another part of the pane; to the sheet does not count. */
  leave(): void;
}

const nobody: Picking = { field: null, byButton: false };

/**
 * Follows the selection while `active`, and hands each one to the field that is picking.
 *
 * @param onPicked - Gets the marked cells; the latest one is called.
 */
export function usePicking(
  cells: FormulaCells,
  active: boolean,
  onPicked: (picking: Picking, marked: MarkedCells) => void,
): PickingHandle {
  const [picking, setPicking] = React.useState(nobody);
  const [failure, setFailure] = React.useState<PaneFailure | null>(null);
  const [changes, setChanges] = React.useState(0);
  const latest = React.useRef({ picking, onPicked });
  latest.current = { picking, onPicked };

  React.useEffect(() => {
    if (!active) return undefined;
    let following = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    let stop: (() => Promise<void>) | undefined;
    const fail = (thrown: unknown) => {
      if (following) setFailure(toPaneFailure(thrown));
    };
    const look = async () => {
      const { picking: wanting } = latest.current;
      setChanges((count) => count + 1);
      if (wanting.field === null) return;
      const request = ++asked;
      const marked = await cells.selection();
      if (!following || request !== asked || latest.current.picking.field !== wanting.field) return;
      setFailure(null);
      latest.current.onPicked(wanting, marked);
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look().catch(fail), DEBOUNCE_MS);
    };
    cells.onSelectionChanged(onChange).then((unsubscribe) => {
      if (following) stop = unsubscribe;
      else void unsubscribe();
    }, fail);
    return () => {
      following = false;
      clearTimeout(timer);
      void stop?.();
    };
  }, [cells, active]);

  return {
    ...picking,
    failure,
    changes,
    toggle: (field) =>
      setPicking((now) => (now.field === field && now.byButton ? nobody : { field, byButton: true })),
    focus: (field) => setPicking((now) => (now.field === field ? now : { field, byButton: false })),
    leave: () => setPicking((now) => (now.byButton ? now : nobody)),
  };
}
