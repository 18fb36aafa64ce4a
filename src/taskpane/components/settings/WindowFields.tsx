import * as React from "react";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import type { ReportWindow } from "../../../report/ReportSettings";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { DayField } from "./DayField";

interface Props {
  /** Undefined for all days. */
  readonly window: ReportWindow | undefined;
  /** Whether a column tells the day of a row. */
  readonly hasDates: boolean;
  readonly disabled: boolean;
  onChange(window: ReportWindow | undefined): void;
}

const MONTHS_OFFERED = [12, 24];

/** Which days are looked at: all, the last months, or from one day to another. */
export function WindowFields({ window, hasDates, disabled, onChange }: Props): JSX.Element {
  const { window: words } = useTexts().settings;
  // Another number of months comes from a workbook that somebody else has set up; it stays a choice.
  const months = new Set(window?.kind === "months" ? [...MONTHS_OFFERED, window.months] : MONTHS_OFFERED);
  return (
    <>
      <ChoiceGroup
        label={words.label}
        disabled={disabled}
        selectedKey={keyOf(window)}
        options={[
          { key: "all", text: words.all },
          ...[...months].map((count) => ({ key: String(count), text: words.months(count) })),
          { key: "days", text: words.days },
        ]}
        onChange={(_event, option) => onChange(windowOf(option?.key ?? "all"))}
      />
      {window?.kind === "days" && (
        <div className={paneClasses.field}>
          <DayField
            label={words.from}
            day={window.from}
            placeholder={words.openEnd}
            disabled={disabled}
            onChange={(from) => onChange({ ...window, from })}
          />
          <DayField
            label={words.to}
            day={window.to}
            placeholder={words.openEnd}
            disabled={disabled}
            onChange={(to) => onChange({ ...window, to })}
          />
          {window.from !== null && window.to !== null && window.from > window.to && (
            <p role="alert" className={paneClasses.strong}>
              {words.reversed}
            </p>
          )}
        </div>
      )}
      {!hasDates && <p className={paneClasses.note}>{words.noDates}</p>}
    </>
  );
}

function keyOf(window: ReportWindow | undefined): string {
  if (window === undefined) return "all";
  return window.kind === "days" ? "days" : String(window.months);
}

function windowOf(key: string): ReportWindow | undefined {
  if (key === "all") return undefined;
  return key === "days" ? { kind: "days", from: null, to: null } : { kind: "months", months: Number(key) };
}
