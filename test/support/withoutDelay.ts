type Task = (...values: unknown[]) => void;

interface Timers {
  setTimeout(task: Task, milliseconds?: number, ...values: unknown[]): number;
  clearTimeout(id?: number): void;
}

/**
 * Lets a window's timers of no delay run as soon as they can, in their order: jsdom has each of them wait
 * a millisecond, and a report asks for hundreds, one after the other.
 *
 * @returns What forgets those that have not run yet, and gives the window its own timers back.
 */
export function withoutDelay(window: Timers): () => void {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map<number, NodeJS.Immediate>();
  // Below 0, where jsdom numbers no timer.
  let latest = 0;

  window.setTimeout = (task, milliseconds = 0, ...values) => {
    if (milliseconds > 0) return setTimeout(task, milliseconds, ...values);
    const id = --latest;
    const run = () => {
      waiting.delete(id);
      task(...values);
    };
    waiting.set(id, setImmediate(run));
    return id;
  };
  window.clearTimeout = (id = 0) => {
    const immediate = waiting.get(id);
    if (immediate === undefined) return clearTimeout(id);
    clearImmediate(immediate);
    waiting.delete(id);
  };
  return () => {
    waiting.forEach((immediate) => clearImmediate(immediate));
    Object.assign(window, { setTimeout, clearTimeout });
  };
}
