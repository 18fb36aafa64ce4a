import { WorkbookError } from "./Workbook";

/**
 * Refuses the next step once the caller has cancelled.
 *
 * @throws WorkbookError "cancelled".
 */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}
