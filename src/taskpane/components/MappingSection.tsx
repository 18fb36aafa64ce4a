import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { Link } from "office-ui-fabric-react/lib/Link";
import { paneClasses } from "../look/paneClasses";
import type { Field, Mapping } from "../../report/Field";
import { assignColumn, mappingForShape } from "../setup/assignColumn";
import { namesMoney } from "../setup/blockedReason";
import type { ColumnChoice } from "../setup/chooseColumns";
import type { Doubt } from "../setup/Doubt";
import { fieldsOf } from "../setup/fieldsOf";
import type { ColumnSettings } from "../setup/MappingMemory";
import type { SourceColumn } from "../setup/SourceColumn";
import { useTexts } from "../words/TextsContext";
import { ColumnDropdown } from "./ColumnDropdown";
import { DoubtQuestion } from "./DoubtQuestion";

interface Props {
  readonly choice: ColumnChoice;
  readonly columns: readonly SourceColumn[];
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
  choice,
  columns,
  disabled,
  doubt,
  onChange,
  onRestore,
}: Props): JSX.Element {
  const texts = useTexts();
  const { shape, mapping, notation, dateOrder } = choice;
  const change = (changed: Partial<ColumnSettings>) =>
    onChange({ shape, mapping, notation, dateOrder, ...changed });
  const { main, more } = fieldsOf(shape);
  const field = (name: Field) => (
    <ColumnDropdown
      key={name}
      label={texts.fields[name]}
      required={isRequired(name, mapping)}
      disabled={disabled}
      columns={columns}
      selected={mapping[name]}
      onSelect={(column) => change({ mapping: assignColumn(mapping, name, column) })}
    />
  );
  return (
    <section aria-labelledby="mapping-heading">
      <h2 id="mapping-heading" className={paneClasses.heading}>
        {texts.mapping.heading}
      </h2>
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
      {doubt !== null && <DoubtQuestion doubt={doubt} disabled={disabled} onAnswer={change} />}
      {main.map(field)}
      <details className={paneClasses.more}>
        <summary>
          {texts.mapping.moreFields(more.filter((name) => mapping[name] !== undefined).length)}
        </summary>
        {more.map(field)}
      </details>
    </section>
  );
});

/** Customer and money are compulsory; where other fields tell the money, the amount is not. */
function isRequired(field: Field, mapping: Mapping): boolean {
  if (field === "amount") return mapping.amount !== undefined || !namesMoney(mapping);
  return field === "customerId";
}
