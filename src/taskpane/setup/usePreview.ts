import * as React from "react";
import { buildReport } from "../../report/buildReport";
import { ColumnReader } from "../../report/ColumnReader";
import type { Report } from "../../report/Report";
import { PolitePace } from "../run/PolitePace";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";
import type { ColumnChoice } from "./chooseColumns";
import type { FoundTable } from "./Inspection";

export type Preview =
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly report: Report }
  | { readonly kind: "refused"; readonly failure: PaneFailure };

const none: Preview = { kind: "none" };

/**
 * The report as it would be made now, while the user is still choosing columns. Only for tables that
 * were read whole; null for `found` or `choice` means that there is nothing to show.
 */
export function usePreview(found: FoundTable | null, choice: ColumnChoice | null): Preview {
  const [preview, setPreview] = React.useState<Preview>(none);
  React.useEffect(() => {
    setPreview(none);
    if (found === null || choice === null || !found.complete) return undefined;
    const controller = new AbortController();
    const show = (next: Preview) => {
      if (!controller.signal.aborted) setPreview(next);
    };
    buildReport(new ColumnReader(found.table), choice, new PolitePace(controller.signal)).then(
      (result) =>
        show(
          result.ok
            ? { kind: "ready", report: result.value }
            : { kind: "refused", failure: { kind: "report", error: result.error } },
        ),
      (thrown: unknown) => show({ kind: "refused", failure: toPaneFailure(thrown) }),
    );
    return () => controller.abort();
  }, [found, choice]);
  return preview;
}
