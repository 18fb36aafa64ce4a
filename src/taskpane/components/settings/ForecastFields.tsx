import * as React from "react";
import { MOST_MONTHS, USUAL_FORECAST } from "../../../report/forecast/CustomerForecast";
import { changedForecast } from "../../setup/changedChoices";
import { readMonths } from "../../setup/readAnswer";
import { useTexts } from "../../words/TextsContext";
import type { ChoiceFieldsProps } from "./ChoiceFieldsProps";
import { DraftField } from "./DraftField";
import { PercentField } from "./PercentField";

/** How far ahead a prediction looks, and what later money is worth. */
export function ForecastFields({
  choice,
  disabled,
  onChange,
}: Omit<ChoiceFieldsProps, "model">): JSX.Element {
  const { forecast: words, lifetime } = useTexts().settings.choices;
  const forecast = choice.forecast ?? USUAL_FORECAST;
  const change = (changed: Partial<typeof forecast>) =>
    onChange({ forecast: changedForecast(forecast, changed) });
  return (
    <>
      <DraftField
        label={words.months}
        hint={words.monthsHint}
        value={String(forecast.months)}
        disabled={disabled}
        faultOf={(text) => {
          const answer = readMonths(text, MOST_MONTHS);
          if (answer.kind !== "fault") return undefined;
          return answer.fault === "outside" ? words.outside(MOST_MONTHS) : words.noMonths(text.trim());
        }}
        onCommit={(text) => {
          const answer = readMonths(text, MOST_MONTHS);
          const months = answer.kind === "value" ? answer.value : USUAL_FORECAST.months;
          if (answer.kind !== "fault" && months !== forecast.months) change({ months });
        }}
      />
      <PercentField
        label={lifetime.discountRate}
        hint={lifetime.discountHint}
        share={forecast.discountRate}
        usual={USUAL_FORECAST.discountRate}
        disabled={disabled}
        onChange={(discountRate) => change({ discountRate })}
      />
    </>
  );
}
