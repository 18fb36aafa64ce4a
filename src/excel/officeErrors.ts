import { WorkbookError, type WorkbookFailure } from "./Workbook";

const reasons: { readonly [code: string]: WorkbookFailure | undefined } = {
  InvalidOperationInCellEditMode: "cellEditing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  // A chart or a shape is marked, no cells.
  InvalidSelection: "emptySelection",
};

/** The code of an error that Excel or office.js reported (`"ItemNotFound"`); undefined for any other. */
export function officeErrorCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/**
 * What Excel reported, as the failure the pane can put into words. Errors that do not come from
 * Excel are defects or belong to the caller, and are handed back as they are.
 */
export function toWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new WorkbookError(reasons[error.code] ?? "hostFailure", error.message || error.code);
}
