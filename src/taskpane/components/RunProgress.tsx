import * as React from "react";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { RunState } from "../run/runState";
import { useTexts } from "../words/TextsContext";
import { StageProgress } from "./StageProgress";

/** The bar of the current stage with its rows; nothing while no report is being made. */
export function RunProgress({ state }: { readonly state: RunState }): JSX.Element | null {
  const texts = useTexts();
  switch (state.phase) {
    case "reading":
    case "computing":
    case "writing":
      return (
        <StageProgress
          key={state.phase}
          label={texts.run[state.phase]}
          done={state.done}
          total={state.total}
        />
      );
    case "cancelling":
      return <ProgressIndicator label={texts.run.cancelling} />;
    default:
      return null;
  }
}
