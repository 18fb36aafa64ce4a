import * as React from "react";
import { Dropdown, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import type { Unit } from "../../../i18n/help/FormulaHelp";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly text: string;
  readonly required: boolean;
  readonly options: readonly string[];
  readonly unit: Unit;
  onChange(text: string): void;
}

/** Chosen where an argument is left out. */
const OMITTED = "omitted";

/** A field for an argument that takes one of a few values. */
export function OptionField(props: Props): JSX.Element {
  const { id, label, description, text, required, options, unit, onChange } = props;
  const { builder } = useTexts().formulas;
  const choices: IDropdownOption[] = options.map((option) => ({
    key: option,
    text: unit === "language" && (option === "de" || option === "en") ? builder.languages[option] : option,
  }));
  return (
    <div className={paneClasses.field}>
      <Dropdown
        id={id}
        label={label}
        required={required}
        options={required ? choices : [{ key: OMITTED, text: builder.omitted }, ...choices]}
        selectedKey={text === "" ? (required ? null : OMITTED) : text}
        responsiveMode={ResponsiveMode.large}
        onChange={(_event, option) =>
          onChange(option === undefined || option.key === OMITTED ? "" : String(option.key))
        }
      />
      <div className={paneClasses.samples}>{description}</div>
    </div>
  );
}
