import * as React from "react";
import type { Separators } from "../../../excel/FormulaCells";
import { errorName } from "../../../i18n/errors/errorName";
import type { Language } from "../../../i18n/Language";
import type { PreviewState } from "../../formulas/computePreview";
import type { OutcomeCell } from "../../formulas/FormulaOutcome";
import { readableNumber } from "../../formulas/numberText";
import { paneClasses } from "../../look/paneClasses";
import { useTexts } from "../../words/TextsContext";
import { FailureMessage } from "../FailureMessage";
import { CellTable } from "./CellTable";

interface Props {
  readonly preview: PreviewState;
  /** The row of the sheet that the result is for, where there are formulas for several. */
  readonly row: number | null;
  readonly separators: Separators;
  readonly language: Language;
}

/** What the formula would answer now, or what it still lacks. */
export function PreviewResult({ preview, row, separators, language }: Props): JSX.Element {
  const { builder, detail } = useTexts().formulas;
  const textOf = (cell: OutcomeCell): string => {
    switch (typeof cell) {
      case "number":
        return readableNumber(cell, separators);
      case "boolean":
        return cell ? builder.yes : builder.no;
      case "string":
        return cell;
      case "object":
        return errorName(cell.code, language);
    }
  };
  const summary = (): string => {
    switch (preview.kind) {
      case "missing":
        return builder.missing(preview.names);
      case "unreadable":
        return builder.unreadable;
      case "computing":
        return builder.computing;
      case "failed":
        return "";
      case "ready": {
        const { outcome } = preview;
        if (outcome.kind === "error") return builder.value(errorName(outcome.code, language));
        if (outcome.kind === "value") return builder.value(textOf(outcome.value));
        return builder.spill(outcome.rows.length, outcome.rows[0]?.length ?? 0);
      }
    }
  };
  const outcome = preview.kind === "ready" ? preview.outcome : null;
  return (
    <section aria-labelledby="preview-heading">
      <h3 id="preview-heading" className={paneClasses.subheading}>
        {builder.preview}
      </h3>
      <div role="status">
        {row !== null && outcome !== null && <p className={paneClasses.note}>{builder.firstRow(row)}</p>}
        <p className={outcome === null ? paneClasses.text : paneClasses.result}>{summary()}</p>
        {outcome?.kind === "error" && <p className={paneClasses.text}>{outcome.sentence}</p>}
      </div>
      {outcome?.kind === "table" && <CellTable label={detail.result} rows={outcome.rows} textOf={textOf} />}
      {preview.kind === "failed" && preview.parameter === null && (
        <FailureMessage failure={preview.failure} afterRun={false} />
      )}
    </section>
  );
}
