import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { Separators } from "../../../excel/FormulaCells";
import type { FormulaHelp } from "../../../i18n/help/FormulaHelp";
import type { Language } from "../../../i18n/Language";
import { NAMESPACE } from "../../formulas/formulaText";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { BackLink } from "./BackLink";
import { Example } from "./Example";
import { ParameterList } from "./ParameterList";

export const DETAIL_HEADING = "formula-question";
export const INSERT_BUTTON = "formula-insert";

interface Props {
  readonly formula: FormulaHelp;
  readonly language: Language;
  readonly separators: Separators;
  onBack(): void;
  onBuild(): void;
}

/** Everything about one formula. */
export function FormulaDetail({ formula, language, separators, onBack, onBuild }: Props): JSX.Element {
  const { detail } = useTexts().formulas;
  const { id, question, description, parameters, examples, pitfalls, sources } = formula;
  return (
    <article aria-labelledby={DETAIL_HEADING}>
      <BackLink text={detail.back} onClick={onBack} />
      <h2 id={DETAIL_HEADING} tabIndex={-1} className={paneClasses.question}>
        {question}
      </h2>
      <p className={paneClasses.note}>{`${NAMESPACE}.${id}`}</p>
      <p className={paneClasses.text}>{description}</p>
      <div className={paneClasses.buttons}>
        <PrimaryButton id={INSERT_BUTTON} text={detail.insert} onClick={onBuild} />
      </div>
      <h3 className={paneClasses.subheading}>{detail.formula}</h3>
      <p className={paneClasses.calculation}>{formula.formula}</p>
      <h3 className={paneClasses.subheading}>{detail.arguments}</h3>
      <ParameterList parameters={parameters} language={language} />
      <h3 className={paneClasses.subheading}>{detail.result}</h3>
      <p className={paneClasses.text}>{formula.result}</p>
      {examples.length > 0 && (
        <>
          <h3 className={paneClasses.subheading}>{detail.examples(examples.length)}</h3>
          {examples.map((example, index) => (
            <Example
              key={index}
              formula={formula}
              example={example}
              language={language}
              separators={separators}
            />
          ))}
        </>
      )}
      <Sentences heading={detail.pitfalls} sentences={pitfalls} />
      <Sentences heading={detail.sources} sentences={sources} />
    </article>
  );
}

function Sentences(props: {
  readonly heading: string;
  readonly sentences: readonly string[];
}): JSX.Element | null {
  const { heading, sentences } = props;
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className={paneClasses.subheading}>{heading}</h3>
      <ul className={paneClasses.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
