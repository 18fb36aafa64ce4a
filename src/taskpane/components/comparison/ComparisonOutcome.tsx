import * as React from "react";
import type { SheetTexts } from "../../../i18n/sheets/de";
import type { Comparison } from "../../../report/comparison/Comparison";
import { migrationLabels, segmentLabel } from "../../../report/sheets/comparisonColumns";
import { comparisonSources } from "../../../report/sheets/comparisonSheet";
import { comparisonSentences } from "../../../report/words/comparisonSentences";
import { paneClasses } from "../../look/paneClasses";
import { BridgeTable } from "./BridgeTable";
import { MigrationTable } from "./MigrationTable";

interface Props {
  readonly comparison: Comparison;
  readonly sheetTexts: SheetTexts;
}

/** A comparison in words, as a bridge, and who went where. */
export function ComparisonOutcome({ comparison, sheetTexts }: Props): JSX.Element {
  const { segments, abc, bridge } = comparison;
  const { migration: words, bridge: bridgeWords } = sheetTexts.comparison;
  const level = sheetTexts.levels[comparison.criterion];
  return (
    <>
      {comparisonSources(comparison, sheetTexts).map((line) => (
        <p key={line} className={paneClasses.note}>
          {line}
        </p>
      ))}
      {comparisonSentences(comparison, sheetTexts).map((sentence) => (
        <p key={sentence} className={paneClasses.text}>
          {sentence}
        </p>
      ))}
      <BridgeTable comparison={comparison} sheetTexts={sheetTexts} />
      {bridge.effects !== undefined &&
        bridgeWords.notes(level).map((note) => (
          <p key={note} className={paneClasses.note}>
            {note}
          </p>
        ))}
      {segments !== null ? (
        <MigrationTable
          title={words.segments}
          migration={segments}
          labels={migrationLabels(segments, (segment) => segmentLabel(segment, sheetTexts), sheetTexts)}
          sheetTexts={sheetTexts}
        />
      ) : (
        abc !== null && (
          <MigrationTable
            title={words.abc}
            migration={abc}
            labels={migrationLabels(abc, (name) => name, sheetTexts)}
            sheetTexts={sheetTexts}
          />
        )
      )}
    </>
  );
}
