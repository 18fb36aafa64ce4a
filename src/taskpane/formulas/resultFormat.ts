import type { FormulaHelp, Unit } from "../../i18n/help/FormulaHelp";

/** en-US format codes, which Excel shows in the user's notation. */
const FORMATS: { readonly [unit in Unit]?: string } = { money: "#,##0.00", fraction: "0.0%" };

/**
 * How the cell of a result is to look; undefined where the unit says nothing about it, or where each column
 * of the result has a unit of its own.
 *
 * @example
 * resultFormat({ resultUnits: ["fraction"] }) // => "0.0%"
 */
export function resultFormat({ resultUnits = [] }: Pick<FormulaHelp, "resultUnits">): string | undefined {
  return resultUnits.length === 1 ? FORMATS[resultUnits[0]] : undefined;
}
