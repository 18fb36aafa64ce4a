import fc from "fast-check";
import { remainingTime, type ProgressPoint } from "../../src/taskpane/run/remainingTime";

/** Progress at a given speed, one point each `everyMs`. */
function steady(rowsPerSecond: number, total: number, seconds: number, everyMs = 250): ProgressPoint[] {
  const count = Math.floor((seconds * 1_000) / everyMs) + 1;
  return Array.from({ length: count }, (_, index) => ({
    at: index * everyMs,
    done: Math.min(total, (rowsPerSecond * index * everyMs) / 1_000),
    total,
  }));
}

/** What is said after each point, without repetitions. */
function saidAlong(history: readonly ProgressPoint[]): (number | null)[] {
  const said = history.map((_, index) => remainingTime(history.slice(0, index + 1)));
  return said.filter((value, index) => index === 0 || value !== said[index - 1]);
}

describe("the remaining time", () => {
  test("is unknown without progress", () => {
    expect(remainingTime([])).toBeNull();
    expect(remainingTime([{ at: 0, done: 0, total: 100 }])).toBeNull();
    expect(
      remainingTime([
        { at: 0, done: 0, total: 100 },
        { at: 9_000, done: 0, total: 100 },
      ]),
    ).toBeNull();
  });

  test("is not mentioned within the first second", () => {
    expect(remainingTime(steady(10, 1_000, 0.75))).toBeNull();
    expect(remainingTime(steady(10, 1_000, 1))).not.toBeNull();
  });

  test("is nothing once all is done", () => {
    expect(remainingTime(steady(100, 1_000, 10))).toBeNull();
  });

  test.each<[number, number]>([
    // 1,000 rows at 10 a second take 100 s.
    [2, 120],
    [20, 90],
    [55, 50],
    [98, 5],
  ])("after %d of 100 seconds is %d", (elapsed, said) => {
    expect(remainingTime(steady(10, 1_000, elapsed))).toBe(said);
  });

  test("falls step by step where the speed is the same", () => {
    expect(saidAlong(steady(10, 1_000, 100))).toEqual([null, 120, 90, 60, 50, 40, 30, 20, 10, 5, null]);
  });

  test("does not jump where one request of twenty takes ten times as long", () => {
    const history: ProgressPoint[] = [{ at: 0, done: 0, total: 20_000 }];
    for (let request = 1; request <= 20; request++) {
      const { at, done } = history[history.length - 1];
      history.push({ at: at + (request === 10 ? 5_000 : 500), done: done + 1_000, total: 20_000 });
    }
    const said = saidAlong(history).filter((value): value is number => value !== null);
    expect([...said].sort((one, other) => other - one)).toEqual(said);
  });

  test("does not swing where requests take 200 to 2,000 ms by turns", () => {
    const jitter = fc.array(fc.integer({ min: 200, max: 2_000 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(jitter, (durations) => {
        const history: ProgressPoint[] = [{ at: 0, done: 0, total: 60_000 }];
        for (const duration of durations) {
          const { at, done } = history[history.length - 1];
          history.push({ at: at + duration, done: done + 1_000, total: 60_000 });
        }
        // The first seconds may mislead; from then on each step down is said once and holds.
        const said = history.slice(10).map((_, index) => remainingTime(history.slice(0, index + 11)) ?? 0);
        const raised = said.filter((seconds, index) => index > 0 && seconds > said[index - 1]);
        expect(raised).toEqual([]);
      }),
      { seed: 20260801, numRuns: 200 },
    );
  });

  test("grows where the work has become much slower", () => {
    const quick = steady(100, 10_000, 5);
    const slow = Array.from({ length: 100 }, (_, index) => ({
      at: 5_000 + (index + 1) * 1_000,
      done: 500 + (index + 1) * 10,
      total: 10_000,
    }));
    expect(remainingTime(quick)).toBe(120);
    expect(remainingTime([...quick, ...slow])).toBeGreaterThan(300);
  });

  test("depends on no clock's zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 500 }), (zero, speed) => {
        const history = steady(speed, 10_000, 7);
        const later = history.map((point) => ({ ...point, at: point.at + zero }));
        expect(remainingTime(later)).toBe(remainingTime(history));
      }),
    );
  });
});
