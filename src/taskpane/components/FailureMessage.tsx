import * as React from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { paneClasses } from "../look/paneClasses";
import { failureSentence, leftNothingBehind, technicalDetail } from "../words/failureSentence";
import type { PaneFailure } from "../words/PaneFailure";
import { useTexts } from "../words/TextsContext";
import { TechnicalDetail } from "./TechnicalDetail";

interface Props {
  readonly failure: PaneFailure;
  /** Whether to add that the workbook is unchanged: true after a run, not while looking around. */
  readonly afterRun: boolean;
}

/** A failure as a sentence that is read out at once, with the technical detail folded away. */
export function FailureMessage({ failure, afterRun }: Props): JSX.Element {
  const texts = useTexts();
  const addition = afterRun && leftNothingBehind(failure) ? ` ${texts.failures.nothingChanged}` : "";
  return (
    <div className={paneClasses.message}>
      <MessageBar messageBarType={MessageBarType.error} role="alert">
        {failureSentence(failure, texts) + addition}
      </MessageBar>
      <TechnicalDetail detail={technicalDetail(failure)} />
    </div>
  );
}
