import * as React from "react";
import type { Workbook } from "../../../excel/Workbook";
import { sheetTexts } from "../../../i18n/sheets/sheetTexts";
import type { ComparedReport } from "../../../report/comparison/Comparison";
import { readEarlierRanking } from "../../../report/comparison/readEarlierRanking";
import type { EarlierReport } from "../../setup/reportRecords";
import { toPaneFailure, type PaneFailure } from "../../words/PaneFailure";
import type { ComparisonRefusal } from "./refusalSentence";

/** The ranking of the report that the user has chosen, as far as it is read. */
export type EarlierRanking =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly report: ComparedReport }
  | { readonly kind: "refused"; readonly refusal: ComparisonRefusal }
  | { readonly kind: "failed"; readonly failure: PaneFailure };

/** Reads the ranking of a chosen report; choosing another one, or none, gives the first one up. */
export function useEarlierRanking(workbook: Workbook): {
  readonly ranking: EarlierRanking;
  choose(earlier: EarlierReport | null): void;
} {
  const [ranking, setRanking] = React.useState<EarlierRanking>({ kind: "none" });
  const current = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => current.current?.abort(), []);

  const choose = (earlier: EarlierReport | null) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    if (earlier === null) {
      setRanking({ kind: "none" });
      return;
    }
    setRanking({ kind: "reading" });
    load(workbook, earlier, signal).then(
      (loaded) => {
        if (!signal.aborted) setRanking(loaded);
      },
      (thrown: unknown) => {
        if (!signal.aborted) setRanking({ kind: "failed", failure: toPaneFailure(thrown) });
      },
    );
  };
  return { ranking, choose };
}

async function load(
  workbook: Workbook,
  { record, rankingSheet }: EarlierReport,
  signal: AbortSignal,
): Promise<EarlierRanking> {
  const cells = await workbook.readSheetTable(rankingSheet, { signal });
  if (cells === null) return { kind: "refused", refusal: { kind: "sheetGone" } };
  const read = readEarlierRanking(cells, record, sheetTexts(record.language));
  return read.ok ? { kind: "read", report: read.value } : { kind: "refused", refusal: read.error };
}
