import * as React from "react";
import { dayText, readDay } from "../../setup/readAnswer";
import { useTexts } from "../../words/TextsContext";
import { DraftField } from "./DraftField";

interface Props {
  readonly label: string;
  /** Serial day, or null where none was given. */
  readonly day: number | null;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly disabled: boolean;
  onChange(day: number | null): void;
}

/** A field for a day; blank stands for none. */
export function DayField({ day, onChange, ...field }: Props): JSX.Element {
  const { language, faults } = useTexts().settings;
  return (
    <DraftField
      {...field}
      value={day === null ? "" : dayText(day, language)}
      faultOf={(text) => {
        const answer = readDay(text, language);
        return answer.kind === "fault" ? faults[answer.fault](text.trim()) : undefined;
      }}
      onCommit={(text) => {
        const answer = readDay(text, language);
        const next = answer.kind === "value" ? answer.value : null;
        if (next !== day) onChange(next);
      }}
    />
  );
}
