/** @jest-environment jsdom */
import * as React from "react";
import { cleanup, render } from "@testing-library/react";
import type { Language } from "../../../src/i18n/Language";
import { paneTexts } from "../../../src/i18n/pane/paneTexts";
import { StageProgress } from "../../../src/taskpane/components/StageProgress";
import { TextsContext } from "../../../src/taskpane/words/TextsContext";

afterEach(cleanup);

/** Draws the progress of 60,000 rows at invented moments, and returns what is shown at the last. */
function shownAfter(
  steps: readonly (readonly [milliseconds: number, rows: number])[],
  language: Language,
): string {
  let clock = 0;
  const now = () => clock;
  const progress = (done: number) => (
    <TextsContext.Provider value={paneTexts(language)}>
      <StageProgress label="…" done={done} total={60_000} now={now} />
    </TextsContext.Provider>
  );
  const { container, rerender } = render(progress(0));
  for (const [milliseconds, rows] of steps) {
    clock = milliseconds;
    rerender(progress(rows));
  }
  return container.querySelector(".ms-ProgressIndicator-itemDescription")?.textContent ?? "";
}

test.each<[Language, string]>([
  ["de", "20.000 von 60.000 Zeilen, noch etwa 20 Sekunden"],
  ["en", "20,000 of 60,000 rows, about 20 seconds left"],
])("progress in %s tells rows and the time that remains", (language, text) => {
  // 2,000 rows a second, 40,000 to go.
  const steps = [5_000, 10_000].map((at) => [at, at * 2] as const);
  expect(shownAfter(steps, language)).toBe(text);
});

test.each<[Language, string]>([
  ["de", "2.000 von 60.000 Zeilen, noch etwa 5 Minuten"],
  ["en", "2,000 of 60,000 rows, about 5 minutes left"],
])("long work in %s is told in minutes", (language, text) => {
  // 200 rows a second: 290 seconds for the rest.
  expect(shownAfter([[10_000, 2_000]], language)).toBe(text);
});

test("the last moment is no number", () => {
  expect(shownAfter([[10_000, 59_000]], "de")).toBe("59.000 von 60.000 Zeilen, noch wenige Sekunden");
});

test("nothing is said of the time within the first second", () => {
  expect(shownAfter([[900, 6_000]], "de")).toBe("6.000 von 60.000 Zeilen");
});
