import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import type { ExclusionLists } from "../../../report/ReportSettings";
import { DEFAULT_LISTS } from "../../../report/rules/defaultLists";
import type { Rule } from "../../../report/rules/Rule";
import { isOn } from "../../../report/rules/RuleChoices";
import type { ColumnChoice } from "../../setup/chooseColumns";
import { changedLists, isDefaultList } from "../../setup/exclusionList";
import type { ColumnSettings } from "../../setup/MappingMemory";
import { dayText } from "../../setup/readAnswer";
import { hasDates } from "../../setup/reportChoices";
import { useTexts } from "../../words/TextsContext";
import { turnSwitch } from "../gate/ruleSwitches";
import { ConversionFields } from "./ConversionFields";
import { DayField } from "./DayField";
import { ListField } from "./ListField";
import { WindowFields } from "./WindowFields";

interface Props {
  readonly choice: ColumnChoice;
  readonly model: ReportModel | null;
  readonly disabled: boolean;
  onChange(changed: Partial<ColumnSettings>): void;
}

/** What is looked at: days, customers and items that do not count, rates. */
export function ScopeFields({ choice, model, disabled, onChange }: Props): JSX.Element {
  const { settings: words } = useTexts();
  const { mapping, window, conversion, lists } = choice;
  const rules = choice.rules ?? {};
  const listField = (name: keyof ExclusionLists, rule: Rule) => ({
    entries: lists?.[name] ?? DEFAULT_LISTS[name],
    isDefault: isDefaultList(lists, name),
    inForce: isOn(rules, rule),
    disabled,
    onSwitch: (on: boolean) => onChange({ rules: turnSwitch(rules, { rule, column: null }, on) }),
    onChange: (entries: readonly string[]) => onChange({ lists: changedLists(lists, { [name]: entries }) }),
    onRestore: () => onChange({ lists: changedLists(lists, { [name]: DEFAULT_LISTS[name] }) }),
  });
  return (
    <>
      <DayField
        label={words.analysisDate.label}
        hint={words.analysisDate.hint}
        day={choice.analysisDate ?? null}
        placeholder={model?.analysisDate ? dayText(model.analysisDate, words.language) : undefined}
        disabled={disabled}
        onChange={(day) => onChange({ analysisDate: day ?? undefined })}
      />
      <WindowFields
        window={window}
        hasDates={hasDates(mapping)}
        disabled={disabled}
        onChange={(next) => onChange({ window: next })}
      />
      <ListField
        label={words.lists.testCustomers}
        hint={words.lists.customersHint}
        ruleLabel={words.lists.leaveOutCustomers}
        {...listField("testCustomers", "testCustomer")}
      />
      <ListField
        label={words.lists.technicalItems}
        hint={words.lists.itemsHint}
        ruleLabel={words.lists.leaveOutItems}
        note={mapping.item === undefined && mapping.itemName === undefined ? words.lists.noItems : undefined}
        {...listField("technicalItems", "technicalItem")}
      />
      {conversion && (
        <ConversionFields
          conversion={conversion}
          disabled={disabled}
          onChange={(next) => onChange({ conversion: next })}
        />
      )}
    </>
  );
}
