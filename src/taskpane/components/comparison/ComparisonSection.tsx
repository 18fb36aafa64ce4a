import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { Workbook } from "../../../excel/Workbook";
import type { SheetTexts } from "../../../i18n/sheets/de";
import { compareReports } from "../../../report/comparison/compareReports";
import type { ReportModel } from "../../../report/ReportModel";
import { paneClasses } from "../../look/paneClasses";
import type { FinishedReport } from "../../run/runState";
import { earlierReports, type EarlierReport, type KnownReports } from "../../setup/reportRecords";
import { qualifiedAddress } from "../../words/qualifiedAddress";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";
import { ResultPart } from "../result/ResultPart";
import { SelectField } from "../settings/SelectField";
import { stepClasses } from "../steps/stepClasses";
import { ComparisonOutcome } from "./ComparisonOutcome";
import { refusalSentence, type ComparisonRefusal } from "./refusalSentence";
import { useComparisonWriting } from "./useComparisonWriting";
import { useEarlierRanking } from "./useEarlierRanking";

interface Props {
  readonly workbook: Workbook;
  readonly sheetTexts: SheetTexts;
  /** The report as it would be made now, and the one that was written last; null where there is none. */
  readonly preview: ReportModel | null;
  readonly report: FinishedReport | null;
  /** All that the workbook remembers. */
  readonly reports: KnownReports;
  /** Whether a report is being made. */
  readonly disabled: boolean;
  /** Called with the names of the sheets of a comparison that was written. */
  onWritten(sheetNames: readonly string[]): void;
}

const NONE = "";

/** The report beside an earlier one of the same workbook: chosen, read back, looked at, written. */
export function ComparisonSection(props: Props): JSX.Element | null {
  const { workbook, sheetTexts, report: written, reports, disabled, onWritten } = props;
  const texts = useTexts();
  const words = texts.comparison;
  const later = useLater(props.preview, written);
  // A report is not offered for a comparison with itself.
  const own = written !== null && later === written.model ? written.sheetNames : [];
  const earlier = earlierReports(reports).filter(({ rankingSheet }) => !own.includes(rankingSheet));
  const [chosen, setChosen] = React.useState(NONE);
  const { ranking, choose } = useEarlierRanking(workbook);
  const { writing, write, cancel, reset } = useComparisonWriting(workbook, sheetTexts, onWritten);
  const found = ranking.kind === "read" ? ranking.report : null;
  const compared = React.useMemo(
    () => (found === null || later === null ? null : compareReports(found, later)),
    [found, later],
  );
  const report = earlier.find((one) => keyOf(one) === chosen);
  if (later === null || earlier.length === 0) return null;

  const select = (key: string) => {
    setChosen(key);
    reset();
    choose(earlier.find((one) => keyOf(one) === key) ?? null);
  };
  const isWriting = writing.kind === "writing";
  const refusal: ComparisonRefusal | null =
    ranking.kind === "refused" ? ranking.refusal : compared !== null && !compared.ok ? compared.error : null;
  return (
    <div className={stepClasses.step}>
      <ResultPart id="comparison" title={words.title} state={words.offered(earlier.length)}>
        <SelectField
          label={words.earlier}
          options={[
            { key: NONE, text: words.none },
            ...earlier.map((one) => ({ key: keyOf(one), text: optionText(one, words) })),
          ]}
          selected={report === undefined ? NONE : chosen}
          disabled={disabled || isWriting}
          onSelect={select}
        />
        {refusal !== null && (
          <MessageBar messageBarType={MessageBarType.warning} role="alert">
            {refusalSentence(refusal, words, texts.levels)}
          </MessageBar>
        )}
        {ranking.kind === "failed" && <FailureMessage failure={ranking.failure} afterRun={false} />}
        {report !== undefined && found !== null && found.ranking.count !== report.record.customers && (
          <p className={paneClasses.note}>{words.edited(report.record.customers, found.ranking.count)}</p>
        )}
        {report !== undefined && compared !== null && compared.ok && (
          <>
            <ComparisonOutcome comparison={compared.value} sheetTexts={sheetTexts} />
            <div className={paneClasses.buttons}>
              <DefaultButton
                text={words.write}
                disabled={disabled || isWriting}
                // Stays focusable, so that the focus is not lost when the writing begins.
                allowDisabledFocus
                onClick={() => write(compared.value)}
              />
              {isWriting && <DefaultButton text={words.cancel} onClick={cancel} />}
            </div>
          </>
        )}
        <p role="status" className={paneClasses.text}>
          {ranking.kind === "reading" ? words.reading : isWriting ? words.writing : ""}
          {writing.kind === "written" && words.written(writing.sheetNames)}
        </p>
        {writing.kind === "failed" && <FailureMessage failure={writing.failure} afterRun />}
      </ResultPart>
    </div>
  );
}

/**
 * The report to look at beside an earlier one: the preview, or the report that was written since. Where
 * neither is new, as while the user looks at the sheets of a comparison, it stays the one it was.
 */
function useLater(preview: ReportModel | null, written: FinishedReport | null): ReportModel | null {
  const [seen, setSeen] = React.useState({ preview, written, later: preview ?? written?.model ?? null });
  if (preview !== null && preview !== seen.preview) {
    setSeen({ ...seen, preview, later: preview });
  } else if (written !== seen.written) {
    setSeen({ ...seen, written, later: written?.model ?? seen.later });
  }
  return seen.later;
}

function keyOf({ record }: EarlierReport): string {
  return record.sheets.ranking?.id ?? NONE;
}

function optionText(
  { record, rankingSheet }: EarlierReport,
  words: ReturnType<typeof useTexts>["comparison"],
): string {
  const { source, analysisDate } = record;
  return words.option(rankingSheet, qualifiedAddress(source.sheet, source.address), analysisDate);
}
