import type { ArgumentCell, CellError, FunctionArgument } from "./FunctionCall";
import type { FunctionMetadata, ParameterMetadata } from "./FunctionMetadata";

/** Excel on the web hands a blank cell over as null, Excel on the desktop as 0 (office-js issue 4702). */
export type BlankAs = "web" | "desktop";

export type PreparedArguments =
  { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false; readonly error: string };

/**
 * Makes of a formula's arguments what the function's code gets, as Excel does before it calls:
 * omitted arguments become null, ranges two-dimensional arrays, text that is a number becomes one
 * where a number is declared. An error in a cell comes out of the formula without a call, unless
 * errors are allowed and the parameter takes any value.
 */
export function prepareArguments(
  metadata: FunctionMetadata,
  args: readonly FunctionArgument[],
  { blankAs, allowErrors }: { readonly blankAs: BlankAs; readonly allowErrors: boolean },
): PreparedArguments {
  const parameters = metadata.parameters ?? [];
  const last = parameters[parameters.length - 1];
  if (args.length > parameters.length && last?.repeating !== true) return { ok: false, error: "#VALUE!" };
  const prepare = (parameter: ParameterMetadata, argument: FunctionArgument) =>
    prepareOne(parameter, argument, blankAs, allowErrors);
  try {
    const values = parameters.map((parameter, index) =>
      parameter.repeating
        ? args.slice(index).map((argument) => prepare(parameter, argument))
        : prepare(parameter, args[index]),
    );
    return { ok: true, values };
  } catch (stop) {
    if (stop instanceof ArgumentError) return { ok: false, error: stop.error };
    throw stop;
  }
}

/** Ends the preparation: the formula shows this error, and the function is not called. */
class ArgumentError extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

function prepareOne(
  parameter: ParameterMetadata,
  argument: FunctionArgument,
  blankAs: BlankAs,
  allowErrors: boolean,
): unknown {
  if (argument === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    throw new ArgumentError("#VALUE!");
  }
  const type = parameter.type ?? "any";
  const cell = (value: ArgumentCell) => prepareCell(value, type, blankAs, allowErrors && type === "any");
  if (parameter.dimensionality === "matrix") {
    return isRange(argument) ? argument.map((row) => row.map(cell)) : [[cell(argument)]];
  }
  if (!isRange(argument)) return cell(argument);
  if (argument.length === 1 && argument[0].length === 1) return cell(argument[0][0]);
  // Where a range meets a parameter for one cell, Excel computes cell by cell; not modelled.
  throw new ArgumentError("#VALUE!");
}

function prepareCell(value: ArgumentCell, type: string, blankAs: BlankAs, errorsPass: boolean): unknown {
  if (isCellError(value)) {
    if (errorsPass) return { type: "CustomFunctionError", code: value.error };
    throw new ArgumentError(value.error);
  }
  if (value === null) return blank(type, blankAs);
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      return toBoolean(value);
    default:
      return value;
  }
}

function blank(type: string, blankAs: BlankAs): unknown {
  if (blankAs === "web") return null;
  return type === "string" ? "" : type === "boolean" ? false : 0;
}

function toNumber(value: string | number | boolean): number {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isFinite(number)) return number;
  throw new ArgumentError("#VALUE!");
}

function toBoolean(value: string | number | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new ArgumentError("#VALUE!");
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

function isRange(argument: FunctionArgument): argument is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(argument);
}
