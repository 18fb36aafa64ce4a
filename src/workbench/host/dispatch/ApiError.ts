/**
 * Codes and words as documented in "Error handling with the application-specific JavaScript APIs"
 * (learn.microsoft.com, office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const DOCUMENTED = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [
    400,
    "The object path is not working for what you're trying to do, or the object was not kept across requests.",
  ],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    400,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, "The attempted operation affects more than the limit of 33554000 cells."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [500, "The request was aborted during run time."],
  ServiceNotAvailable: [503, "The service is unavailable."],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>;

export type ApiErrorCode = keyof typeof DOCUMENTED;

/** A failure as Excel reports it; it ends the request, and what was done before it stays done. */
export class ApiError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: ApiErrorCode,
    message: string = DOCUMENTED[code][1],
  ) {
    super(message);
    this.name = "ApiError";
    this.httpStatus = DOCUMENTED[code][0];
  }
}

/** Something Excel can do and this host can not; refused by name, so that nobody takes it for done. */
export class NotModelled extends ApiError {
  constructor(readonly what: string) {
    super("NotImplemented", `The in-memory Excel does not know ${what}.`);
  }
}
