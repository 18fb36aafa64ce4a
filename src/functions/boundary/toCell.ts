import type { Result } from "../../domain/Result";
import { cellError } from "./cellError";
import type { GermanTexts } from "./GermanTexts";

/** The value of a result; a failure ends the formula with the error that its cell shows. */
export function toCell<T>(result: Result<T>, german: GermanTexts): T {
  if (result.ok) return result.value;
  throw cellError(result.error, german);
}
