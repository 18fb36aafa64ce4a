import { formats } from "../../pane/formats";

const f = formats("de");

/** What the method sheet says of a forecast in German. */
export const de = {
  settings: "Annahmen zur Prognose",
  settingsOf: ({ months, discountRate }: { readonly months: number; readonly discountRate: number }) =>
    `Prognosezeitraum ${months === 1 ? "1 Monat" : `${f.count(months)} Monate`} ab dem Stichtag, ` +
    `Zinssatz ${f.exactPercent(discountRate)} im Jahr`,

  heading: "Prognose: die Modelle und was sie geschätzt haben",
  purchases: "Modell der Käufe",
  purchaseModels: {
    bgNbd: "BG/NBD: gekauft wird zufällig, nach jedem Wiederkauf kann der Kunde abwandern",
    nbd: "NBD: gekauft wird zufällig, niemand wandert messbar ab",
  },
  spend: "Modell des Werts je Kauftag",
  spendModel: "Gamma-Gamma: jeder Kunde hat seinen Durchschnitt, um den seine Käufe schwanken",
  noSpendModel: "keines; es gelten Durchschnitte der bisherigen Käufe",
  parameter: "Parameter",
  estimate: "Schätzwert",
  standardError: "Standardfehler",
  names: {
    r: "r (Form der Kaufraten)",
    alpha: "α (Maß der Kaufraten, Wochen)",
    a: "a (Abwanderung)",
    b: "b (Verbleib)",
    p: "p (Form der Werte eines Kunden)",
    q: "q (Form der Unterschiede)",
    v: "v (Maß der Unterschiede, Geld)",
  },
  customers: "Kunden, aus denen geschätzt ist",
  logLikelihood: "Log-Likelihood",
  correlation: "Korrelation von Kaufhäufigkeit und Wert",
  purchaseSources: {
    bgNbd: "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
    nbd: "Ehrenberg (1959), Applied Statistics 8(1)",
  },
  spendSource: "Fader, Hardie & Lee (2005), J. Marketing Research 42(4); Fader & Hardie (2013), Note 025",
  assumptions: [
    "Mehrere Käufe eines Tages zählen als einer. Der erste Kauftag sagt nur, seit wann es den Kunden gibt.",
    "Gutschriften und Kosten zählen am Tag ihrer Zeile; was vor dem zweiten Kauftag liegt, gehört zum ersten.",
    "Vorausgesetzt ist, dass der erste Kauf jedes Kunden in den Daten steht und niemand vertraglich gebunden ist.",
    "Die Prognose schreibt das Verhalten aller Kunden fort; von Aktionen, Preisen und Wettbewerb weiß sie nichts.",
  ],
};

export type ForecastTexts = typeof de;
