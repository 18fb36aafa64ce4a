import * as React from "react";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Link } from "office-ui-fabric-react/lib/Link";
import { paneClasses } from "../../look/paneClasses";
import { listEntries, listFault } from "../../setup/exclusionList";
import { BUDGET } from "../../setup/MappingMemory";
import { useTexts } from "../../words/TextsContext";
import { DraftField } from "./DraftField";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What the rule that uses the list does, as a box to tick. */
  readonly ruleLabel: string;
  readonly inForce: boolean;
  readonly entries: readonly string[];
  readonly isDefault: boolean;
  readonly disabled: boolean;
  /** Something to say below the list. */
  readonly note?: string;
  onSwitch(on: boolean): void;
  onChange(entries: readonly string[]): void;
  onRestore(): void;
}

/** A list of patterns, one per line, and whether it is in force. */
export function ListField(props: Props): JSX.Element {
  const { label, hint, ruleLabel, inForce, entries, isDefault, disabled, note } = props;
  const { lists } = useTexts().settings;
  return (
    <div className={paneClasses.field}>
      <DraftField
        label={label}
        hint={hint}
        value={entries.join("\n")}
        disabled={disabled}
        multiline
        faultOf={(text) => {
          switch (listFault(listEntries(text))) {
            case "tooMany":
              return lists.tooMany(BUDGET.listEntries);
            case "tooLong":
              return lists.tooLong(BUDGET.textLength);
            case null:
              return undefined;
          }
        }}
        onCommit={(text) => {
          const next = listEntries(text);
          if (next.join("\n") !== entries.join("\n")) props.onChange(next);
        }}
      />
      {!isDefault && (
        <p className={paneClasses.note}>
          <Link disabled={disabled} onClick={props.onRestore} aria-label={`${lists.restore}: ${label}`}>
            {lists.restore}
          </Link>
        </p>
      )}
      <Checkbox
        label={ruleLabel}
        checked={inForce}
        disabled={disabled}
        onChange={(_event, checked = false) => props.onSwitch(checked)}
      />
      {note !== undefined && <p className={paneClasses.note}>{note}</p>}
    </div>
  );
}
