import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { Conversion } from "../../report/ReportSettings";
import type { Doubt } from "../setup/Doubt";
import type { ColumnSettings } from "../setup/MappingMemory";
import { useTexts } from "../words/TextsContext";
import { CurrencyQuestion } from "./settings/CurrencyQuestion";

interface Props {
  readonly doubt: Doubt;
  /** The rates given so far. */
  readonly conversion: Conversion | undefined;
  readonly disabled: boolean;
  onAnswer(answer: Partial<ColumnSettings>): void;
}

/** Asks how the numbers or dates of the source are to be read, or what its currencies are worth. */
export function DoubtQuestion({ doubt, conversion, disabled, onAnswer }: Props): JSX.Element {
  const { doubts } = useTexts();
  switch (doubt.kind) {
    case "severalCurrencies":
      return (
        <CurrencyQuestion
          currencies={doubt.currencies}
          known={conversion}
          disabled={disabled}
          onAnswer={(answer) => onAnswer({ conversion: answer })}
        />
      );
    case "ambiguousNumbers":
      return (
        <ChoiceGroup
          label={doubts.numbers(doubt.sample)}
          disabled={disabled}
          options={[
            { key: "german", text: doubts.german },
            { key: "english", text: doubts.english },
          ]}
          onChange={(_event, option) =>
            onAnswer({ notation: option?.key === "english" ? "english" : "german" })
          }
        />
      );
    case "ambiguousDates":
      return (
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
}
