import type { Language } from "../../i18n/Language";

/** The words on the sheet of formulas. */
export interface FormulasText {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Headings over the results and their explanations. */
  readonly result: string;
  readonly meaning: string;
  /** "Customer", to be followed by a letter. */
  readonly customer: string;
  readonly breakeven: FormulaText;
  readonly crmRoi: FormulaText;
  readonly cltv: FormulaText;
  readonly rfmScore: FormulaText;
}

export interface FormulaText {
  /** The question that the formula answers. */
  readonly question: string;
  /** What the input cells hold, from the left. */
  readonly inputs: readonly string[];
  /** How to read the result. */
  readonly meaning: string;
}

export const formulasText: { readonly [language in Language]: FormulasText } = {
  de: {
    sheet: "Formeln",
    title: "Formeln zum Ausprobieren",
    note: "Ändern Sie die Eingaben: Das Ergebnis rechnet sich neu.",
    result: "Ergebnis",
    meaning: "Erklärung",
    customer: "Kunde",
    breakeven: {
      question: "Ab welcher Absatzmenge sind alle Kosten gedeckt?",
      inputs: ["Fixkosten", "Preis", "Variable Kosten"],
      meaning: "Stück: Fixkosten durch Stückdeckungsbeitrag (Preis − variable Kosten), ungerundet.",
    },
    crmRoi: {
      question: "Was bringt eine CRM-Investition im Jahr?",
      inputs: ["Nutzen", "Kosten", "Jahre"],
      meaning: "Anteil je Jahr: 50 % Rendite in drei Jahren sind 14,5 % im Jahr, weil sich Rendite verzinst.",
    },
    cltv: {
      question: "Was ist ein Kunde über seine ganze Dauer wert?",
      inputs: ["Umsatz je Monat", "Monate", "Kostenquote", "Akquisitionskosten"],
      meaning: "Geld: Umsatz × Dauer × (1 − Kostenquote) − Akquisitionskosten, nicht abgezinst.",
    },
    rfmScore: {
      question:
        "Wer hat zuletzt, oft und viel gekauft? Eine Formel bewertet alle Kunden und läuft nach unten über.",
      inputs: ["Letzter Kauf", "Käufe", "Umsatz"],
      meaning: "Drei Ziffern: Aktualität, Häufigkeit, Umsatz, je von 1 bis 5. Bester Kunde ist 555.",
    },
  },
  en: {
    sheet: "Formulas",
    title: "Formulas to try",
    note: "Change the inputs: the result is calculated anew.",
    result: "Result",
    meaning: "Explanation",
    customer: "Customer",
    breakeven: {
      question: "How many units cover all cost?",
      inputs: ["Fixed cost", "Price", "Variable cost"],
      meaning: "Units: fixed cost divided by the contribution per unit (price − variable cost), not rounded.",
    },
    crmRoi: {
      question: "What does a CRM investment return per year?",
      inputs: ["Benefit", "Cost", "Years"],
      meaning: "Fraction per year: a return of 50 % in three years is 14.5 % a year, as returns compound.",
    },
    cltv: {
      question: "What is a customer worth over the whole time?",
      inputs: ["Revenue per month", "Months", "Cost rate", "Acquisition cost"],
      meaning: "Money: revenue × duration × (1 − cost rate) − acquisition cost, not discounted.",
    },
    rfmScore: {
      question: "Who bought lately, often and much? One formula scores all customers and spills down.",
      inputs: ["Last purchase", "Purchases", "Revenue"],
      meaning: "Three digits: recency, frequency, revenue, each from 1 to 5. The best customer is 555.",
    },
  },
};
