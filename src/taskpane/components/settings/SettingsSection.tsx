import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { DEFAULT_LISTS } from "../../../report/rules/defaultLists";
import { isOn } from "../../../report/rules/RuleChoices";
import type { Rule } from "../../../report/rules/Rule";
import type { ExclusionLists } from "../../../report/ReportSettings";
import { paneClasses } from "../../look/paneClasses";
import type { ColumnChoice } from "../../setup/chooseColumns";
import { changedLists, isDefaultList } from "../../setup/exclusionList";
import type { ColumnSettings } from "../../setup/MappingMemory";
import { dayText } from "../../setup/readAnswer";
import { settingsSummary } from "../../setup/settingsSummary";
import { useTexts } from "../../words/TextsContext";
import { turnSwitch } from "../gate/ruleSwitches";
import { ConversionFields } from "./ConversionFields";
import { DayField } from "./DayField";
import { ListField } from "./ListField";
import { WindowFields } from "./WindowFields";

interface Props {
  readonly choice: ColumnChoice;
  /** The report as it would be made now, where there is one. */
  readonly model: ReportModel | null;
  readonly disabled: boolean;
  onChange(settings: ColumnSettings): void;
}

/**
 * What is looked at: days, customers and items that do not count, rates. Folded away, with one line
 * that says what differs from the default.
 */
export const SettingsSection = React.memo(function SettingsSection({
  choice,
  model,
  disabled,
  onChange,
}: Props): JSX.Element {
  const { settings: words } = useTexts();
  const { mapping, window, conversion, lists } = choice;
  const rules = choice.rules ?? {};
  const change = (changed: Partial<ColumnSettings>) => onChange({ ...choice, ...changed });
  const listField = (name: keyof ExclusionLists, rule: Rule) => ({
    entries: lists?.[name] ?? DEFAULT_LISTS[name],
    isDefault: isDefaultList(lists, name),
    inForce: isOn(rules, rule),
    disabled,
    onSwitch: (on: boolean) => change({ rules: turnSwitch(rules, { rule, column: null }, on) }),
    onChange: (entries: readonly string[]) => change({ lists: changedLists(lists, { [name]: entries }) }),
    onRestore: () => change({ lists: changedLists(lists, { [name]: DEFAULT_LISTS[name] }) }),
  });
  return (
    <section aria-labelledby="settings-heading">
      <h2 id="settings-heading" className={paneClasses.heading}>
        {words.heading}
      </h2>
      <details className={paneClasses.more}>
        <summary>{settingsSummary(choice, words)}</summary>
        <DayField
          label={words.analysisDate.label}
          hint={words.analysisDate.hint}
          day={choice.analysisDate ?? null}
          placeholder={model?.analysisDate ? dayText(model.analysisDate, words.language) : undefined}
          disabled={disabled}
          onChange={(day) => change({ analysisDate: day ?? undefined })}
        />
        <WindowFields
          window={window}
          hasDates={mapping.date !== undefined || mapping.lastPurchase !== undefined}
          disabled={disabled}
          onChange={(next) => change({ window: next })}
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
          note={
            mapping.item === undefined && mapping.itemName === undefined ? words.lists.noItems : undefined
          }
          {...listField("technicalItems", "technicalItem")}
        />
        {conversion && (
          <ConversionFields
            conversion={conversion}
            disabled={disabled}
            onChange={(next) => change({ conversion: next })}
          />
        )}
      </details>
    </section>
  );
});
