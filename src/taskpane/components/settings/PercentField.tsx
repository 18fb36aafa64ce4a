import * as React from "react";
import type { SettingsTexts } from "../../../i18n/pane/settings/de";
import { readPercent } from "../../setup/readAnswer";
import { useTexts } from "../../words/TextsContext";
import { DraftField } from "./DraftField";

interface Props {
  readonly label: string;
  /** Fraction that counts now. */
  readonly share: number;
  /** Fraction that counts where the field is emptied. */
  readonly usual: number;
  readonly hint?: string;
  readonly disabled: boolean;
  /** Why a fraction does not go with the other settings, in words. */
  faultOf?(share: number): string | undefined;
  onChange(share: number): void;
}

/** A field for a percentage; emptied, it returns to what is usual. */
export function PercentField(props: Props): JSX.Element {
  const { label, share, usual, hint, disabled, faultOf, onChange } = props;
  const { settings, formats } = useTexts();
  return (
    <DraftField
      label={label}
      hint={hint}
      value={formats.exactPercent(share)}
      disabled={disabled}
      faultOf={(text) => {
        const answer = shareIn(text, usual, settings);
        return typeof answer === "string" ? answer : faultOf?.(answer);
      }}
      onCommit={(text) => {
        const answer = shareIn(text, usual, settings);
        if (typeof answer === "number" && answer !== share) onChange(answer);
      }}
    />
  );
}

/** The fraction that was typed, or why it is none. */
function shareIn(text: string, usual: number, { language, choices }: SettingsTexts): number | string {
  const answer = readPercent(text, language);
  switch (answer.kind) {
    case "empty":
      return usual;
    case "value":
      return answer.value;
    case "fault":
      return answer.fault === "outside"
        ? choices.percent.outside
        : choices.percent[answer.fault](text.trim());
  }
}
