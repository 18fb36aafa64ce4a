import fc from "fast-check";
import { idle, isRunning, runReducer, type RunEvent, type RunState } from "../../src/taskpane/run/runState";

const failure = { kind: "unexpected", detail: "" } as const;
const report = { sheetNames: [], mappingSaved: true } as unknown as Extract<
  RunEvent,
  { type: "finished" }
>["report"];

function after(...events: RunEvent[]): RunState {
  return events.reduce(runReducer, idle);
}

const started: RunEvent = { type: "started" };
const half: RunEvent = { type: "progressed", stage: "computing", done: 5, total: 10 };

describe("the states of a run", () => {
  test("it begins with reading, of a total that is not known yet", () => {
    expect(after(started)).toEqual({ phase: "reading", done: 0, total: 0 });
  });

  test("progress moves it to the stage that is reported", () => {
    expect(after(started, half)).toEqual({ phase: "computing", done: 5, total: 10 });
  });

  test("after a cancel, progress that was on its way is not shown", () => {
    expect(after(started, { type: "cancelRequested" }, half)).toEqual({ phase: "cancelling" });
  });

  test("a write that was complete before the cancel arrived counts as done", () => {
    expect(after(started, { type: "cancelRequested" }, { type: "finished", report }).phase).toBe("done");
  });

  test("a second start changes nothing while a run is under way", () => {
    expect(after(started, half, started)).toEqual(after(started, half));
  });

  test.each<RunEvent>([{ type: "cancelled" }, { type: "failed", failure }, { type: "finished", report }])(
    "after $type a new run can start",
    (end) => {
      expect(after(started, end, started).phase).toBe("reading");
    },
  );

  const anyEvent: fc.Arbitrary<RunEvent> = fc.constantFrom<RunEvent>(
    started,
    half,
    { type: "cancelRequested" },
    { type: "cancelled" },
    { type: "failed", failure },
    { type: "finished", report },
  );

  test("only a start leaves a state of rest, whatever arrives in whatever order", () => {
    fc.assert(
      fc.property(fc.array(anyEvent), anyEvent, (history, event) => {
        const state = after(...history);
        fc.pre(!isRunning(state) && event.type !== "started");
        expect(runReducer(state, event)).toBe(state);
      }),
    );
  });
});
