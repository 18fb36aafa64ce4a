import type { WhaleFigures } from "../../domain/whaleFigures";
import type { Language } from "../Language";

interface WhaleMetricsWords {
  readonly customers: string;
  readonly total: string;
  readonly profitable: string;
  readonly peak: string;
  readonly destroyed: string;
  readonly top20: string;
  readonly next30: string;
  readonly last50: string;
  readonly worst10: string;
  readonly amount: string;
  readonly shareOfCustomers: string;
  /** Part of each label, so that a share of a loss does not pass for one of the total. */
  readonly shareOf: { readonly [base in WhaleFigures["base"]]: string };
}

/** The labels in a table of `WHALE_METRICS`. */
export const whaleMetricsWords: { readonly [language in Language]: WhaleMetricsWords } = {
  de: {
    customers: "Kunden",
    total: "Gesamtwert",
    profitable: "Kunden mit Wert über null",
    peak: "Höchster Punkt",
    destroyed: "Vernichtet",
    top20: "Beste 20 %",
    next30: "Nächste 30 %",
    last50: "Letzte 50 %",
    worst10: "Schlechteste 10 %",
    amount: "Betrag",
    shareOfCustomers: "Anteil der Kunden",
    shareOf: { total: "Anteil am Gesamten", peak: "Anteil am Höchststand", loss: "Anteil am Verlust" },
  },
  en: {
    customers: "Customers",
    total: "Total value",
    profitable: "Customers above zero",
    peak: "Highest point",
    destroyed: "Destroyed",
    top20: "Best 20%",
    next30: "Next 30%",
    last50: "Last 50%",
    worst10: "Worst 10%",
    amount: "amount",
    shareOfCustomers: "share of customers",
    shareOf: { total: "share of the total", peak: "share of the peak", loss: "share of the loss" },
  },
};
