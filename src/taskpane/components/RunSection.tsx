import * as React from "react";
import { DefaultButton, PrimaryButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import { paneClasses } from "../look/paneClasses";
import { isRunning, type FinishedReport, type RunState } from "../run/runState";
import type { BlockedReason } from "../setup/blockedReason";
import { useTexts } from "../words/TextsContext";
import { FailureMessage } from "./FailureMessage";
import { CheckOutcome, type OfferedCheck } from "./gate/CheckOutcome";
import { RunProgress } from "./RunProgress";

interface Props {
  readonly state: RunState;
  readonly blocked: BlockedReason | null;
  /** How to see a large table checked before the report; null for tables that are checked unasked. */
  readonly check: OfferedCheck | null;
  onStart(): void;
  onCancel(): void;
}

/** The button that makes the report, how far it is, and how it ended; beside it the check of a large table. */
export function RunSection({ state, blocked, check, onStart, onCancel }: Props): JSX.Element {
  const texts = useTexts();
  const running = isRunning(state);
  const checking = check?.state.kind === "reading";
  const checkButton = React.useRef<IButton>(null);
  return (
    <section
      className={paneClasses.run}
      style={{ background: getTheme().semanticColors.bodyBackground }}
      aria-label={texts.run.create}
    >
      <div className={paneClasses.buttons}>
        <PrimaryButton
          text={texts.run.create}
          disabled={running || blocked !== null}
          // Stays focusable: the reason is read out, and the focus is not lost when a run begins.
          allowDisabledFocus
          aria-describedby={blocked === null ? undefined : "blocked-reason"}
          onClick={onStart}
        />
        {check !== null && !running && (
          <DefaultButton
            componentRef={checkButton}
            text={check.state.kind === "checked" ? texts.gate.check.again : texts.gate.check.start}
            disabled={checking}
            // Stays focusable, for the same reasons.
            allowDisabledFocus
            aria-describedby="check-hint"
            onClick={check.start}
          />
        )}
        {check !== null && checking && !running && (
          <DefaultButton
            text={texts.gate.check.cancel}
            onClick={() => {
              // This button is about to disappear.
              checkButton.current?.focus();
              check.cancel();
            }}
          />
        )}
        {running && (
          <DefaultButton
            text={texts.run.cancel}
            disabled={state.phase === "cancelling"}
            allowDisabledFocus
            onClick={onCancel}
          />
        )}
      </div>
      {!running && blocked !== null && (
        <p id="blocked-reason" className={paneClasses.text}>
          {texts.blocked[blocked]}
        </p>
      )}
      <RunProgress state={state} />
      {check !== null && !running && <CheckOutcome check={check} />}
      <p role="status" className={paneClasses.text}>
        {checking ? `${texts.gate.check.reading} …` : statusText(state, texts)}
      </p>
      {state.phase === "failed" && <FailureMessage failure={state.failure} afterRun />}
      {state.phase === "done" &&
        remarksOn(state.report, texts).map((remark) => (
          <MessageBar key={remark} messageBarType={MessageBarType.warning}>
            {remark}
          </MessageBar>
        ))}
    </section>
  );
}

/** What did not work besides the report. */
function remarksOn(
  { mappingSaved, recorded, notReplaced }: FinishedReport,
  { run, settings }: ReturnType<typeof useTexts>,
): string[] {
  const { replace } = settings.setup;
  return [
    ...(mappingSaved ? [] : [run.rememberFailed]),
    ...(recorded ? [] : [settings.setup.notRecorded]),
    ...(notReplaced === null
      ? []
      : [
          notReplaced.kind === "refused" ? replace.refused(notReplaced.remaining) : replace[notReplaced.kind],
        ]),
  ];
}

/** What a screen reader announces: each stage once, and the end; not every step of the progress. */
function statusText(state: RunState, texts: ReturnType<typeof useTexts>): string {
  switch (state.phase) {
    case "reading":
    case "computing":
    case "writing":
      return `${texts.run[state.phase]} …`;
    case "cancelling":
      return texts.run.cancelling;
    case "cancelled":
      return texts.run.cancelled;
    case "done":
      return texts.run.done(state.report.sheetNames);
    case "idle":
    case "failed":
      return "";
  }
}
