import {
  addFunction,
  type Arg,
  type ArgDefinition,
  type ArgType,
  type EvalContext,
} from "@odoo/o-spreadsheet";
import type { FunctionCall, FunctionOutcome } from "../host/functions/FunctionCall";
import type { FunctionMetadata, ParameterDescription } from "./FunctionMetadata";
import { readArgument } from "./readArgument";
import { toCellResult } from "./toCellResult";

/** The namespace of the manifest; it is part of every name a user types. */
export const NAMESPACE = "KUNDENWERT";

/** Answers a call now, or with `null` when the cell will be calculated again later. */
export type Ask = (call: FunctionCall, cell: number | undefined) => FunctionOutcome | null;

/**
 * Makes the add-in's functions known to the grid, from their metadata: names, help while typing, and a
 * calculation that asks the add-in. Names are English in every language, texts those of the metadata.
 */
export function registerFunctions(metadata: FunctionMetadata, ask: Ask): void {
  for (const description of metadata.functions) {
    addFunction(`${NAMESPACE}.${description.name.toUpperCase()}`, {
      description: description.description ?? "",
      category: "Kundenwert",
      args: description.parameters.map(argDefinition),
      // An export holds the results: other programs do not know the functions.
      isExported: false,
      compute(this: EvalContext, ...args: Arg[]) {
        const outcome = ask({ id: description.id, args: args.map(readArgument) }, cellOf(this));
        return outcome ? toCellResult(outcome) : { value: "#BUSY!" };
      },
    });
  }
}

/** The id of the cell that is being calculated; none for a formula outside cells. */
function cellOf(context: EvalContext): number | undefined {
  const position = context.__originCellPosition;
  return position && context.getters.getCell(position)?.id;
}

function argDefinition(parameter: ParameterDescription): ArgDefinition {
  const isRange = parameter.dimensionality === "matrix";
  return {
    name: parameter.name,
    description: parameter.description ?? "",
    type: [argType(parameter.type ?? "any", isRange)],
    optional: parameter.optional ?? false,
    repeating: parameter.repeating ?? false,
    acceptMatrix: isRange,
    // The host decides what becomes of errors: Excel passes them on or hands them over, by the metadata.
    acceptErrors: true,
  };
}

function argType(type: string, isRange: boolean): ArgType {
  const scalars: Readonly<Record<string, ArgType>> = {
    number: "NUMBER",
    string: "STRING",
    boolean: "BOOLEAN",
  };
  const ranges: Readonly<Record<string, ArgType>> = {
    number: "RANGE<NUMBER>",
    string: "RANGE<STRING>",
    boolean: "RANGE<BOOLEAN>",
  };
  return isRange ? (ranges[type] ?? "RANGE") : (scalars[type] ?? "ANY");
}
