import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Doubt } from "../setup/Doubt";
import type { ColumnSettings } from "../setup/MappingMemory";
import { useTexts } from "../words/TextsContext";

interface Props {
  readonly doubt: Doubt;
  readonly disabled: boolean;
  onAnswer(answer: Partial<ColumnSettings>): void;
}

/** Asks how the numbers or dates of the source are to be read. */
export function DoubtQuestion({ doubt, disabled, onAnswer }: Props): JSX.Element {
  const { doubts } = useTexts();
  return doubt.kind === "ambiguousNumbers" ? (
    <ChoiceGroup
      label={doubts.numbers(doubt.sample)}
      disabled={disabled}
      options={[
        { key: "german", text: doubts.german },
        { key: "english", text: doubts.english },
      ]}
      onChange={(_event, option) => onAnswer({ notation: option?.key === "english" ? "english" : "german" })}
    />
  ) : (
    <ChoiceGroup
      label={doubts.dates(doubt.sample)}
      disabled={disabled}
      options={[
        { key: "dayFirst", text: doubts.dayFirst },
        { key: "monthFirst", text: doubts.monthFirst },
      ]}
      onChange={(_event, option) =>
        onAnswer({ dateOrder: option?.key === "monthFirst" ? "monthFirst" : "dayFirst" })
      }
    />
  );
}
