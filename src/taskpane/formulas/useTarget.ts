import * as React from "react";
import type { FormulaCells } from "../../excel/FormulaCells";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import { isSingleCell, readReference, type CellReference } from "./CellReference";

/** The cell in which the formula will stand. */
export interface TargetHandle {
  readonly text: string;
  /** Null where the text is no single cell. */
  readonly cell: CellReference | null;
  /** The sheet that an address without one means; null until Excel has named it. */
  readonly sheet: string | null;
  readonly failure: PaneFailure | null;
  change(text: string): void;
}

/** Starts with the active cell, as soon as the builder is on the screen. */
export function useTarget(cells: FormulaCells, active: boolean): TargetHandle {
  const [text, setText] = React.useState<string | null>(null);
  const [sheet, setSheet] = React.useState<string | null>(null);
  const [failure, setFailure] = React.useState<PaneFailure | null>(null);
  const change = React.useCallback((next: string) => {
    setText(next);
    const named = readReference(next)?.sheet;
    if (named) setSheet(named);
  }, []);

  const isUnset = text === null;
  React.useEffect(() => {
    if (!active || !isUnset) return undefined;
    let current = true;
    cells.selection().then(
      ({ cell }) => {
        if (current) change(cell);
      },
      (thrown: unknown) => {
        if (current) setFailure(toPaneFailure(thrown));
      },
    );
    return () => {
      current = false;
    };
  }, [cells, active, isUnset, change]);

  return { text: text ?? "", cell: targetCell(text ?? "", sheet), sheet, failure, change };
}

/** The single cell that a text names; null where it names none. */
export function targetCell(text: string, sheet: string | null): CellReference | null {
  const reference = readReference(text);
  if (reference === null || !isSingleCell(reference)) return null;
  return { ...reference, sheet: reference.sheet ?? sheet };
}
