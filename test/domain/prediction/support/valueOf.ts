import type { Result } from "../../../../src/domain/Result";

/** The value of a calculation that has to go well. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
