import type { Result } from "../../domain/Result";
import { cellError } from "./cellError";
import type { GermanNames } from "./GermanNames";

/** The value of a result; a failure ends the formula with the error that its cell shows. */
export function toCell<T>(result: Result<T>, german: GermanNames): T {
  if (result.ok) return result.value;
  throw cellError(result.error, german);
}
