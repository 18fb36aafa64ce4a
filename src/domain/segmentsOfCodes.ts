import { rangeFault } from "./rangeFault";
import type { DomainError } from "./Result";
import { rfmSegment, type SegmentKey } from "./rfmSegment";

export interface CodeSegments {
  /** One per row; null where there is no code. */
  readonly segments: readonly (SegmentKey | null)[];
  /** Rows (from 0) whose number is no code. */
  readonly faults: ReadonlyMap<number, DomainError>;
}

/**
 * The segments of customers by their RFM codes of five classes; see `rfmSegment`.
 *
 *     R = code ÷ 100, F = (code ÷ 10) mod 10, without remainders
 *
 * @param codes - 111…555, 0 where a customer has none; NaN marks a cell that holds no number.
 *
 * @example
 * segmentsOfCodes(Float64Array.of(555, 0, 211)).segments // => ["champions", null, "hibernating"]
 * segmentsOfCodes(Float64Array.of(555, 561)).faults.get(1).allowed // => rfmCode
 */
export function segmentsOfCodes(codes: Float64Array): CodeSegments {
  const faults = new Map<number, DomainError>();
  const segments = Array.from(codes, (code, row) => {
    if (code === 0 || Number.isNaN(code)) return null;
    const fault = rangeFault("scores", code, "rfmCode");
    if (fault) faults.set(row, fault);
    return fault ? null : rfmSegment(Math.floor(code / 100), Math.floor(code / 10) % 10);
  });
  return { segments, faults };
}
