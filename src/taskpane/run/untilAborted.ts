import { WorkbookError } from "../../excel/Workbook";

/**
 * The outcome of `work`, or a rejection with "cancelled" as soon as the signal aborts: nobody has to
 * wait for an answer of Excel that is not wanted any more.
 */
export function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new WorkbookError("cancelled"));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
