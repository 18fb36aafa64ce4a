import * as React from "react";
import type { RfmThresholds } from "../../../report/scoring/Scoring";
import { paneClasses } from "../../look/paneClasses";
import { limitsOffered, sameLimits } from "../../setup/limitsOffered";
import type { EarlierReport } from "../../setup/reportRecords";
import { useTexts } from "../../words/TextsContext";
import { SelectField } from "./SelectField";

interface Props {
  /** The limits that were taken over, if any. */
  readonly frozen: RfmThresholds | undefined;
  readonly earlier: readonly EarlierReport[];
  /** Of the report that is being made, where it is known. */
  readonly currency: string | undefined;
  readonly disabled: boolean;
  onChange(frozen: RfmThresholds | undefined): void;
}

const FRESH = "fresh";
const ELSEWHERE = "elsewhere";

/** Whether class limits are made anew, or are those of an earlier report in the workbook. */
export function LimitsField({ frozen, earlier, currency, disabled, onChange }: Props): JSX.Element {
  const { classes: words } = useTexts().settings.choices;
  const offered = limitsOffered(earlier);
  const chosen = frozen && offered.find(({ limits }) => sameLimits(limits, frozen));
  if (offered.length === 0 && frozen === undefined) {
    return <p className={paneClasses.note}>{words.noEarlier}</p>;
  }
  const binsIn = (limits: RfmThresholds) => limits.recency.length + 1;
  return (
    <>
      <SelectField
        label={words.limits}
        hint={words.limitsHint}
        options={[
          { key: FRESH, text: words.fresh },
          ...offered.map(({ key, sheet, limits, analysisDate }) => ({
            key,
            text: words.frozen(sheet, binsIn(limits), analysisDate),
          })),
          // Its sheets are gone; what was taken over from it still holds.
          ...(frozen !== undefined && chosen === undefined
            ? [{ key: ELSEWHERE, text: words.frozenElsewhere(binsIn(frozen)) }]
            : []),
        ]}
        selected={frozen === undefined ? FRESH : (chosen?.key ?? ELSEWHERE)}
        disabled={disabled}
        onSelect={(selected) => {
          if (selected === FRESH) onChange(undefined);
          else if (selected !== ELSEWHERE) onChange(offered.find(({ key }) => key === selected)?.limits);
        }}
      />
      {chosen?.currency !== undefined && currency !== undefined && chosen.currency !== currency && (
        <p role="alert" className={paneClasses.strong}>
          {words.otherCurrency(chosen.currency, currency)}
        </p>
      )}
    </>
  );
}
