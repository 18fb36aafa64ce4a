import * as React from "react";
import type { ReportModel } from "../../../report/ReportModel";
import type { FinishedReport } from "../../run/runState";
import { useTexts } from "../../words/TextsContext";
import { Result } from "../result/Result";
import { ResultPart } from "../result/ResultPart";
import { FoldSection } from "./FoldSection";
import { useFold } from "./useFold";

interface Props {
  /** The report as it would be made now; null where there is none, or where it is the one that was written. */
  readonly preview: ReportModel | null;
  /** The report that was written last. */
  readonly report: FinishedReport | null;
  /** Whether a report can be made, though nothing can be shown before. */
  readonly isPossible: boolean;
  /** The reconciliation of the report that was written, where step 3 shows that of another one. */
  readonly reportGate: React.ReactNode;
}

/** Step 4: the report, before and after it is written. */
export function ResultStep({ preview, report, isPossible, reportGate }: Props): JSX.Element {
  const texts = useTexts();
  const fold = useFold(true);
  return (
    <FoldSection
      id="step-result"
      level={2}
      number={4}
      title={texts.steps.titles.result}
      state={stateText(preview !== null, report, isPossible, texts)}
      fold={fold}
    >
      {(preview !== null || report !== null) && (
        <>
          {preview !== null && <Result id="preview" title={texts.report.preview} model={preview} />}
          {report !== null && preview === null && (
            <Result id="result" title={texts.report.result} model={report.model} />
          )}
          {report !== null && preview !== null && (
            <ResultPart
              id="last"
              title={texts.steps.result.last}
              state={texts.steps.result.written(report.sheetNames.length)}
            >
              <Result id="result" title={texts.report.result} model={report.model} />
              {reportGate}
            </ResultPart>
          )}
        </>
      )}
    </FoldSection>
  );
}

function stateText(
  hasPreview: boolean,
  report: FinishedReport | null,
  isPossible: boolean,
  { steps }: ReturnType<typeof useTexts>,
): string {
  const words = steps.result;
  if (hasPreview) return words.preview;
  if (report !== null) return words.written(report.sheetNames.length);
  return isPossible ? words.afterRun : words.none;
}
