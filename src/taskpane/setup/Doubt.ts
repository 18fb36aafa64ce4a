import type { ReportError } from "../../report/ReportError";
import type { PaneFailure } from "../words/PaneFailure";
import type { RememberedMapping } from "./MappingMemory";

/** A column that can be read in two ways: asked, never guessed. */
export type Doubt = Extract<ReportError, { kind: "ambiguousNumbers" | "ambiguousDates" }>;

/**
 * The question that a failed attempt leaves open, or null: once it is answered, or where the table
 * has no such column because another one was selected since.
 */
export function openDoubt(failure: PaneFailure | null, choice: RememberedMapping): Doubt | null {
  if (failure?.kind !== "report") return null;
  const { error } = failure;
  if (error.kind !== "ambiguousNumbers" && error.kind !== "ambiguousDates") return null;
  const answer = error.kind === "ambiguousNumbers" ? choice.notation : choice.dateOrder;
  return answer === undefined && choice.headers.includes(error.header) ? error : null;
}
