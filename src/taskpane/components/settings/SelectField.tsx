import * as React from "react";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import { getId } from "office-ui-fabric-react/lib/Utilities";
import { paneClasses } from "../../look/paneClasses";

interface Props<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly selected: Key;
  readonly hint?: string;
  readonly disabled: boolean;
  onSelect(key: Key): void;
}

/** A setting with a few values to choose from. */
export function SelectField<Key extends string>(props: Props<Key>): JSX.Element {
  const { label, options, selected, hint, disabled, onSelect } = props;
  const [hintId] = React.useState(() => getId("hint"));
  return (
    <div className={paneClasses.field}>
      <Dropdown
        label={label}
        disabled={disabled}
        options={[...options]}
        selectedKey={selected}
        aria-describedby={hintId}
        onChange={(_event, option) => {
          const chosen = options.find(({ key }) => key === option?.key);
          if (chosen) onSelect(chosen.key);
        }}
        // In a narrow pane Fabric would open a panel over the whole pane instead of a list.
        responsiveMode={ResponsiveMode.large}
        // The longest option is a sentence: it is wrapped rather than cut.
        styles={{
          dropdownOptionText: { whiteSpace: "normal" },
          dropdownItem: { height: "auto", minHeight: 36 },
        }}
      />
      <p id={hintId} className={paneClasses.note}>
        {hint}
      </p>
    </div>
  );
}
