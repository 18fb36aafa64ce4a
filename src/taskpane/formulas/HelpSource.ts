import type { FormulaHelp } from "../../i18n/help/FormulaHelp";
import type { Language } from "../../i18n/Language";

/** Where the help on the formulas comes from. */
export interface HelpSource {
  /** All formulas in the pane's language; rejects where they can not be had. */
  load(): Promise<readonly FormulaHelp[]>;
}

/** The help that the build puts beside the page of the pane. */
export function helpBesidePage(language: Language): HelpSource {
  const file = `help-${language}.json`;
  return {
    async load() {
      const response = await fetch(file);
      if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
      return (await response.json()) as readonly FormulaHelp[];
    },
  };
}
