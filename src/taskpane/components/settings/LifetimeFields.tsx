import * as React from "react";
import { USUAL_LIFETIME } from "../../../report/scoring/assessCustomers";
import { changedLifetime } from "../../setup/changedChoices";
import { lifetimeFault } from "../../setup/reportChoiceFaults";
import { useTexts } from "../../words/TextsContext";
import type { ChoiceFieldsProps } from "./ChoiceFieldsProps";
import { PercentField } from "./PercentField";

/** What a simple lifetime value assumes. */
export function LifetimeFields({
  choice,
  disabled,
  onChange,
}: Omit<ChoiceFieldsProps, "model">): JSX.Element {
  const { lifetime: words } = useTexts().settings.choices;
  const lifetime = choice.lifetime ?? USUAL_LIFETIME;
  const field = (name: keyof typeof lifetime) => ({
    share: lifetime[name],
    usual: USUAL_LIFETIME[name],
    disabled,
    faultOf: (share: number) =>
      lifetimeFault({ ...lifetime, [name]: share }) === null ? undefined : words.endless,
    onChange: (share: number) => onChange({ lifetime: changedLifetime(lifetime, { [name]: share }) }),
  });
  return (
    <>
      <PercentField label={words.retention} hint={words.retentionHint} {...field("retention")} />
      <PercentField label={words.discountRate} hint={words.discountHint} {...field("discountRate")} />
    </>
  );
}
