import * as React from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { getTheme } from "office-ui-fabric-react/lib/Styling";
import { paneClasses } from "../look/paneClasses";
import { isRunning, type RunState } from "../run/runState";
import type { BlockedReason } from "../setup/blockedReason";
import { useTexts } from "../words/TextsContext";
import { FailureMessage } from "./FailureMessage";
import { RunProgress } from "./RunProgress";

interface Props {
  readonly state: RunState;
  readonly blocked: BlockedReason | null;
  onStart(): void;
  onCancel(): void;
}

/** The button that makes the report, how far it is, and how it ended. */
export function RunSection({ state, blocked, onStart, onCancel }: Props): JSX.Element {
  const texts = useTexts();
  const running = isRunning(state);
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
      <p role="status" className={paneClasses.text}>
        {statusText(state, texts)}
      </p>
      {state.phase === "failed" && <FailureMessage failure={state.failure} afterRun />}
      {state.phase === "done" && !state.report.mappingSaved && (
        <MessageBar messageBarType={MessageBarType.warning}>{texts.run.rememberFailed}</MessageBar>
      )}
    </section>
  );
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
