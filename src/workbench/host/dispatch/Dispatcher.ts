import { ApiError, NotModelled } from "./ApiError";
import { Batch } from "./Batch";
import { MemberTable } from "./MemberTable";
import type { TypeTable } from "./MemberTable";
import { References } from "./References";
import { ActionType } from "./RichApiMessage";
import type { RichApiRequest, RichApiResponse } from "./RichApiMessage";
import type { HostObject } from "./TypeMembers";

/** Answers the batches of the Excel API on one workbook. */
export class Dispatcher {
  readonly references = new References();
  /** What was asked for and refused, for example `Range.FlashFill()`; a test can look here. */
  readonly refused: string[] = [];
  private readonly table: MemberTable;

  /**
   * @param types - The types; the workbook's own members work on the references.
   * @param root - The workbook.
   * @param services - Objects that office.js reaches by full type name instead of from the workbook.
   */
  constructor(
    types: (references: References) => TypeTable,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
  ) {
    this.table = new MemberTable(types(this.references));
  }

  /** Runs the actions in order; the first that fails ends the batch, and what was done stays done. */
  run(request: RichApiRequest): RichApiResponse {
    const batch = new Batch(request, this.root, this.services, this.table, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: batch.run(action) });
      } catch (failure) {
        if (!(failure instanceof ApiError)) throw failure;
        if (failure instanceof NotModelled) this.refused.push(failure.what);
        return { Results: results, TraceIds: traceIds, Error: wireError(failure, index) };
      }
      // office.js registers an event handler only when its trace comes back.
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    }
    return { Results: results, TraceIds: traceIds };
  }
}

/** A failure as it travels; office.js adds the statement that caused it. */
export function wireError(failure: ApiError, actionIndex: number): NonNullable<RichApiResponse["Error"]> {
  return {
    Code: failure.code,
    Message: failure.message,
    Location: "",
    HttpStatusCode: failure.httpStatus,
    ActionIndex: actionIndex,
  };
}
