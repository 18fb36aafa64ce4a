import type { WorkbookFailure } from "../../excel/Workbook";
import type { PaneTexts } from "../../i18n/pane/de";
import type { ReportError } from "../../report/ReportError";
import type { PaneFailure } from "./PaneFailure";
import { setupProblemSentence } from "./setupSentences";

/**
 * What went wrong, where, and what to do about it, in the pane's language.
 *
 * @example
 * failureSentence({ kind: "report", error: { kind: "noUsableRows", rows: 3 } }, texts)
 * // => "3 Zeilen gelesen, aber keine ist verwendbar: …"
 */
export function failureSentence(failure: PaneFailure, texts: PaneTexts): string {
  switch (failure.kind) {
    case "workbook":
      return workbookSentence(failure.reason, failure.detail, texts);
    case "report":
      return reportErrorSentence(failure.error, texts);
    case "setup":
      return setupProblemSentence(failure.problem, texts.settings);
    case "unexpected":
      return texts.failures.unexpected;
  }
}

/** Whether the workbook is certainly as it was before: true for every failure but those of clearing up. */
export function leftNothingBehind(failure: PaneFailure): boolean {
  return !(failure.kind === "workbook" && leavesSomething(failure.reason));
}

function leavesSomething(reason: WorkbookFailure): boolean {
  return reason === "cleanUpFailed" || reason === "restoreFailed";
}

/** What only a developer can read: the host's own words, or the trace of a defect. */
export function technicalDetail(failure: PaneFailure): string {
  switch (failure.kind) {
    case "workbook":
      // The names of what is left behind or in the way are already part of the sentence.
      return leavesSomething(failure.reason) || failure.reason === "occupied" ? "" : failure.detail;
    case "report":
    case "setup":
      return "";
    case "unexpected":
      return failure.detail;
  }
}

function workbookSentence(reason: WorkbookFailure, detail: string, texts: PaneTexts): string {
  switch (reason) {
    case "cancelled":
      return texts.run.cancelled;
    case "cleanUpFailed":
      return texts.failures.cleanUpFailed(detail);
    case "restoreFailed":
      return texts.failures.restoreFailed(detail);
    case "occupied":
      return texts.failures.occupied(detail);
    case "emptySelection":
    case "severalAreas":
    case "protectedWorkbook":
    case "protectedSheet":
    case "noSuchRange":
    case "cellEditing":
    case "tooLarge":
    case "hostFailure":
      return texts.failures[reason];
  }
}

function reportErrorSentence(error: ReportError, texts: PaneTexts): string {
  const { failures, fields } = texts;
  switch (error.kind) {
    case "noRows":
      return failures.noRows(error.address);
    case "noCustomerColumn":
    case "noMoneyColumn":
      return failures[error.kind];
    case "sameColumnTwice":
      return failures.sameColumnTwice(error.header, fields[error.fields[0]], fields[error.fields[1]]);
    case "noUsableRows":
      return failures.noUsableRows(error.rows);
    case "severalCurrencies":
      return failures.severalCurrencies(error.currencies);
    case "ambiguousNumbers":
    case "ambiguousDates":
      return failures[error.kind](error.header, error.sample);
    case "cancelled":
      return texts.run.cancelled;
  }
}
