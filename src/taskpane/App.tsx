import * as React from "react";
import type { Workbook } from "../excel/Workbook";
import type { Language } from "../i18n/Language";
import { paneTexts } from "../i18n/pane/paneTexts";
import { sheetTexts } from "../i18n/sheets/sheetTexts";
import { PaneBoundary } from "./components/PaneBoundary";
import { Pane } from "./components/Pane";
import { TextsContext } from "./words/TextsContext";

interface Props {
  readonly workbook: Workbook;
  readonly language: Language;
}

/** The whole task pane: what it needs to know comes in here, and only here. */
export function App({ workbook, language }: Props): JSX.Element {
  return (
    <TextsContext.Provider value={paneTexts(language)}>
      <PaneBoundary>
        <Pane workbook={workbook} sheetTexts={sheetTexts(language)} />
      </PaneBoundary>
    </TextsContext.Provider>
  );
}
