import type { Separators } from "../../excel/FormulaCells";
import { referenceText } from "./CellReference";
import type { Entry } from "./Entry";
import { numberInFormula } from "./numberText";

/** The namespace of the manifest; it is part of every name a user types. */
export const NAMESPACE = "KUNDENWERT";

/** How the file format, and with it `Range.formulas`, writes a formula in every language. */
export const FILE_NOTATION: Separators = { decimal: ".", thousands: ",", argument: "," };

/**
 * The formula as it stands in a cell of the sheet `home`. Omitted arguments at the end are left out.
 *
 * @example
 * formulaText("BREAKEVEN", [value(10000), value(49.5), cell("B2")], german, "Kunden")
 * // => "=KUNDENWERT.BREAKEVEN(10000;49,5;B2)"
 */
export function formulaText(
  id: string,
  entries: readonly Entry[],
  separators: Separators,
  home: string | null,
): string {
  const given = entries.slice(0, lastGiven(entries) + 1);
  const args = given.map((entry) => argumentText(entry, separators, home));
  return `=${NAMESPACE}.${id}(${args.join(separators.argument)})`;
}

function lastGiven(entries: readonly Entry[]): number {
  let last = entries.length - 1;
  while (last >= 0 && entries[last].kind === "empty") last--;
  return last;
}

function argumentText(entry: Entry, separators: Separators, home: string | null): string {
  switch (entry.kind) {
    case "empty":
      return "";
    case "unreadable":
      return "?";
    case "reference":
      return referenceText(entry.reference, home);
    case "value":
      return typeof entry.value === "number"
        ? numberInFormula(entry.value, separators)
        : `"${entry.value.replace(/"/g, '""')}"`;
  }
}
