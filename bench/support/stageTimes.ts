import { printTable } from "./printTable";

/** When a run came to a stage, and how many requests Excel had been sent by then. */
export interface StageMark {
  readonly at: number;
  readonly requests: number;
}

/** Beginning of each stage of a report, and the end of the last one. */
export interface StageMarks {
  readonly reading: StageMark;
  readonly computing: StageMark;
  readonly writing: StageMark;
  readonly end: StageMark;
}

/**
 * Prints what each stage of a report took, and what of it is the add-in's own: all but the time in which
 * the stand-in for Excel worked on requests.
 *
 * @param requestTimes - Milliseconds of each request, in order.
 */
export function printStages(title: string, marks: StageMarks, requestTimes: readonly number[]): void {
  const { reading, computing, writing, end } = marks;
  const line = (name: string, from: StageMark, to: StageMark) => {
    const total = to.at - from.at;
    const host = requestTimes.slice(from.requests, to.requests).reduce((sum, ms) => sum + ms, 0);
    return [name, seconds(total), seconds(host), `${((1 - host / total) * 100).toFixed(0)} %`];
  };
  printTable(title, [
    ["", "s", "Excel s", "add-in's"],
    line("read", reading, computing),
    line("compute", computing, writing),
    line("write", writing, end),
    line("whole run", reading, end),
  ]);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
