import * as React from "react";
import { USUAL_ABC_LIMITS } from "../../../domain/abcClasses";
import type { AbcLimits } from "../../../report/ReportSettings";
import { paneClasses } from "../../look/paneClasses";
import { changedLimits } from "../../setup/changedChoices";
import { abcFault } from "../../setup/reportChoiceFaults";
import { useTexts } from "../../words/TextsContext";
import type { ChoiceFieldsProps } from "./ChoiceFieldsProps";
import { PercentField } from "./PercentField";

/** Where class A ends, and class B. */
export function AbcFields({ choice, disabled, onChange }: Omit<ChoiceFieldsProps, "model">): JSX.Element {
  const { abc: words } = useTexts().settings.choices;
  const limits = choice.abcLimits ?? USUAL_ABC_LIMITS;
  const field = (name: keyof AbcLimits) => ({
    share: limits[name],
    usual: USUAL_ABC_LIMITS[name],
    disabled,
    faultOf: (share: number) => {
      const fault = abcFault({ ...limits, [name]: share });
      return fault === null ? undefined : words[fault];
    },
    onChange: (share: number) => onChange({ abcLimits: changedLimits(limits, { [name]: share }) }),
  });
  return (
    <>
      <p className={paneClasses.note}>{words.help}</p>
      <PercentField label={words.a} hint={words.aHint} {...field("a")} />
      <PercentField label={words.b} hint={words.bHint} {...field("b")} />
    </>
  );
}
