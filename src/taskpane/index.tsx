import "./look/noRemoteFonts";
import * as React from "react";
import * as ReactDOM from "react-dom";
import { initializeFocusRects } from "office-ui-fabric-react/lib/Utilities";
import { loadTheme } from "office-ui-fabric-react/lib/Styling";
import { OfficeFormulaCells } from "../excel/OfficeFormulaCells";
import { OfficeWorkbook } from "../excel/OfficeWorkbook";
import { languageOf } from "../i18n/Language";
import { paneTexts } from "../i18n/pane/paneTexts";
import { App } from "./App";
import { helpBesidePage } from "./formulas/HelpSource";
import { recordAssociations } from "./formulas/recordAssociations";
import { paneClasses } from "./look/paneClasses";
import { paneTheme, type OfficeColors } from "./look/paneTheme";
import { registerPaneIcons } from "./look/registerPaneIcons";

/** The next script of the page, `functions.js`, associates the formulas; without Office there are none. */
const callFormula = recordAssociations(
  typeof CustomFunctions === "undefined" ? { associate: () => undefined } : CustomFunctions,
);

const container = document.getElementById("pane");

/** Shows the pane, or a sentence where it can not work: no Office, or another program of Office. */
async function start(): Promise<void> {
  if (typeof Office === "undefined") {
    const language = speak(navigator.language);
    dress(undefined);
    show(<main className={paneClasses.pane}>{paneTexts(language).start.noOffice}</main>);
    return;
  }
  const { host } = await Office.onReady();
  const language = speak(Office.context?.displayLanguage ?? navigator.language);
  dress(Office.context?.officeTheme);
  show(
    host === Office.HostType.Excel ? (
      <App
        workbook={new OfficeWorkbook()}
        formulaCells={new OfficeFormulaCells()}
        help={helpBesidePage(language)}
        callFormula={callFormula}
        language={language}
      />
    ) : (
      <main className={paneClasses.pane}>{paneTexts(language).start.noExcel}</main>
    ),
  );
}

function speak(locale: string) {
  const language = languageOf(locale);
  document.documentElement.lang = language;
  return language;
}

function dress(office: OfficeColors | undefined): void {
  registerPaneIcons();
  initializeFocusRects();
  const { semanticColors, fonts, isInverted } = loadTheme(paneTheme(office));
  const { style } = document.body;
  style.margin = "0";
  style.fontFamily = String(fonts.medium.fontFamily);
  style.backgroundColor = semanticColors.bodyBackground;
  style.color = semanticColors.bodyText;
  // Room for the button at the lower edge, so that it never covers what has the focus.
  document.documentElement.style.scrollPaddingBottom = "140px";
  document.documentElement.style.colorScheme = isInverted ? "dark" : "light";
}

function show(element: JSX.Element): void {
  ReactDOM.render(element, container);
}

start().catch(() => {
  const { broken } = paneTexts(languageOf(navigator.language)).failures;
  show(<main className={paneClasses.pane}>{broken}</main>);
});
