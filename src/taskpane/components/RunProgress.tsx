import * as React from "react";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import type { RunState } from "../run/runState";
import { useTexts } from "../words/TextsContext";

/** The bar of the current stage with its rows; nothing while no report is being made. */
export function RunProgress({ state }: { readonly state: RunState }): JSX.Element | null {
  const texts = useTexts();
  switch (state.phase) {
    case "reading":
    case "computing":
    case "writing": {
      const known = state.total > 0;
      return (
        <ProgressIndicator
          label={texts.run[state.phase]}
          description={known ? texts.run.progress(state.done, state.total) : undefined}
          percentComplete={known ? state.done / state.total : undefined}
        />
      );
    }
    case "cancelling":
      return <ProgressIndicator label={texts.run.cancelling} />;
    default:
      return null;
  }
}
