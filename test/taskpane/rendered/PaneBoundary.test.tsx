/** @jest-environment jsdom */
import * as React from "react";
import { cleanup, render, screen } from "@testing-library/react";
import { paneTexts } from "../../../src/i18n/pane/paneTexts";
import { PaneBoundary } from "../../../src/taskpane/components/PaneBoundary";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { TextsContext } from "../../../src/taskpane/words/TextsContext";

registerPaneIcons();
afterEach(cleanup);

function Broken(): JSX.Element {
  throw new TypeError("x is undefined");
}

test.each([
  ["de", /auf einen Fehler im Add-in gestoßen/],
  ["en", /ran into a fault of the add-in/],
] as const)(
  "a component that fails leaves a sentence in %s instead of a blank pane",
  async (language, sentence) => {
    // React reports the error it hands to the boundary; that is expected here.
    const reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <TextsContext.Provider value={paneTexts(language)}>
        <PaneBoundary>
          <Broken />
        </PaneBoundary>
      </TextsContext.Provider>,
    );
    expect((await screen.findByText(sentence)).closest("[role=alert]")).toBeTruthy();
    expect(screen.getByText("x is undefined").closest("details")?.open).toBe(false);
    reported.mockRestore();
  },
);
