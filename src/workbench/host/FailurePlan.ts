import { ApiError } from "./dispatch/ApiError";
import type { ApiErrorCode } from "./dispatch/ApiError";

export interface PlannedFailure {
  /** A documented error code of the Excel API; an internal error unless said otherwise. */
  readonly code?: ApiErrorCode;
  readonly message?: string;
  /** `before`: nothing is done. `after`: everything is done, but the add-in gets an error. */
  readonly when?: "before" | "after";
}

/** Which of the coming requests fail, so that a test can try every one. */
export class FailurePlan {
  private asked = 0;
  private readonly single = new Map<number, PlannedFailure>();
  private onwards: { readonly from: number; readonly failure: PlannedFailure } | null = null;

  /** @param nth - 1 for the next request. */
  failAt(nth: number, failure: PlannedFailure = {}): void {
    this.single.set(this.asked + nth, failure);
  }

  failFrom(nth: number, failure: PlannedFailure = {}): void {
    this.onwards = { from: this.asked + nth, failure };
  }

  clear(): void {
    this.single.clear();
    this.onwards = null;
  }

  /** Counts a request and tells what is planned for it. */
  next(): { readonly when: "before" | "after"; readonly error: ApiError } | null {
    this.asked++;
    const planned = this.single.get(this.asked) ?? this.plannedOnwards();
    if (!planned) return null;
    return {
      when: planned.when ?? "before",
      error: new ApiError(planned.code ?? "GeneralException", planned.message),
    };
  }

  private plannedOnwards(): PlannedFailure | null {
    return this.onwards && this.asked >= this.onwards.from ? this.onwards.failure : null;
  }
}
