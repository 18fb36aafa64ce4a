import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { Link } from "office-ui-fabric-react/lib/Link";
import { paneClasses } from "../look/paneClasses";
import type { Field, Mapping } from "../../report/Field";
import type { Recognition } from "../../report/recognise/recognise";
import type { Reading } from "../../report/Reconciliation";
import { readingSentence } from "../../report/words/readingSentence";
import { mappingForShape, nameColumn } from "../setup/assignColumn";
import type { ColumnChoice } from "../setup/chooseColumns";
import type { Doubt } from "../setup/Doubt";
import { fieldsOf } from "../setup/fieldsOf";
import type { ColumnSettings } from "../setup/MappingMemory";
import { namesMoney } from "../setup/namesMoney";
import type { SourceColumn } from "../setup/SourceColumn";
import { useTexts } from "../words/TextsContext";
import { ColumnDropdown } from "./ColumnDropdown";
import { DoubtQuestion } from "./DoubtQuestion";
import { TieQuestions } from "./settings/TieQuestions";

interface Props {
  readonly recognition: Recognition;
  readonly choice: ColumnChoice;
  readonly columns: readonly SourceColumn[];
  /** How columns that hold texts are read, as far as a preview has told. */
  readonly readings: readonly Reading[];
  readonly disabled: boolean;
  /** What the source leaves open, until the user has said it. */
  readonly doubt: Doubt | null;
  onChange(settings: ColumnSettings): void;
  /** Back to what the add-in recognised. */
  onRestore(): void;
}

/**
 * What a row is and what each column means; every change counts at once. Remembered between renders:
 * its many drop-down lists would else be drawn anew with every step of the progress.
 */
export const MappingSection = React.memo(function MappingSection({
  recognition,
  choice,
  columns,
  readings,
  disabled,
  doubt,
  onChange,
  onRestore,
}: Props): JSX.Element {
  const texts = useTexts();
  const { shape, mapping, confirmed = [] } = choice;
  const change = (changed: Partial<ColumnSettings>) => onChange({ ...choice, ...changed });
  const name = (field: Field, column: number | null) => change(nameColumn(choice, field, column));
  const { main, more } = fieldsOf(shape);
  const dropdown = (field: Field) => {
    const column = mapping[field];
    const reading = readings.find((entry) => entry.field === field && entry.column === column);
    return (
      <ColumnDropdown
        key={field}
        id={`column-${field}`}
        label={texts.fields[field]}
        required={isRequired(field, mapping)}
        disabled={disabled}
        columns={columns}
        selected={column}
        presumed={
          !confirmed.includes(field) &&
          columns.some(({ index, presumed }) => index === column && presumed === field)
        }
        reading={reading && readingSentence(reading, texts)}
        onSelect={(next) => name(field, next)}
      />
    );
  };
  return (
    <>
      <ChoiceGroup
        className={paneClasses.shape}
        label={texts.shape.label}
        disabled={disabled}
        selectedKey={shape}
        options={[
          { key: "customers", text: texts.shape.customers },
          { key: "orders", text: texts.shape.orders },
        ]}
        onChange={(_event, option) => {
          const next = option?.key === "orders" ? "orders" : "customers";
          change({ shape: next, mapping: mappingForShape(mapping, next) });
        }}
      />
      {choice.byUser && (
        <p className={paneClasses.note}>
          {texts.mapping.byUser}{" "}
          <Link disabled={disabled} onClick={onRestore}>
            {texts.mapping.restore}
          </Link>
        </p>
      )}
      <TieQuestions
        recognition={recognition}
        choice={choice}
        columns={columns}
        disabled={disabled}
        onAnswer={name}
      />
      {doubt !== null && (
        <DoubtQuestion
          key={doubt.kind}
          doubt={doubt}
          conversion={choice.conversion}
          disabled={disabled}
          onAnswer={change}
        />
      )}
      {main.map(dropdown)}
      <details className={paneClasses.more}>
        <summary>
          {texts.mapping.moreFields(more.filter((field) => mapping[field] !== undefined).length)}
        </summary>
        {more.map(dropdown)}
      </details>
    </>
  );
});

/** Customer and money are compulsory; where other fields tell the money, the amount is not. */
function isRequired(field: Field, mapping: Mapping): boolean {
  if (field === "amount") return mapping.amount !== undefined || !namesMoney(mapping);
  return field === "customerId";
}
