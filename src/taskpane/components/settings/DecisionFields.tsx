import * as React from "react";
import type { DecisionSettings } from "../../../report/decisions/Decisions";
import { USUAL_DECISION_SETTINGS } from "../../../report/decisions/suggestDecisions";
import { paneClasses } from "../../look/paneClasses";
import { changedDecisions } from "../../setup/changedChoices";
import { levelsOf } from "../../setup/reportChoices";
import { useTexts } from "../../words/TextsContext";
import type { ChoiceFieldsProps } from "./ChoiceFieldsProps";
import { PercentField } from "./PercentField";

/** The limits at which the suggestion for a customer who brings nothing changes. */
export function DecisionFields({
  choice,
  disabled,
  onChange,
}: Omit<ChoiceFieldsProps, "model">): JSX.Element {
  const { decisions: words } = useTexts().settings.choices;
  const { mapping, decisions } = choice;
  const { orderCost, customerCost } = mapping;
  const hasCosts = levelsOf(mapping).some((level) => level !== "revenue");
  const field = (name: keyof DecisionSettings, missing: string | null) => ({
    label: words[name],
    // Without costs at all that is said once, above the fields.
    hint: missing === null || !hasCosts ? words[`${name}Hint`] : `${words[`${name}Hint`]} ${missing}`,
    share: decisions?.[name] ?? USUAL_DECISION_SETTINGS[name],
    usual: USUAL_DECISION_SETTINGS[name],
    disabled,
    onChange: (share: number) => onChange({ decisions: changedDecisions(decisions, { [name]: share }) }),
  });
  const serving = orderCost === undefined && customerCost === undefined ? words.noServingCost : null;
  return (
    <>
      <p className={paneClasses.note}>{words.help}</p>
      {!hasCosts && <p className={paneClasses.note}>{words.noCosts}</p>}
      <PercentField {...field("mostPriceRise", null)} />
      <PercentField {...field("mostCostCut", serving)} />
      <PercentField {...field("avoidableOrderCost", orderCost === undefined ? words.noOrderCost : null)} />
      <PercentField
        {...field("avoidableCustomerCost", customerCost === undefined ? words.noCustomerCost : null)}
      />
    </>
  );
}
