import { PolitePace } from "../../src/taskpane/run/PolitePace";

function paceWithClock(controller = new AbortController()) {
  const clock = { now: 0, given: 0 };
  const progress: [number, number][] = [];
  const pace = new PolitePace(
    controller.signal,
    (done, total) => progress.push([done, total]),
    () => clock.now,
    async () => void (clock.given += 1),
  );
  return { pace, clock, progress, controller };
}

describe("the pace of long work", () => {
  test("goes on without a break while a slice is young", async () => {
    const { pace, clock, progress } = paceWithClock();
    clock.now = 5;
    await pace.pause(1, 10);
    expect(clock.given).toBe(0);
    expect(progress).toEqual([]);
  });

  test("gives the thread back and reports progress once a slice is 16 ms old", async () => {
    const { pace, clock, progress } = paceWithClock();
    clock.now = 16;
    await pace.pause(4, 10);
    expect(clock.given).toBe(1);
    expect(progress).toEqual([[4, 10]]);
    clock.now = 20;
    await pace.pause(5, 10);
    expect(clock.given).toBe(1);
  });

  test("refuses to go on after a cancel", async () => {
    const { pace, controller } = paceWithClock();
    controller.abort();
    await expect(pace.pause(1, 10)).rejects.toThrow();
  });

  test("notices a cancel that came while the thread was given back", async () => {
    const controller = new AbortController();
    const pace = new PolitePace(
      controller.signal,
      undefined,
      (() => {
        let time = 0;
        return () => (time += 100);
      })(),
      async () => controller.abort(),
    );
    await expect(pace.pause(1, 10)).rejects.toThrow();
  });
});
