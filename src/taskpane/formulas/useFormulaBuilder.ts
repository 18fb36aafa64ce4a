import * as React from "react";
import type { FormulaCells, Separators } from "../../excel/FormulaCells";
import type { FormulaHelp } from "../../i18n/help/FormulaHelp";
import type { Language } from "../../i18n/Language";
import type { PaneFailure } from "../words/PaneFailure";
import { addressOf, type CellReference } from "./CellReference";
import type { PreviewState } from "./computePreview";
import { onSheet, type Entry } from "./Entry";
import { entriesOfRow, type FillDown } from "./fillDown";
import type { CallFormula } from "./FormulaOutcome";
import { FILE_NOTATION, formulaText } from "./formulaText";
import { readEntry } from "./readEntry";
import { resultFormat } from "./resultFormat";
import { useFillDownOffer } from "./useFillDownOffer";
import { useInsertion, type InsertionState } from "./useInsertion";
import { useLivePreview } from "./useLivePreview";
import { usePicking, type PickingHandle } from "./usePicking";
import { targetCell, useTarget } from "./useTarget";

/** The name under which the target cell takes its turn in picking; no argument is called so. */
export const TARGET = ":target";

export interface BuilderCapabilities {
  readonly formulaCells: FormulaCells;
  readonly callFormula: CallFormula;
  readonly separators: Separators;
  readonly language: Language;
}

export interface FormulaBuilder {
  /** What stands in the fields, in the order of the parameters. */
  readonly texts: readonly string[];
  readonly entries: readonly Entry[];
  readonly target: { readonly text: string; readonly cell: CellReference | null };
  readonly picking: PickingHandle;
  readonly preview: PreviewState;
  /** The formula as the target cell will show it; with fill-down the first of several. */
  readonly formula: string;
  readonly fill: { readonly offer: FillDown | null; readonly chosen: boolean };
  readonly insertion: InsertionState;
  /** Why Excel could not name the active cell, or what is marked. */
  readonly failure: PaneFailure | null;
  readonly canInsert: boolean;
  change(index: number, text: string): void;
  changeTarget(text: string): void;
  chooseFill(chosen: boolean): void;
  insert(overwrite: boolean): void;
}

/** Everything the formula builder knows and can do; `active` while it is on the screen. */
export function useFormulaBuilder(
  formula: FormulaHelp,
  { formulaCells, callFormula, separators, language }: BuilderCapabilities,
  active: boolean,
): FormulaBuilder {
  const { id, parameters } = formula;
  const [texts, setTexts] = React.useState<readonly string[]>(() => initialTexts(formula, language));
  /** The table over which to fill, and the first cell there; forgotten where the arguments leave it. */
  const [filled, setFilled] = React.useState<{ block: string; target: string } | null>(null);
  const target = useTarget(formulaCells, active);
  const insertion = useInsertion(formulaCells);

  const { sheet } = target;
  const entries = React.useMemo(
    () =>
      parameters.map((parameter, index) => onSheet(readEntry(texts[index], parameter, separators), sheet)),
    [parameters, texts, separators, sheet],
  );
  const offer = useFillDownOffer(formulaCells, entries, active);
  const chosen = offer !== null && filled?.block === offer.block.address ? filled : null;
  const fill = chosen === null ? null : offer;
  const shown = React.useMemo(() => (fill === null ? entries : entriesOfRow(fill, 0)), [fill, entries]);
  const cell = chosen === null ? target.cell : targetCell(chosen.target, sheet);

  const change = (index: number, text: string) => {
    insertion.reset();
    setTexts((now) => now.map((earlier, at) => (at === index ? text : earlier)));
  };
  const changeTarget = (text: string) => {
    insertion.reset();
    if (chosen === null) target.change(text);
    else setFilled({ ...chosen, target: text });
  };
  const picking = usePicking(formulaCells, active, ({ field, byButton }, marked) => {
    const index = parameters.findIndex(({ name }) => name === field);
    if (field === TARGET) changeTarget(marked.cell);
    // What was typed is not lost by a click into the sheet, unless the user asked for cells.
    else if (index >= 0 && (byButton || entries[index].kind !== "value")) change(index, marked.address);
  });
  const preview = useLivePreview(formulaCells, callFormula, {
    formula,
    entries: shown,
    active,
    changes: picking.changes,
  });
  const canInsert = cell !== null && preview.kind !== "missing" && preview.kind !== "unreadable";

  const insert = (overwrite: boolean) => {
    if (cell === null || !canInsert) return;
    const write = (row: readonly Entry[]) => formulaText(id, row, FILE_NOTATION, cell.sheet);
    insertion.insert({
      target: addressOf(cell),
      formulas:
        fill === null
          ? [write(entries)]
          : Array.from({ length: fill.rowCount }, (_, row) => write(entriesOfRow(fill, row))),
      numberFormat: resultFormat(formula),
      ...(fill?.block.hasHeader ? { heading: id } : {}),
      ...(overwrite ? { overwrite } : {}),
    });
  };

  return {
    texts,
    entries,
    target: { text: chosen?.target ?? target.text, cell },
    picking,
    preview,
    formula: formulaText(id, shown, separators, cell?.sheet ?? sheet),
    fill: { offer, chosen: fill !== null },
    insertion: insertion.state,
    failure: picking.failure ?? target.failure,
    canInsert,
    change,
    changeTarget,
    chooseFill: (wanted) => {
      insertion.reset();
      setFilled(wanted && offer ? { block: offer.block.address, target: offer.block.nextColumn } : null);
    },
    insert,
  };
}

/** Empty fields; words in a result are wished in the language of the pane, which is German by default. */
function initialTexts({ parameters }: FormulaHelp, language: Language): string[] {
  return parameters.map(({ unit }) => (unit === "language" && language !== "de" ? language : ""));
}
