import type { Language } from "../Language";
import type { FormulaGroup, Unit } from "./FormulaHelp";

/** What all formulas share in the help: titles of the groups and names of the units. */
export interface HelpTexts {
  readonly groups: { readonly [group in FormulaGroup]: string };
  readonly units: { readonly [unit in Unit]: string };
}

const TEXTS: { readonly [language in Language]: HelpTexts } = {
  de: {
    groups: {
      breakEven: "Gewinnschwelle und Investition",
      indicators: "Kundenkennzahlen",
      portfolio: "Kundenportfolio",
      prediction: "Prognose",
    },
    units: {
      money: "Geldbetrag",
      count: "Anzahl",
      fraction: "Anteil (0,05 oder 5 %)",
      ratio: "Verhältnis",
      date: "Datum",
      days: "Tage",
      months: "Monate",
      years: "Jahre",
      periods: "Perioden",
      periodsPerYear: "Perioden je Jahr",
      points: "Punkte",
      score: "Bewertung",
      id: "Kennung (Text oder Zahl)",
      option: "Auswahl",
      language: "Sprache",
      table: "Tabelle",
    },
  },
  en: {
    groups: {
      breakEven: "Break-even and investment",
      indicators: "Customer indicators",
      portfolio: "Customer portfolio",
      prediction: "Prediction",
    },
    units: {
      money: "amount of money",
      count: "count",
      fraction: "fraction (0.05 or 5 %)",
      ratio: "ratio",
      date: "date",
      days: "days",
      months: "months",
      years: "years",
      periods: "periods",
      periodsPerYear: "periods per year",
      points: "points",
      score: "score",
      id: "id (text or number)",
      option: "choice",
      language: "language",
      table: "table",
    },
  },
};

export function helpTexts(language: Language): HelpTexts {
  return TEXTS[language];
}
