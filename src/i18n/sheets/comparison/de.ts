import { formats } from "../../pane/formats";
import { byDirection, signedMoney } from "./changes";

const f = formats("de");

interface Days {
  readonly from: number;
  readonly to: number;
}

function customers(count: number): string {
  return `${f.count(count)} ${count === 1 ? "Kunde" : "Kunden"}`;
}

function signed(amount: number, currency?: string): string {
  return signedMoney(f, amount, currency);
}

/** A comparison of two reports in German. */
export const de = {
  sheetName: "Vergleich",
  listName: "Vergleich Kunden",
  title: "Kundenwert: Vergleich zweier Berichte",
  source: (side: "earlier" | "later", source: string, analysisDate: number | null, window: Days | null) =>
    `${side === "earlier" ? "Früher" : "Später"}: ${source}` +
    (analysisDate === null ? "" : ` · Stichtag ${f.date(analysisDate)}`) +
    (window === null ? "" : ` · Zeitraum ${f.date(window.from)} bis ${f.date(window.to)}`),

  sentences: {
    total: (level: string, earlier: number, later: number, currency?: string) => {
      const from = f.roundMoney(earlier, currency);
      const to = f.roundMoney(later, currency);
      if (later === earlier) return `Der ${level} ist mit ${to} gleich geblieben.`;
      return `Der ${level} ist von ${from} auf ${to} ${later > earlier ? "gestiegen" : "gesunken"} (${signed(later - earlier, currency)}).`;
    },
    won: (count: number, amount: number, currency?: string) =>
      amount >= 0
        ? `${customers(count)} ${count === 1 ? "ist" : "sind"} neu und ${count === 1 ? "bringt" : "bringen"} ${f.roundMoney(amount, currency)}.`
        : `${customers(count)} ${count === 1 ? "ist" : "sind"} neu und ${count === 1 ? "kostet" : "kosten"} ${f.roundMoney(-amount, currency)}.`,
    lost: (count: number, change: number, currency?: string) =>
      change <= 0
        ? `${customers(count)} ${count === 1 ? "ist" : "sind"} verloren; ${count === 1 ? "er hatte" : "sie hatten"} ${f.roundMoney(-change, currency)} gebracht.`
        : `${customers(count)} ${count === 1 ? "ist" : "sind"} verloren; ${count === 1 ? "er hatte" : "sie hatten"} ${f.roundMoney(change, currency)} gekostet.`,
    kept: (count: number, change: number, currency?: string) =>
      `Bei ${count === 1 ? "dem einen Kunden" : `den ${customers(count)}`} in beiden Berichten beträgt die Veränderung ${signed(change, currency)}.`,
    keptSplit: (count: number, volume: number, margin: number, currency?: string) =>
      `Bei ${count === 1 ? "dem einen Kunden" : `den ${customers(count)}`} in beiden Berichten kommen ` +
      `${signed(volume, currency)} aus ${byDirection(volume, "weniger", "gleichem", "mehr")} Umsatz und ` +
      `${signed(margin, currency)} aus ${byDirection(margin, "schlechteren", "gleichen", "besseren")} Margen.`,
    moved: (moved: number, count: number) =>
      moved === 0
        ? "Niemand von ihnen hat das Segment gewechselt."
        : `${f.count(moved)} von ${f.count(count)} ${moved === 1 ? "hat" : "haben"} das Segment gewechselt.`,
  },

  bridge: {
    heading: (level: string) => `Vom früheren zum späteren ${level}`,
    item: "Posten",
    customers: "Kunden",
    share: "% von früher",
    steps: {
      earlier: "Früherer Bericht",
      lost: "Verlorene Kunden",
      volume: "Mengeneffekt",
      margin: "Margeneffekt",
      kept: "Kunden in beiden Berichten",
      won: "Neue Kunden",
      later: "Späterer Bericht",
    },
    check: "Differenz",
    notes: (level: string) => [
      `Mengeneffekt: Veränderung des Umsatzes × frühere Quote (${level} ÷ Umsatz), je Kunde in beiden Berichten.`,
      "Margeneffekt: der Rest der Veränderung, also späterer Umsatz × Veränderung der Quote; darin stecken Preise, Rabatte, Kosten und Sortiment.",
      `Wo der frühere Umsatz nicht über null liegt oder der ${level} größer ist als er (auch als Verlust), zählt die spätere Quote; sagt auch sie nichts, ist alles Margeneffekt.`,
    ],
    keptNote:
      "Neu ist, wer nur im späteren Bericht steht, verloren, wer nur im früheren steht. Verglichen wird nach der Kundennummer.",
    chartTitle: (level: string) => `Woher die Veränderung beim ${level} kommt`,
  },

  migration: {
    segments: "Wanderung zwischen den Segmenten",
    abc: "Wanderung zwischen den ABC-Klassen",
    customers: "Kunden",
    change: (level: string) => `Veränderung ${level}`,
    corner: "Früher ↓  Später →",
    won: "(neu)",
    lost: "(verloren)",
    all: "Alle",
    note: "Zeilen: wo Kunden im früheren Bericht standen. Spalten: wo sie im späteren stehen.",
  },

  states: { kept: "Bestand", lost: "Verloren", won: "Neu" },
  columns: (revenue: string, level: string) => ({
    customerId: "Kunde",
    customerName: "Name",
    state: "Status",
    revenueEarlier: `${revenue} früher`,
    revenueLater: `${revenue} später`,
    valueEarlier: `${level} früher`,
    valueLater: `${level} später`,
    change: `Veränderung ${level}`,
    volume: "Mengeneffekt",
    margin: "Margeneffekt",
    segmentEarlier: "Segment früher",
    segmentLater: "Segment später",
    abcEarlier: "ABC früher",
    abcLater: "ABC später",
  }),
};
