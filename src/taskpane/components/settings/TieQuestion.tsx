import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { FieldTie } from "../../../report/recognise/recognise";
import { paneClasses } from "../../look/paneClasses";
import type { SourceColumn } from "../../setup/SourceColumn";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly tie: FieldTie;
  readonly columns: readonly SourceColumn[];
  /** The column the user has named, null until then. */
  readonly answer: number | null;
  readonly disabled: boolean;
  onAnswer(column: number): void;
}

/** Asks which of several columns a field is; each one with a few of its values. */
export function TieQuestion({ tie, columns, answer, disabled, onAnswer }: Props): JSX.Element {
  const { fields, settings } = useTexts();
  return (
    <ChoiceGroup
      className={paneClasses.field}
      label={settings.columns.tie(fields[tie.field])}
      disabled={disabled}
      // No option has the empty key: none is marked until the user has answered.
      selectedKey={answer === null ? "" : String(answer)}
      options={columns
        .filter((column) => tie.columns.includes(column.index))
        .map(({ index, title, samples }) => ({
          key: String(index),
          text: settings.columns.option(title, samples),
        }))}
      onChange={(_event, option) => {
        if (option) onAnswer(Number(option.key));
      }}
    />
  );
}
