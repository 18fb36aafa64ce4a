import { formats } from "../../formats";

const f = formats("de");

/** Words of the settings about ranking, classes and decisions in German. */
export const de = {
  rank: {
    title: "Rangfolge",
    label: "Gereiht nach",
    options: {
      money: (level: string) => `Geld: ${level}`,
      rfm: "RFM-Wert",
      rfmr: "RFMR-Punkten",
      cltv: "Kundenlebenswert, einfach gerechnet",
      predictedCltv: "Kundenlebenswert, Prognose aus Käufen",
    },
    help: {
      money: "Wer am meisten bringt, steht oben. Richtig für Ergebnis, Preise und Konditionen.",
      rfm: "Wer zuletzt, oft und für viel Geld gekauft hat, steht oben. Richtig für Betreuung und Kampagnen.",
      rfmr:
        "Punkte wie im Versandhandel, mit Abzügen für Retouren und Werbung. " +
        "Richtig, wenn jede Sendung an einen Kunden Geld kostet.",
      cltv:
        "Was ein Kunde noch bringt, wenn er mit der Bindungsrate bleibt. " +
        "Richtig für die Frage, was ein Kunde kosten darf.",
      predictedCltv:
        "Was ein Kunde im Prognosezeitraum noch bringen dürfte, geschätzt daraus, wann, wie oft und für wie viel " +
        "er gekauft hat. Richtig für die Frage, um wen es sich künftig zu kümmern lohnt.",
    },
    noDates:
      "RFM-Wert, RFMR-Punkte und Prognose brauchen das Kaufdatum. Bis das Datum eine Spalte hat, wird nach Geld gereiht.",
    noOrders:
      "Die Prognose braucht einzelne Bestellungen mit Datum. Bei einer Zeile je Kunde ist sie nicht möglich.",
    yearAssumed: "Ohne Datum gelten die Beträge als die eines Jahres.",
    notPossible: "So nicht zu rechnen: Für diese Daten wird nach Geld gereiht.",
    short: {
      rfm: "gereiht nach RFM-Wert",
      rfmr: "gereiht nach RFMR-Punkten",
      cltv: "gereiht nach Kundenlebenswert",
      predictedCltv: "gereiht nach Prognose",
      deepest: (level: string) => `Kosten nur bis ${level}`,
    },
  },

  deepest: {
    label: "Kosten abziehen bis",
    hint: "Ganz unten steht das Ergebnis mit dem Kunden. Eine höhere Stufe zeigt, was Preis und Ware allein bringen.",
    onlyOne: (level: string) =>
      `Die Daten geben nur ${level} her. Deckungsbeiträge gibt es, sobald Kosten eine Spalte haben.`,
  },

  lifetime: {
    retention: "Bindungsrate im Jahr",
    retentionHint: "Von 100 Kunden kaufen so viele auch im nächsten Jahr. Am besten aus den eigenen Zahlen.",
    discountRate: "Zinssatz im Jahr",
    discountHint: "Um so viel ist Geld in einem Jahr weniger wert als heute.",
    endless:
      "Bei 100 % Bindung und 0 % Zins wäre jeder Kunde unendlich viel wert. " +
      "Bindung unter 100 % oder Zins über 0 % eintragen.",
  },

  forecast: {
    months: "Prognosezeitraum in Monaten",
    monthsHint: "Zwölf sind üblich: ein Planjahr. Nicht weiter voraus, als die Daten zurückreichen.",
    noMonths: (text: string) => `„${text}“ ist keine ganze Zahl von Monaten. Beispiel: 12.`,
    outside: (most: number) => `Erlaubt sind 1 bis ${f.count(most)} Monate.`,
  },

  classes: {
    title: "RFM-Klassen",
    help:
      "R, F und M sagen, wie kürzlich, wie oft und für wie viel ein Kunde gekauft hat. " +
      "Die höchste Klasse ist die beste.",
    noDates:
      "Ohne Datum gibt es kein R, keinen RFM-Wert und keine Segmente. " +
      "Häufigkeit und Umsatz werden trotzdem eingeteilt.",
    bins: "Anzahl der Klassen",
    binsHint: "Fünf sind üblich. Weniger bei kurzen Kundenlisten, mehr erst ab einigen tausend Kunden.",
    method: "Einteilung",
    methods: {
      meanRank: "Jede Größe für sich",
      nested: "Verschachtelt",
      quantileEdges: "Wie in R und pandas",
    },
    methodHelp: {
      meanRank:
        "F = 5 heißt bei allen Kunden dasselbe, gleiche Werte liegen in einer Klasse. Der Normalfall.",
      nested: (customers: number) =>
        "F wird innerhalb von R eingeteilt und M innerhalb von beiden. Das gibt gleich große Gruppen, " +
        `aber F = 5 heißt nicht mehr bei allen dasselbe. Sinnvoll ab etwa ${f.count(customers)} Kunden.`,
      quantileEdges: "Grenzen an den Quantilen. Richtig, um eine Auswertung aus R oder Python nachzurechnen.",
    },
    limits: "Klassengrenzen",
    fresh: "Aus diesen Daten neu bilden",
    frozen: (sheet: string, bins: number, analysisDate: number | null) =>
      analysisDate === null
        ? `Wie in „${sheet}“: ${f.count(bins)} Klassen`
        : `Wie in „${sheet}“: ${f.count(bins)} Klassen, Stichtag ${f.date(analysisDate)}`,
    frozenElsewhere: (bins: number) => `Wie zuletzt übernommen: ${f.count(bins)} Klassen`,
    limitsHint:
      "Mit festen Grenzen lassen sich Monate vergleichen: Wer aufsteigt, kauft mehr und hat nicht nur andere " +
      "überholt. Die Zeiträume sollten gleich lang sein.",
    noEarlier:
      "Steht ein Bericht mit Klassengrenzen in dieser Arbeitsmappe, lassen sie sich hier übernehmen. " +
      "Eine verschachtelte Einteilung hat keine.",
    ruled: "Anzahl und Einteilung kommen aus dem früheren Bericht.",
    otherCurrency: (theirs: string, ours: string) =>
      `Jener Bericht ist in ${theirs}, dieser in ${ours}: Seine Umsatzgrenzen passen nicht.`,
    short: {
      bins: (bins: number) => `${f.count(bins)} RFM-Klassen`,
      nested: "verschachtelt",
      quantileEdges: "Klassen wie in R und pandas",
      frozen: "feste Klassengrenzen",
      stability: "mit Rangstabilität",
    },
  },

  stability: {
    label: "Rangstabilität prüfen",
    hint:
      "Rechnet mit 3 bis 7 Klassen, anderer Gewichtung und verschobenem Stichtag nach und zeigt, " +
      "wie weit ein Rang wandert und welche Segmente wackeln. Dauert länger.",
    noDates: "Wirkt erst, wenn das Datum eine Spalte hat.",
  },

  abc: {
    title: "ABC-Klassen",
    help: "Die Kunden werden vom größten an zusammengezählt. Wer eine Grenze überschreitet, gehört noch zur besseren Klasse.",
    a: "A bis zu diesem Anteil",
    aHint: "Üblich sind 80 %.",
    b: "B bis zu diesem Anteil",
    bHint: "Üblich sind 95 %. Der Rest ist C; wer nichts bringt, ist N.",
    limitsCross: "Die Grenze für A muss unter der für B liegen.",
    noLimit: "Die Grenze muss über 0 % liegen.",
    short: (a: number, b: number) => `ABC ${f.exactPercent(a)} / ${f.exactPercent(b)}`,
  },

  decisions: {
    title: "Entscheidungen",
    help: "Für Kunden, die mehr kosten als bringen. Vorgeschlagen wird der mildeste Schritt, der genügt.",
    noCosts:
      "Ohne Kosten gibt es keinen Deckungsbeitrag und kaum etwas zu entscheiden. " +
      "Diese Grenzen wirken, sobald Kosten eine Spalte haben.",
    mostPriceRise: "Höchste Preiserhöhung",
    mostPriceRiseHint: "Mehr nehmen die Kunden voraussichtlich nicht hin.",
    mostCostCut: "Größte Kostensenkung",
    mostCostCutHint: "Mehr lässt sich bei Aufträgen und Betreuung eines Kunden nicht sparen.",
    avoidableOrderCost: "Vermeidbar von den Auftragskosten",
    avoidableOrderCostHint: "Was wegfällt, wenn der Kunde geht: Fracht ja, Lagermiete nein.",
    avoidableCustomerCost: "Vermeidbar von den Kundenkosten",
    avoidableCustomerCostHint: "Ebenso: Werbemittel ja, das Gehalt im Außendienst oft nicht.",
    noOrderCost: "Wirkt erst, wenn die Auftragskosten eine Spalte haben.",
    noCustomerCost: "Wirkt erst, wenn die Kundenkosten eine Spalte haben.",
    noServingCost: "Wirkt erst, wenn Auftrags- oder Kundenkosten eine Spalte haben.",
    short: {
      mostPriceRise: (share: number) => `Preise bis +${f.exactPercent(share)}`,
      mostCostCut: (share: number) => `Kosten bis −${f.exactPercent(share)}`,
      avoidable: "eigene vermeidbare Kosten",
    },
  },

  percent: {
    noPercent: (text: string) => `„${text}“ ist kein Prozentsatz. Beispiel: 12,5 %.`,
    doubtfulPercent: (text: string) => `„${text}“ bitte mit Komma schreiben. Beispiel: 12,5 %.`,
    outside: "Erlaubt sind 0 % bis 100 %.",
  },
};

/** What a catalogue of these settings holds; the compiler holds every language to it. */
export type ChoiceTexts = typeof de;
