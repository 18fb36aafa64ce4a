import { churnRate } from "../../src/domain/churnRate";

// Contract of CHURN_RATE; 50 of 1000 also in worked_examples_simple_measures.json (rates.churn_start_base).
test.each([
  [1000, 50, 0.05],
  [1000, 0, 0],
  [1000, 1000, 1],
])("of %d customers %d are lost: %d", (start, lost, value) => {
  expect(churnRate(start, lost)).toEqual({ ok: true, value });
});

test("more lost than there were is a contradiction", () => {
  expect(churnRate(1000, 1001)).toEqual({
    ok: false,
    error: { kind: "aboveLimit", argument: "lost", value: "1001", limit: "1000", of: ["start"] },
  });
});

test.each([50, 0])("%d lost of an empty start have no rate", (lost) => {
  expect(churnRate(0, lost)).toEqual({ ok: false, error: { kind: "zeroDenominator", argument: "start" } });
});

test.each([
  ["start", [-1000, 50]],
  ["lost", [1000, -50]],
] as const)("%s has to be a number of 0 or more", (argument, [start, lost]) => {
  expect(churnRate(start, lost)).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument, allowed: "zeroOrMore" },
  });
});
