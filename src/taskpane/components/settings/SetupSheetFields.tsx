import * as React from "react";
import { DefaultButton, type IButtonStyles } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import type { SetupSheetKey } from "../../../report/SheetPlan";
import type { ScoringSettings } from "../../../report/scoring/Scoring";
import { paneClasses } from "../../look/paneClasses";
import { readSetup, type CheckedMap, type ReadSheet } from "../../setup/readSetup";
import { binsOf } from "../../setup/reportChoices";
import type { SetupSheetsHandle } from "../../setup/useSetupSheets";
import { setupSentences } from "../../words/setupSentences";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";

interface Props {
  /** Segments are made of the classes that this leads to. */
  readonly scoring: ScoringSettings | undefined;
  readonly setup: SetupSheetsHandle;
  readonly disabled: boolean;
}

/** The sheets by which points are given and segments named: which ones count, what is wrong with them, and how to edit them. */
export function SetupSheetFields({ scoring, setup, disabled }: Props): JSX.Element {
  const { setup: words } = useTexts().settings;
  const bins = binsOf(scoring);
  const { points, segmentMap } = React.useMemo(
    () => readSetup(setup.sheets ?? {}, bins),
    [setup.sheets, bins],
  );
  const checked = segmentMap?.reading.ok ? segmentMap.reading.value : null;
  const field = (key: SetupSheetKey) => ({
    kind: key,
    disabled: disabled || setup.sheets === null,
    onEdit: () => setup.edit(key, bins),
  });
  return (
    <>
      <p className={paneClasses.note}>{words.help}</p>
      <SetupSheetField {...field("points")} read={points} checked={null} />
      <SetupSheetField {...field("segmentMap")} read={segmentMap} checked={checked} />
      {(points !== null || segmentMap !== null) && (
        <p className={paneClasses.note}>
          <Link disabled={disabled} onClick={setup.refresh}>
            {words.refresh}
          </Link>
        </p>
      )}
      {setup.failure !== null && <FailureMessage failure={setup.failure} afterRun={false} />}
    </>
  );
}

/** A long name takes two lines in a narrow pane. */
const tall: IButtonStyles = {
  root: { height: "auto", minHeight: 32, padding: "4px 16px" },
  label: { lineHeight: "1.3" },
};

/** More sentences help nobody; the others show once these are settled. */
const MOST_SENTENCES = 5;

interface FieldProps {
  readonly kind: SetupSheetKey;
  /** Null where the workbook has no such sheet. */
  readonly read: ReadSheet<unknown> | null;
  readonly checked: CheckedMap | null;
  readonly disabled: boolean;
  onEdit(): void;
}

function SetupSheetField({ kind, read, checked, disabled, onEdit }: FieldProps): JSX.Element {
  const { settings } = useTexts();
  const { setup: words } = settings;
  const sentences = read === null ? [] : setupSentences(read, checked, settings);
  const isUnusable = read !== null && (!read.reading.ok || (checked?.faults.spans.length ?? 0) > 0);
  return (
    <div className={paneClasses.field} role="group" aria-label={words.edit[kind]}>
      <div className={paneClasses.buttons}>
        <DefaultButton text={words.edit[kind]} styles={tall} disabled={disabled} onClick={onEdit} />
      </div>
      {!isUnusable && (
        <p className={paneClasses.note}>{read === null ? words.usual[kind] : words.own[kind](read.sheet)}</p>
      )}
      {read !== null && sentences.length > 0 && (
        <div role={isUnusable ? "alert" : undefined}>
          <p className={isUnusable ? paneClasses.strong : paneClasses.note}>
            {isUnusable ? words.faulty(read.sheet) : words.remarks(read.sheet)}
          </p>
          <ul className={paneClasses.list}>
            {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
              <li key={sentence} className={paneClasses.note}>
                {sentence}
              </li>
            ))}
            {sentences.length > MOST_SENTENCES && (
              <li className={paneClasses.note}>{words.further(sentences.length - MOST_SENTENCES)}</li>
            )}
          </ul>
        </div>
      )}
    </div>
  );
}
