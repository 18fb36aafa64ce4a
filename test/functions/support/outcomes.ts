import { isCellError } from "./customFunctionsRuntime";

const DOCUMENTED_CODES = ["#VALUE!", "#N/A", "#DIV/0!"];

/** What a cell shows: numbers as Excel does, with 15 digits, and of an error its name. */
export function shown(outcome: unknown): unknown {
  if (Array.isArray(outcome)) return outcome.map(shown);
  if (isCellError(outcome)) return outcome.code;
  return typeof outcome === "number" ? Number(outcome.toPrecision(15)) : outcome;
}

/** What no cell may show, whatever the arguments: no number, no text, or an error without a sentence. */
export function oddCells(outcome: unknown): string[] {
  if (Array.isArray(outcome)) return outcome.flatMap(oddCells);
  if (typeof outcome === "string" || (typeof outcome === "number" && Number.isFinite(outcome))) return [];
  if (!isCellError(outcome)) return [String(outcome)];
  const { code, message = "" } = outcome;
  if (!DOCUMENTED_CODES.includes(code)) return [`${code} is not documented`];
  return /^$|undefined|\[object/.test(message) ? [`the sentence of ${code} is "${message}"`] : [];
}
