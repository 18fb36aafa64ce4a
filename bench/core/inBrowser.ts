import { PolitePace } from "../../src/taskpane/run/PolitePace";
import { yieldThread } from "../../src/taskpane/run/yieldThread";
import { runCore, type CoreTimes } from "./CoreRun";
import { OrderExport } from "./OrderExport";
import { digestOf, rankedTableOf, type Digest } from "./RankedTable";

export interface PageAnswer {
  readonly times: CoreTimes;
  /** Milliseconds of the tasks that the browser calls long: above 50. */
  readonly longTasks: readonly number[];
  readonly digest: Digest;
  readonly otherDay: Digest;
}

declare global {
  interface Window {
    runCoreHere(lines: number): Promise<PageAnswer>;
  }
}

/** The core as the pane runs it: each chunk in a task of its own, the report at the pane's pace. */
window.runCoreHere = async (lines) => {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ entryTypes: ["longtask"] });
  const { signal } = new AbortController();
  const { times, report, otherDay } = await runCore(new OrderExport(lines), {
    newPace: () => new PolitePace(signal),
    withFloors: false,
    nextChunk: yieldThread,
  });
  // The observer hears of a task once it has ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return {
    times,
    longTasks,
    digest: digestOf(rankedTableOf(report.model)),
    otherDay: digestOf(rankedTableOf(otherDay.model)),
  };
};
