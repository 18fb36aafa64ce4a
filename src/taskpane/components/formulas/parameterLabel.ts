import type { ParameterHelp } from "../../../i18n/help/FormulaHelp";
import { helpTexts } from "../../../i18n/help/helpTexts";
import type { Language } from "../../../i18n/Language";
import type { PaneTexts } from "../../../i18n/pane/de";

/**
 * Name, unit and whether it may stay empty.
 *
 * @example
 * parameterLabel(targetProfit, "de", texts) // => "zielgewinn · Geldbetrag · wahlfrei"
 */
export function parameterLabel(parameter: ParameterHelp, language: Language, texts: PaneTexts): string {
  const { detail } = texts.formulas;
  const { name } = parameter;
  const unit = helpTexts(language).units[parameter.unit];
  return [
    name,
    // "perioden · Perioden" would say the same twice.
    name.toLowerCase() === unit.toLowerCase() ? "" : unit,
    parameter.isRange && parameter.unit !== "table" ? detail.range : "",
    parameter.optional ? detail.optional : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
