import * as React from "react";
import type { FormulaCells } from "../excel/FormulaCells";
import type { Workbook } from "../excel/Workbook";
import type { Language } from "../i18n/Language";
import { paneTexts } from "../i18n/pane/paneTexts";
import { sheetTexts } from "../i18n/sheets/sheetTexts";
import { Pages } from "./components/Pages";
import { PaneBoundary } from "./components/PaneBoundary";
import type { CallFormula } from "./formulas/FormulaOutcome";
import type { HelpSource } from "./formulas/HelpSource";
import { TextsContext } from "./words/TextsContext";

interface Props {
  readonly workbook: Workbook;
  readonly formulaCells: FormulaCells;
  readonly help: HelpSource;
  readonly callFormula: CallFormula;
  readonly language: Language;
}

/** The whole task pane: what it needs to know comes in here, and only here. */
export function App({ language, ...capabilities }: Props): JSX.Element {
  return (
    <TextsContext.Provider value={paneTexts(language)}>
      <PaneBoundary>
        <Pages {...capabilities} language={language} sheetTexts={sheetTexts(language)} />
      </PaneBoundary>
    </TextsContext.Provider>
  );
}
