import type { Separators } from "../../excel/FormulaCells";
import type { PaneTexts } from "../../i18n/pane/de";
import type { EntryFault } from "./Entry";
import { numberInFormula } from "./numberText";

/** Why a field can not be read, and how it would be right. */
export function faultSentence(fault: EntryFault, separators: Separators, texts: PaneTexts): string {
  const { faults } = texts.formulas;
  switch (fault.kind) {
    case "notANumber":
      return faults.notANumber(fault.text, numberInFormula(0.05, separators));
    case "otherNotation":
      return faults.otherNotation(fault.text, numberInFormula(fault.meant, separators));
    case "notADate":
    case "doubtfulDate":
      return faults[fault.kind](fault.text);
    case "severalCells":
      return faults.severalCells;
    case "severalAreas":
      return texts.failures.severalAreas;
  }
}
