import { RFM_SEGMENT } from "../../src/functions/rfmSegment";
import { segments } from "../../src/i18n/cells/segments";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";

installCustomFunctions();

const grid = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].map((f) => [100 * r + 10 * f + 3]));

test("the grid holds all ten segments, in German unless English is asked for", () => {
  for (const [language, names] of [
    [undefined, segments.de],
    [0, segments.de],
    ["DE", segments.de],
    ["en", segments.en],
  ] as const) {
    const spill = RFM_SEGMENT(grid, language);
    expect(new Set(spill.flat())).toEqual(new Set(Object.values(names)));
  }
});

test("a row spills to the right", () => {
  expect(RFM_SEGMENT([[555, 111]], "en")).toEqual([["Champions", "Hibernating"]]);
});

test('no code gives "", and what is none is an error of its own row', () => {
  const spill = RFM_SEGMENT([[0], [null], [""], [556], ["555"], [{ code: "#N/A" }], [311]], "en");
  const error = { code: "#VALUE!", message: expect.stringContaining("scores") };
  expect(spill).toMatchObject([[""], [""], [""], [error], [error], [error], ["About to sleep"]]);
});

test("another language is #VALUE! for the whole formula", () => {
  expect(outcomeOf(() => RFM_SEGMENT([[555]], "fr"))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("language"),
  });
});
