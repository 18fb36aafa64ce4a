import type { ReportError } from "../../report/ReportError";
import type { PaneFailure } from "../words/PaneFailure";
import type { RememberedMapping } from "./MappingMemory";

/** What only the user can say: how a column is to be read, or what other currencies are worth. */
export type Doubt = Extract<
  ReportError,
  { kind: "ambiguousNumbers" | "ambiguousDates" | "severalCurrencies" }
>;

/**
 * The question that a failed attempt leaves open, or null: once it is answered, or where the table
 * has no such column because another one was selected since.
 */
export function openDoubt(failure: PaneFailure | null, choice: RememberedMapping): Doubt | null {
  if (failure?.kind !== "report") return null;
  const { error } = failure;
  switch (error.kind) {
    case "ambiguousNumbers":
      return choice.notation === undefined && choice.headers.includes(error.header) ? error : null;
    case "ambiguousDates":
      return choice.dateOrder === undefined && choice.headers.includes(error.header) ? error : null;
    case "severalCurrencies":
      return hasAllRates(error.currencies, choice) ? null : error;
    default:
      return null;
  }
}

function hasAllRates(currencies: readonly string[], { conversion }: RememberedMapping): boolean {
  if (conversion === undefined) return false;
  const { into, rates } = conversion;
  return currencies.every((currency) => currency === into || rates[currency] !== undefined);
}
