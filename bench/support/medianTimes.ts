/** The median of each step over some runs. */
export function medianTimes<T extends { readonly [step in keyof T]: number }>(runs: readonly T[]): T {
  const steps = Object.keys(runs[0]) as (keyof T)[];
  return Object.fromEntries(steps.map((step) => [step, median(runs.map((run) => run[step]))])) as T;
}

export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1];
}
