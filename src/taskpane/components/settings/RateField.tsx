import * as React from "react";
import type { SettingsTexts } from "../../../i18n/pane/settings/de";
import { readRate } from "../../setup/readAnswer";
import { useTexts } from "../../words/TextsContext";
import { DraftField } from "./DraftField";

interface Props {
  readonly currency: string;
  readonly into: string;
  readonly rate: number;
  readonly disabled: boolean;
  onChange(rate: number): void;
}

/** A field for what one unit of a currency is worth in the report's. */
export function RateField({ currency, into, rate, disabled, onChange }: Props): JSX.Element {
  const { settings, formats } = useTexts();
  return (
    <DraftField
      label={settings.currencies.rate(currency, into)}
      value={formats.sample(rate)}
      disabled={disabled}
      faultOf={(text) => rateFault(text, settings)}
      onCommit={(text) => {
        const answer = readRate(text, settings.language);
        if (answer.kind === "value" && answer.value !== rate) onChange(answer.value);
      }}
    />
  );
}

/** Why a text is no rate, in words; undefined where it is one. */
export function rateFault(text: string, { language, faults }: SettingsTexts): string | undefined {
  const answer = readRate(text, language);
  if (answer.kind === "empty") return faults.missingRate;
  return answer.kind === "fault" ? faults[answer.fault](text.trim()) : undefined;
}
