import type { FunctionOutcome, ResultCell } from "./FunctionCall";

/** Error codes of office.js' function proxy; every other failure shows as #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Errors that Excel shows with the function's own words. */
const WITH_MESSAGE = ["#VALUE!", "#N/A"];

/** Reads one result as office.js sends it: `[id, ok, value, errorCode]`. */
export function readOutcome(ok: boolean, value: unknown, errorCode: unknown): FunctionOutcome {
  if (!ok) return failure(ERRORS[Number(errorCode)] ?? "#VALUE!", typeof value === "string" ? value : "");
  if (Array.isArray(value))
    return { ok: true, value: value.map((row) => (Array.isArray(row) ? row : [row]).map(readCell)) };
  const cell = readCell(value);
  if (typeof cell === "object" && cell !== null) return failure(cell.error, cell.message ?? "");
  return { ok: true, value: cell };
}

function failure(error: string, message: string): FunctionOutcome {
  return { ok: false, error, message: WITH_MESSAGE.includes(error) ? message : "" };
}

function readCell(value: unknown): ResultCell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  const { code, message, basicValue, primitive } = value as Readonly<Record<string, unknown>>;
  if (typeof code === "string") {
    const text = WITH_MESSAGE.includes(code) && typeof message === "string" ? message : "";
    return { error: code, message: text };
  }
  return readCell(basicValue ?? primitive ?? String(value));
}
