import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import type { ColumnChoice } from "../../setup/chooseColumns";
import type { ColumnSettings } from "../../setup/MappingMemory";
import { earlierReports, type KnownReports } from "../../setup/reportRecords";
import { changedSettings, settingsSummary } from "../../setup/settingsSummary";
import type { SetupSheetsHandle } from "../../setup/useSetupSheets";
import { useTexts } from "../../words/TextsContext";
import { AbcFields } from "./AbcFields";
import { ClassFields } from "./ClassFields";
import { DecisionFields } from "./DecisionFields";
import { RankFields } from "./RankFields";
import { ScopeFields } from "./ScopeFields";
import { SettingsGroup } from "./SettingsGroup";
import { SetupSheetFields } from "./SetupSheetFields";

interface Props {
  readonly choice: ColumnChoice;
  /** The report as it would be made now, where there is one. */
  readonly model: ReportModel | null;
  /** The report is of settings or cells that have changed since. */
  readonly updating: boolean;
  /** The reports of this workbook: their class limits can be taken over. */
  readonly reports: KnownReports;
  /** The sheets by which points are given and segments named. */
  readonly setup: SetupSheetsHandle;
  readonly disabled: boolean;
  onChange(settings: ColumnSettings): void;
}

/**
 * What the user decides about the report besides the columns. Folded away, with one line that says what
 * differs from the default, and grouped so that nobody meets all fields at once.
 */
export const SettingsSection = React.memo(function SettingsSection(props: Props): JSX.Element {
  const { choice, model, updating, reports, setup, disabled, onChange } = props;
  const texts = useTexts();
  const { settings: words } = texts;
  const change = (changed: Partial<ColumnSettings>) => onChange({ ...choice, ...changed });
  const fields = { choice, model, disabled, onChange: change };
  const earlier = React.useMemo(() => earlierReports(reports), [reports]);
  const parts = changedSettings(choice, texts, setup.sheets ?? undefined);
  return (
    <section aria-labelledby="settings-heading">
      <h2 id="settings-heading" className={paneClasses.heading}>
        {words.heading}
      </h2>
      <details className={paneClasses.more}>
        <summary>{settingsSummary(choice, texts, setup.sheets ?? undefined)}</summary>
        <SettingsGroup title={words.scope} parts={parts.scope}>
          <ScopeFields {...fields} />
        </SettingsGroup>
        <SettingsGroup title={words.choices.rank.title} parts={parts.rank}>
          <RankFields {...fields} model={updating ? null : model} />
        </SettingsGroup>
        <SettingsGroup title={words.choices.classes.title} parts={parts.classes}>
          <ClassFields {...fields} earlier={earlier} />
        </SettingsGroup>
        <SettingsGroup title={words.setup.title} parts={parts.setup}>
          <SetupSheetFields scoring={choice.scoring} setup={setup} disabled={disabled} />
        </SettingsGroup>
        <SettingsGroup title={words.choices.abc.title} parts={parts.abc}>
          <AbcFields {...fields} />
        </SettingsGroup>
        <SettingsGroup title={words.choices.decisions.title} parts={parts.decisions}>
          <DecisionFields {...fields} />
        </SettingsGroup>
      </details>
    </section>
  );
});
