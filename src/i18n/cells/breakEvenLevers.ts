import type { Language } from "../Language";

/** Words in the result of `BREAKEVEN_LEVERS`. */
interface BreakEvenLeversWords {
  readonly header: readonly string[];
  readonly levers: { readonly price: string; readonly variableCost: string; readonly fixedCost: string };
}

export const breakEvenLeversWords: { readonly [language in Language]: BreakEvenLeversWords } = {
  de: {
    header: ["Stellhebel", "Wert bisher", "Wert neu", "Gewinnschwelle neu", "Änderung der Gewinnschwelle"],
    levers: { price: "Preis", variableCost: "Variable Kosten", fixedCost: "Fixkosten" },
  },
  en: {
    header: ["Lever", "Value before", "Value after", "Break-even after", "Change of break-even"],
    levers: { price: "Price", variableCost: "Variable cost", fixedCost: "Fixed cost" },
  },
};
