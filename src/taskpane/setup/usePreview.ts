import * as React from "react";
import { buildReport } from "../../report/buildReport";
import { ColumnReader } from "../../report/ColumnReader";
import type { Report } from "../../report/Report";
import { PolitePace } from "../run/PolitePace";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import type { ColumnChoice } from "./chooseColumns";
import { isSameBlock, type FoundTable } from "./Inspection";
import { withSetup } from "./readSetup";
import type { SetupSheets } from "./setupSheets";

export type Preview =
  | { readonly kind: "none" }
  /** For the first time: there is nothing to show yet. */
  | { readonly kind: "computing" }
  /** `updating`: of choices or cells that have changed since; the new figures are on their way. */
  | { readonly kind: "ready"; readonly report: Report; readonly updating: boolean }
  | { readonly kind: "refused"; readonly failure: PaneFailure; readonly updating: boolean };

type Outcome =
  | { readonly kind: "ready"; readonly report: Report }
  | { readonly kind: "refused"; readonly failure: PaneFailure };

/** What was chosen, with the points and segments of the workbook's edited sheets. */
type Applied = ReturnType<typeof withSetup<ColumnChoice>>;

interface Answer {
  readonly found: FoundTable;
  readonly applied: Applied;
  readonly outcome: Outcome;
}

const none: Preview = { kind: "none" };
const computing: Preview = { kind: "computing" };

/**
 * The report as it would be made now, while the user is still choosing columns and rules. Only for
 * tables that were read whole; null for `found` or `choice` means that there is nothing to show.
 * While the choices for a table change, the figures before stay until the new ones are there.
 *
 * @param setup - The sheets that give points and name segments; null while they are not known yet.
 */
export function usePreview(
  found: FoundTable | null,
  choice: ColumnChoice | null,
  setup: SetupSheets | null,
): Preview {
  const [answer, setAnswer] = React.useState<Answer | null>(null);
  const source = found?.complete ? found : null;
  // One reader as long as the cells are the same: it remembers the columns that it has read.
  const reader = React.useMemo(() => source && new ColumnReader(source.table), [source]);

  const applied = React.useMemo(() => choice && setup && withSetup(choice, setup), [choice, setup]);

  React.useEffect(() => {
    if (source === null || reader === null || applied === null) {
      setAnswer(null);
      return undefined;
    }
    const controller = new AbortController();
    computeOutcome(reader, applied, controller.signal).then((outcome) => {
      if (!controller.signal.aborted) setAnswer({ found: source, applied, outcome });
    });
    return () => controller.abort();
  }, [source, reader, applied]);

  return React.useMemo(() => {
    if (source === null || choice === null) return none;
    if (answer === null || !isSameBlock(answer.found, source)) return computing;
    return { ...answer.outcome, updating: answer.found !== source || answer.applied !== applied };
  }, [source, choice, applied, answer]);
}

async function computeOutcome(reader: ColumnReader, applied: Applied, signal: AbortSignal): Promise<Outcome> {
  if (!applied.ok) return { kind: "refused", failure: { kind: "setup", problem: applied.problem } };
  try {
    const result = await buildReport(reader, applied.settings, new PolitePace(signal));
    return result.ok
      ? { kind: "ready", report: result.value }
      : { kind: "refused", failure: { kind: "report", error: result.error } };
  } catch (thrown) {
    return { kind: "refused", failure: toPaneFailure(thrown) };
  }
}
