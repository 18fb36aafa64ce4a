import * as React from "react";
import { render } from "@testing-library/react";
import type { Language } from "../../../src/i18n/Language";
import { App } from "../../../src/taskpane/App";
import { fixtureFormulas, formulaFixtures } from "../formulas/formulaFixtures";
import { MemoryFormulaCells } from "../formulas/MemoryFormulaCells";
import type { MemoryWorkbook } from "../MemoryWorkbook";

/** Renders the pane on workbooks in memory; what a test does not care for is filled in. */
export function openPane(
  workbook: MemoryWorkbook,
  language: Language = "de",
  rest: Partial<React.ComponentProps<typeof App>> = {},
): void {
  render(
    <App
      workbook={workbook}
      formulaCells={new MemoryFormulaCells()}
      help={{ load: async () => formulaFixtures }}
      callFormula={fixtureFormulas().callFormula}
      language={language}
      {...rest}
    />,
  );
}
