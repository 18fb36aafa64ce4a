import type { Language } from "../../Language";
import { formats } from "../formats";
import { de as choices } from "./choices/de";
import { de as setup } from "./setup/de";

const f = formats("de");

/** Words of the pane's settings in German. */
export const de = {
  /** The language that dates and numbers are typed in. */
  language: "de" as Language,
  heading: "Einstellungen",
  /** The summary where nothing was changed. */
  asDefault: "Alle Daten, Stichtag ist der letzte Tag der Daten",

  /** Title of what is looked at: days, customers and items that do not count. */
  scope: "Zeitraum und Ausschlüsse",
  choices,
  setup,

  columns: {
    tie: (field: string) => `Welche Spalte gilt als „${field}“?`,
    option: (title: string, samples: readonly string[]) =>
      samples.length === 0 ? title : `${title} (z. B. ${samples.join(" · ")})`,
    presumed: "Vermutet",
  },

  analysisDate: {
    label: "Stichtag",
    short: (day: number) => `Stichtag ${f.date(day)}`,
    hint: "Bis zu diesem Tag wird gerechnet. Leer: der letzte Tag der Daten.",
  },

  window: {
    label: "Zeitraum",
    all: "Alle Daten",
    months: (count: number) =>
      count === 1 ? "Letzter Monat bis zum Stichtag" : `Letzte ${f.count(count)} Monate bis zum Stichtag`,
    days: "Von Tag bis Tag",
    from: "Erster Tag",
    to: "Letzter Tag",
    openEnd: "offen",
    noDates: "Der Zeitraum wirkt erst, wenn das Datum eine Spalte hat.",
    reversed: "Der erste Tag liegt nach dem letzten. So bleibt keine Zeile übrig.",
    short: {
      months: (count: number) =>
        count === 1 ? "Zeitraum: letzter Monat" : `Zeitraum: letzte ${f.count(count)} Monate`,
      between: (from: number, to: number) => `Zeitraum: ${f.date(from)} bis ${f.date(to)}`,
      since: (from: number) => `Zeitraum: ab ${f.date(from)}`,
      until: (to: number) => `Zeitraum: bis ${f.date(to)}`,
    },
  },

  lists: {
    testCustomers: "Testkunden",
    technicalItems: "Artikel, die keine Ware sind",
    leaveOutCustomers: "Testkunden nicht mitzählen",
    leaveOutItems: "Artikel, die keine Ware sind, nicht mitzählen",
    customersHint: "Nummern oder Namen, je Zeile ein Eintrag. * steht für beliebige Zeichen: *test*",
    itemsHint:
      "Artikelnummern oder Bezeichnungen, je Zeile ein Eintrag. * steht für beliebige Zeichen: porto*",
    noItems: "Diese Liste wirkt erst, wenn Artikelnummer oder Artikelbezeichnung eine Spalte hat.",
    restore: "Vorgabe wiederherstellen",
    short: "eigene Ausschlusslisten",
    shortItems: "ohne Porto und Gebühren",
    shortCustomers: "mit Testkunden",
    tooMany: (most: number) =>
      `Höchstens ${f.count(most)} Einträge. Mehrere lassen sich mit * zusammenfassen.`,
    tooLong: (most: number) => `Ein Eintrag ist länger als ${f.count(most)} Zeichen. Mit * kürzen.`,
  },

  currencies: {
    label: "Umrechnung",
    question: (currencies: readonly string[]) =>
      `Die Tabelle enthält ${f.list(currencies)}. In welcher Währung soll der Bericht sein?`,
    rate: (currency: string, into: string) => `1 ${currency} = ? ${into}`,
    apply: "Umrechnen",
    withdraw: "Umrechnung verwerfen",
    into: (into: string) => `Alle Beträge werden in ${into} umgerechnet.`,
    short: (into: string) => `Umrechnung in ${into}`,
  },

  faults: {
    noDay: (text: string) => `„${text}“ ist kein Datum. Beispiel: 31.12.2024.`,
    doubtfulDay: (text: string) =>
      `Bei „${text}“ ist unklar, was Tag und was Monat ist. Beispiel: 31.12.2024.`,
    noRate: (text: string) => `„${text}“ ist kein Kurs. Beispiel: 0,92.`,
    doubtfulRate: (text: string) =>
      `„${text}“ bitte mit Komma und ohne Tausenderpunkt schreiben. Beispiel: 1,085.`,
    missingRate: "Hier fehlt der Kurs. Beispiel: 0,92.",
  },
};

/** What a catalogue of the pane's settings holds; the compiler holds every language to it. */
export type SettingsTexts = typeof de;
