import * as React from "react";
import type { Workbook } from "../../excel/Workbook";
import { loadReports, type KnownReports } from "./reportRecords";

const none: KnownReports = { records: [], sheets: [] };

/**
 * The reports that this workbook remembers. They are looked up again whenever `moment` changes, as users
 * rename and delete sheets, and after each pause.
 *
 * @param paused - Whether a report is being made.
 */
export function useKnownReports(workbook: Workbook, moment: unknown, paused: boolean): KnownReports {
  const [known, setKnown] = React.useState(none);
  React.useEffect(() => {
    if (paused) return undefined;
    let current = true;
    loadReports(workbook).then(
      (loaded) => {
        if (current) setKnown((before) => (isSame(before, loaded) ? before : loaded));
      },
      () => {
        // Earlier reports are an offer; without them the report is made all the same.
      },
    );
    return () => {
      current = false;
    };
  }, [workbook, moment, paused]);
  return known;
}

function isSame(one: KnownReports, other: KnownReports): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
