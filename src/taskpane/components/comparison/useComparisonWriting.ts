import * as React from "react";
import type { RunControl, Workbook } from "../../../excel/Workbook";
import type { SheetTexts } from "../../../i18n/sheets/de";
import type { Comparison } from "../../../report/comparison/Comparison";
import { comparisonSheets } from "../../../report/sheets/comparisonSheet";
import { toPaneFailure, type PaneFailure } from "../../words/PaneFailure";

/** How far the writing of a comparison is. */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly sheetNames: readonly string[] }
  | { readonly kind: "failed"; readonly failure: PaneFailure };

/** Writes comparisons, one at a time. */
export function useComparisonWriting(
  workbook: Workbook,
  texts: SheetTexts,
  onWritten: (sheetNames: readonly string[]) => void,
): {
  readonly writing: Writing;
  write(comparison: Comparison): void;
  cancel(): void;
  /** Forgets how the last one ended. */
  reset(): void;
} {
  const [writing, setWriting] = React.useState<Writing>({ kind: "idle" });
  const current = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => current.current?.abort(), []);

  const run = async (comparison: Comparison) => {
    if (current.current !== null) return;
    const controller = new AbortController();
    current.current = controller;
    setWriting({ kind: "writing" });
    try {
      const sheetNames = await writeComparison(workbook, comparison, texts, { signal: controller.signal });
      onWritten(sheetNames);
      setWriting({ kind: "written", sheetNames });
    } catch (thrown) {
      const failure = toPaneFailure(thrown);
      const cancelled = failure.kind === "workbook" && failure.reason === "cancelled";
      setWriting(cancelled ? { kind: "idle" } : { kind: "failed", failure });
    } finally {
      current.current = null;
    }
  };
  return {
    writing,
    write: (comparison) => void run(comparison),
    cancel: () => current.current?.abort(),
    reset: () => {
      if (current.current === null) setWriting({ kind: "idle" });
    },
  };
}

/**
 * Writes the sheets of a comparison under names that are free.
 *
 * @returns The names.
 * @throws WorkbookError; then the workbook is as it was.
 */
export async function writeComparison(
  workbook: Workbook,
  comparison: Comparison,
  texts: SheetTexts,
  control: RunControl,
): Promise<readonly string[]> {
  const [first, second] = await workbook.freeSheetNames([
    texts.comparison.sheetName,
    texts.comparison.listName,
  ]);
  const sheets = comparisonSheets(comparison, texts, { comparison: first, comparedCustomers: second });
  await workbook.write(sheets, control);
  return sheets.map(({ name }) => name);
}
