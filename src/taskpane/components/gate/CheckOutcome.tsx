import * as React from "react";
import { paneClasses } from "../../look/paneClasses";
import type { Check } from "../../setup/useCheck";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";
import { StageProgress } from "../StageProgress";

/** A check that can be made of the table selected. */
export interface OfferedCheck extends Check {
  /** Rows of the table. */
  readonly rows: number;
}

/** Why there is a check, how far it is, and how it ended. */
export function CheckOutcome({ check }: { readonly check: OfferedCheck }): JSX.Element {
  const words = useTexts().gate.check;
  const { state, rows } = check;
  switch (state.kind) {
    case "none":
      return <Hint text={words.hint(rows)} />;
    case "reading":
      return <StageProgress label={words.reading} done={state.done} total={state.total} />;
    case "checked":
      return <Hint text={words.checked} />;
    case "failed":
      return <FailureMessage failure={state.failure} afterRun={false} />;
  }
}

/** Describes the button that begins the check. */
function Hint({ text }: { readonly text: string }): JSX.Element {
  return (
    <p id="check-hint" className={paneClasses.note}>
      {text}
    </p>
  );
}
