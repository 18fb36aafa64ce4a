import type { ArgumentValue } from "../../excel/FormulaCells";
import type { FormulaHelp, ParameterHelp } from "../../i18n/help/FormulaHelp";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import { addressOf } from "./CellReference";
import type { Entry } from "./Entry";
import type { CallFormula, FormulaArgument, FormulaOutcome } from "./FormulaOutcome";

/** What the builder knows of the result. */
export type PreviewState =
  /** Compulsory arguments are empty; their names. */
  | { readonly kind: "missing"; readonly names: readonly string[] }
  /** A field can not be read; it says so itself. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "computing" }
  | { readonly kind: "ready"; readonly outcome: FormulaOutcome }
  /** `parameter` names the field whose cells could not be read; null where it is none of them. */
  | { readonly kind: "failed"; readonly failure: PaneFailure; readonly parameter: string | null };

export type ReadValues = (address: string, signal: AbortSignal) => Promise<ArgumentValue[][]>;

/** What stands in the way of a result before any cell is read; null where nothing does. */
export function obstacle(
  parameters: readonly ParameterHelp[],
  entries: readonly Entry[],
): Extract<PreviewState, { kind: "missing" | "unreadable" }> | null {
  if (entries.some((entry) => entry.kind === "unreadable")) return { kind: "unreadable" };
  const missing = parameters.filter(({ optional }, index) => !optional && entries[index].kind === "empty");
  return missing.length === 0 ? null : { kind: "missing", names: missing.map(({ name }) => name) };
}

/** Reads the arguments and calls the formula. */
export async function computePreview(
  { id, parameters }: Pick<FormulaHelp, "id" | "parameters">,
  entries: readonly Entry[],
  tools: { readonly readValues: ReadValues; readonly callFormula: CallFormula; readonly signal: AbortSignal },
): Promise<PreviewState> {
  const args: FormulaArgument[] = [];
  for (const [index, entry] of entries.entries()) {
    const { name, isRange } = parameters[index];
    try {
      args.push(await argumentOf(entry, isRange, tools));
    } catch (thrown) {
      return { kind: "failed", failure: toPaneFailure(thrown), parameter: name };
    }
  }
  try {
    return { kind: "ready", outcome: await tools.callFormula(id, args) };
  } catch (thrown) {
    return { kind: "failed", failure: toPaneFailure(thrown), parameter: null };
  }
}

async function argumentOf(
  entry: Entry,
  isRange: boolean,
  { readValues, signal }: { readonly readValues: ReadValues; readonly signal: AbortSignal },
): Promise<FormulaArgument> {
  switch (entry.kind) {
    case "empty":
    case "unreadable":
      return null;
    case "value":
      return isRange ? [[entry.value]] : entry.value;
    case "reference": {
      const cells = await readValues(addressOf(entry.reference), signal);
      return isRange ? cells : (cells[0]?.[0] ?? "");
    }
  }
}
