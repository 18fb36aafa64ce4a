import * as React from "react";
import { allowedText } from "../../../i18n/errors/allowedText";
import type { ParameterHelp } from "../../../i18n/help/FormulaHelp";
import { helpTexts } from "../../../i18n/help/helpTexts";
import type { Language } from "../../../i18n/Language";
import { capitalised } from "../../../report/words/capitalised";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly parameters: readonly ParameterHelp[];
  readonly language: Language;
}

/** The arguments of a formula: what each means, what it is counted in, and what it may be. */
export function ParameterList({ parameters, language }: Props): JSX.Element {
  const { detail } = useTexts().formulas;
  return (
    <dl className={paneClasses.definitions}>
      {parameters.map(({ name, description, optional, isRange, unit, allowed, options }) => (
        <React.Fragment key={name}>
          <dt>{optional ? `${name} (${detail.optional})` : name}</dt>
          <dd>{description}</dd>
          <dd>
            {[
              `${capitalised(helpTexts(language).units[unit])}${isRange && unit !== "table" ? `, ${detail.range}` : ""}.`,
              // That a number must be one is not worth a sentence.
              allowed && allowed !== "finite" && detail.allowed(allowedText(allowed, language)),
              options && detail.options(options),
            ]
              .filter(Boolean)
              .join(" ")}
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
