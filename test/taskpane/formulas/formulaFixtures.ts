import type { FormulaHelp, ParameterHelp } from "../../../src/i18n/help/FormulaHelp";
import { breakEven } from "../../../src/domain/breakEven";
import type { CallFormula } from "../../../src/taskpane/formulas/FormulaOutcome";
import { recordAssociations } from "../../../src/taskpane/formulas/recordAssociations";

function parameter(name: string, rest: Partial<ParameterHelp> = {}): ParameterHelp {
  return {
    name,
    description: `Beschreibung von ${name}.`,
    optional: false,
    isRange: false,
    unit: "money",
    ...rest,
  };
}

/** Single values only. */
export const breakEvenHelp: FormulaHelp = {
  id: "BREAKEVEN",
  group: "breakEven",
  description: "Absatzmenge, ab der der Umsatz alle Kosten deckt.",
  question: "Wie viel müssen wir absetzen, bis alle Kosten gedeckt sind?",
  formula: "(fixkosten + zielgewinn) / (preis − variable_kosten)",
  parameters: [
    parameter("fixkosten", { allowed: "zeroOrMore" }),
    parameter("preis"),
    parameter("variable_kosten"),
    parameter("zielgewinn", { optional: true }),
  ],
  result: "Stück, genau und nicht aufgerundet.",
  examples: [
    { args: [10000, 50, 30], answer: 500 },
    { args: [300, 0.3, 0.2], answer: 3000 },
    { args: [10000, 30, 30], answer: "#N/A" },
  ],
  pitfalls: ["Fixkosten und Stück gehören zur selben Periode."],
  sources: ["Coenenberg (2012), Kostenrechnung."],
};

/** Columns in, spill out, an option and a language. */
export const segmentHelp: FormulaHelp = {
  id: "RFM_SEGMENT",
  group: "portfolio",
  description: "Segment jedes Kunden nach dem letzten Kauf.",
  question: "Zu welchem Segment gehört ein Kunde?",
  formula: "Feld des Rasters",
  parameters: [
    parameter("letzter_kauf", { isRange: true, unit: "date", allowed: "date" }),
    parameter("häufigkeit", { isRange: true, unit: "count" }),
    parameter("methode", { optional: true, unit: "option", options: ["0", "1", "2"] }),
    parameter("sprache", { optional: true, unit: "language", options: ["de", "en"] }),
  ],
  result: "Ein Segment je Zeile.",
  examples: [
    {
      args: [
        [[45657], [45000]],
        [[5], [1]],
      ],
      answer: [["Stammkunden"], ["Verlorene"]],
    },
  ],
  pitfalls: [],
  sources: [],
};

export const lifetimeHelp: FormulaHelp = {
  ...breakEvenHelp,
  id: "CLTV",
  group: "indicators",
  description: "Was ein Kunde über die ganze Beziehung bringt.",
  question: "Was ist ein Kunde über die Jahre wert?",
  parameters: [
    parameter("umsatz_je_periode"),
    parameter("perioden", { unit: "periods" }),
    parameter("kostenquote", { optional: true, unit: "fraction", allowed: "fraction" }),
  ],
  resultUnits: ["money"],
};

export const formulaFixtures: readonly FormulaHelp[] = [breakEvenHelp, lifetimeHelp, segmentHelp];

/** How the formulas of the fixtures are called; each call is noted. */
export function fixtureFormulas(): {
  readonly callFormula: CallFormula;
  readonly calls: (readonly unknown[])[];
} {
  const calls: (readonly unknown[])[] = [];
  const registry = { associate: (): void => undefined };
  const callFormula = recordAssociations(registry);
  const associate = registry.associate as (formulas: object) => void;
  associate({
    BREAKEVEN: (...args: unknown[]) => {
      calls.push(args);
      const [fixedCost, price, variableCost, targetProfit] = args.map(Number);
      const result = breakEven(fixedCost, price, variableCost, targetProfit);
      if (result.ok) return result.value;
      // What `CustomFunctions.Error` looks like.
      throw Object.assign(new Error("Die Gewinnschwelle wird nie erreicht."), { code: "#N/A" });
    },
    CLTV: (...args: unknown[]) => {
      calls.push(args);
      const [revenue, periods, costRate] = args.map(Number);
      return revenue * periods * (1 - costRate);
    },
    RFM_SEGMENT: (...args: unknown[]) => {
      calls.push(args);
      const [dates] = args;
      return Array.isArray(dates) ? dates.map(() => ["Stammkunden"]) : [];
    },
  });
  return { callFormula, calls };
}
