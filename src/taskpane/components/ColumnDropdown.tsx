import * as React from "react";
import { Dropdown, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import { paneClasses } from "../look/paneClasses";
import type { SourceColumn } from "../setup/SourceColumn";
import { useTexts } from "../words/TextsContext";

interface Props {
  /** Distinguishes the drop-down from the others of the page. */
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly columns: readonly SourceColumn[];
  /** Index of the column the field has now. */
  readonly selected: number | undefined;
  /** Whether the column is only guessed, by a header that resembles a usual one. */
  readonly presumed: boolean;
  /** How the column's texts are read, and what decided that. */
  readonly reading: string | undefined;
  onSelect(column: number | null): void;
}

const NO_COLUMN = "none";

/** One field of the report and the column of the source it is read from. */
export function ColumnDropdown(props: Props): JSX.Element {
  const { id, label, required, disabled, columns, selected, presumed, reading, onSelect } = props;
  const texts = useTexts();
  const options: IDropdownOption[] = [
    { key: NO_COLUMN, text: texts.mapping.none },
    ...columns.map((column) => ({ key: column.index, text: column.title, data: column.samples })),
  ];
  const samples = columns.find((column) => column.index === selected)?.samples ?? [];
  const remarks = [
    ...(presumed ? [texts.settings.columns.presumed] : []),
    ...(samples.length > 0 ? [texts.mapping.samples(samples)] : []),
  ];
  return (
    <div className={paneClasses.field}>
      <Dropdown
        label={label}
        required={required}
        disabled={disabled}
        options={options}
        selectedKey={selected ?? NO_COLUMN}
        aria-describedby={`${id}-remarks`}
        onChange={(_event, option) => {
          if (option) onSelect(typeof option.key === "number" ? option.key : null);
        }}
        onRenderOption={(option) => <ColumnOption option={option} />}
        // In a narrow pane Fabric would open a panel over the whole pane instead of a list.
        responsiveMode={ResponsiveMode.large}
        calloutProps={{ calloutMaxHeight: 320 }}
      />
      <div id={`${id}-remarks`}>
        {remarks.length > 0 && <div className={paneClasses.samples}>{remarks.join(" – ")}</div>}
        {reading !== undefined && <p className={paneClasses.note}>{reading}</p>}
      </div>
    </div>
  );
}

function ColumnOption({ option }: { readonly option?: IDropdownOption }): JSX.Element {
  const samples: readonly string[] = option?.data ?? [];
  return (
    <span className={paneClasses.option}>
      {option?.text}
      {samples.length > 0 && <span className={paneClasses.optionSamples}> {samples.join(" · ")}</span>}
    </span>
  );
}
