import * as React from "react";
import { findDoubles } from "../../../report/customers/findDoubles";
import type { LikelyDouble } from "../../../report/Reconciliation";
import type { Report } from "../../../report/Report";
import { PolitePace } from "../../run/PolitePace";

export interface Doubles {
  readonly doubles: readonly LikelyDouble[];
  /** They belong to a report before; those of the present one are being looked for. */
  readonly updating: boolean;
}

const noDoubles: readonly LikelyDouble[] = [];

/** Customers of a report who may be one, looked for once the report is there. */
export function useDoubles(report: Report | null): Doubles {
  const [found, setFound] = React.useState<{ report: Report | null; doubles: readonly LikelyDouble[] }>({
    report: null,
    doubles: noDoubles,
  });
  React.useEffect(() => {
    if (report === null) return undefined;
    const controller = new AbortController();
    void findDoubles(report.model, new PolitePace(controller.signal)).then((doubles) => {
      if (doubles !== null && !controller.signal.aborted) setFound({ report, doubles });
    });
    return () => controller.abort();
  }, [report]);
  return { doubles: found.doubles, updating: found.report !== report };
}
