import * as React from "react";
import type { Field } from "../../../report/Field";
import type { Recognition } from "../../../report/recognise/recognise";
import type { ColumnChoice } from "../../setup/chooseColumns";
import { openTies } from "../../setup/openTies";
import type { SourceColumn } from "../../setup/SourceColumn";
import { TieQuestion } from "./TieQuestion";

interface Props {
  readonly recognition: Recognition;
  readonly choice: ColumnChoice;
  readonly columns: readonly SourceColumn[];
  readonly disabled: boolean;
  onAnswer(field: Field, column: number): void;
}

/**
 * The ties of a table as questions. One that is answered stays: by the arrow keys a user passes
 * through the options, and each of them counts on the way.
 */
export function TieQuestions({ recognition, choice, columns, disabled, onAnswer }: Props): JSX.Element {
  const [answered, setAnswered] = React.useState<Answered>({ recognition, fields: [] });
  const fields = answered.recognition === recognition ? answered.fields : [];
  const confirmed = choice.confirmed ?? [];
  const undecided = { ...choice, confirmed: confirmed.filter((field) => !fields.includes(field)) };
  return (
    <>
      {openTies(recognition, undecided).map((tie) => (
        <TieQuestion
          key={tie.field}
          tie={tie}
          columns={columns}
          answer={confirmed.includes(tie.field) ? (choice.mapping[tie.field] ?? null) : null}
          disabled={disabled}
          onAnswer={(column) => {
            setAnswered({ recognition, fields: [...fields, tie.field] });
            onAnswer(tie.field, column);
          }}
        />
      ))}
    </>
  );
}

/** The questions that were answered about one look at a table. */
interface Answered {
  readonly recognition: Recognition;
  readonly fields: readonly Field[];
}
