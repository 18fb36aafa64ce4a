import { formats } from "../../pane/formats";

const f = formats("de");

/** The sheet of decisions in German. */
export const de = {
  sheetName: "Entscheidungen",
  title: "Kundenwert: Entscheidungen",
  names: {
    keep: "Halten",
    reprice: "Preis anpassen",
    serveCheaper: "Günstiger betreuen",
    part: "Trennen",
  },
  postponed: "Vertagt",

  listed: (customers: number, all: number, level: string, loss: number, currency?: string) =>
    `${f.count(customers)} von ${f.count(all)} Kunden ${customers === 1 ? "hat" : "haben"} keinen ${level} über null` +
    (loss > 0
      ? `; ${customers === 1 ? "er kostet" : "zusammen kosten sie"} ${f.money(loss, currency)}.`
      : "."),
  bigOnes: (customers: number) =>
    customers === 1
      ? "Einer davon ist A-Kunde nach Umsatz; er steht oben."
      : `${f.count(customers)} davon sind A-Kunden nach Umsatz; sie stehen oben.`,
  nothing: (level: string) => `Nichts zu entscheiden: Jeder Kunde hat einen ${level} über null.`,

  limits: "Was als machbar gilt",
  mostPriceRise: "Höchste zumutbare Preiserhöhung",
  mostCostCut: "Größte mögliche Kostensenkung",
  avoidableOrderCost: "Vermeidbar von den Auftragskosten",
  avoidableCustomerCost: "Vermeidbar von den Kundenkosten",
  limitsNote:
    "Diese Zellen können Sie ändern: Die Liste unten rechnet sofort neu, die Rangliste behält den Vorschlag vom Erstellen. " +
    "Vermeidbar sind Kosten, die es ohne den Kunden wirklich nicht mehr gäbe.",

  summary: "Vorschläge im Überblick",
  customers: "Kunden",
  total: "Zusammen",

  list: "Kunde für Kunde",
  notes: {
    priceRise: (level: string) =>
      `Preiserhöhung: um so viel müssten die Preise bei gleicher Menge steigen, damit der ${level} null wird.`,
    costCut: (level: string) =>
      `Kostensenkung: um so viel müssten die Betreuungskosten (Auftrags- und Kundenkosten) sinken, damit der ${level} null wird; ` +
      "leer, wo selbst das Streichen aller dieser Kosten nicht reicht.",
    partingEffect:
      "Trennung bringt: was das Unternehmen gewinnt oder, mit Minus, verliert, wenn der Kunde geht.",
    avoidable:
      "Mit ihm fallen Umsatz und Produktkosten ganz weg, Auftrags- und Kundenkosten nur, soweit sie vermeidbar sind; bei 100 % ist es eine Obergrenze.",
    suggestion:
      "Vorschlag: das mildeste Mittel, das reicht, in der Reihenfolge Preis anpassen, günstiger betreuen, trennen. " +
      "Halten, wo nichts zu verbessern ist oder eine Trennung mehr kostet, als sie spart.",
    position:
      "Die Beträge kommen per Formel aus der Rangliste und folgen jeder Änderung dort; Liste und Rangliste dürfen sortiert werden. " +
      "Position: Stelle in der Rangliste, an der der Kunde jetzt steht.",
    costsUnknown:
      "Auftrags- und Kundenkosten stehen nicht für sich in den Daten: Was eine günstigere Betreuung brächte, bleibt offen, " +
      "und bei einer Trennung gelten alle Kosten als vermeidbar.",
    onlyRevenue:
      "Die Daten enthalten keine Kosten, also keinen Deckungsbeitrag und keinen Vorschlag. " +
      "Hier stehen Kunden, deren Umsatz nach Abzügen und Gutschriften nicht über null liegt.",
  },
  columns: {
    orderCost: "Auftragskosten",
    customerCost: "Kundenkosten",
    priceRise: "Preiserhöhung",
    costCut: "Kostensenkung",
    partingEffect: "Trennung bringt",
    suggestion: "Vorschlag",
    owner: "Verantwortlich",
    date: "Termin",
    decision: "Entscheidung",
    position: "Position",
  },
};

/** One sentence per customer in German. */
export const customerSentence = {
  nobody: (amount: number, level: string, currency?: string) =>
    `Zeilen ohne Kunde, zusammen ${money(amount, currency)} ${level}: in der Quelle zuordnen.`,
  rank: (rank: number, customers: number, by: string | null) =>
    `Rang ${f.count(rank)} von ${f.count(customers)}${by === null ? "" : ` (${by})`}`,
  by: {
    rfm: (code: number) => `RFM ${code}`,
    rfmr: (points: number) => `${f.sample(points)} RFMR-Punkte`,
    cltv: (value: number, currency?: string) => `Kundenlebenswert ${money(value, currency)}`,
    predictedCltv: (value: number, months: number, currency?: string) =>
      `Prognose ${money(value, currency)} in ${months === 1 ? "1 Monat" : `${f.count(months)} Monaten`}`,
  },
  expected: (pAlive: number | null, purchases: number, spend: number, level: string, currency?: string) =>
    (pAlive === null ? "" : `${activity(pAlive)}, `) +
    purchaseDays(purchases, `${money(spend, currency)} ${level}`),

  costs: (loss: number, revenue: number | null, isA: boolean, currency?: string) =>
    `Kostet ${money(loss, currency)}${despite(revenue, currency)}${isA ? " (A-Kunde)" : ""}`,
  clarify: (excess: number, currency?: string) =>
    `Abzüge und Gutschriften übersteigen die Käufe um ${money(excess, currency)}: vor einer Trennung klären, warum`,
  reprice: (priceRise: number, level: string) =>
    `ein um ${f.tenths(priceRise)} höherer Preis bringt den ${level} bei gleicher Menge auf null`,
  serveCheaper: (costCut: number, level: string) =>
    `um ${f.tenths(costCut)} niedrigere Betreuungskosten bringen den ${level} auf null`,
  part: (priceRise: number | null, costCut: number | null, effect: number, currency?: string) => {
    const needed = [
      ...(priceRise === null ? [] : [`${f.tenths(priceRise)} mehr Preis`]),
      ...(costCut === null ? [] : [`${f.tenths(costCut)} weniger Kosten`]),
    ];
    const instead = needed.length === 0 ? "" : `nötig wären ${needed.join(" oder ")}: `;
    return `${instead}Trennung prüfen, sie bringt ${money(effect, currency)}`;
  },
  keep: (partingLoss: number, currency?: string) =>
    (partingLoss > 0
      ? `eine Trennung würde weitere ${money(partingLoss, currency)} kosten`
      : "eine Trennung würde nichts bringen") + ": halten, Preis und Kosten angehen",

  bringsShare: (share: number, ofLevel: string) => `bringt ${f.tenths(share)} ${ofLevel}`,
  brings: (amount: number, level: string, currency?: string) => `bringt ${money(amount, currency)} ${level}`,
  bringsNothing: (level: string) => `bringt keinen ${level}`,
  negativeRevenue: (excess: number, currency?: string) =>
    `Abzüge und Gutschriften übersteigen die Käufe um ${money(excess, currency)}`,

  noPurchase: "kein Kauf in den Daten",
  bought: (purchases: number | null, days: number | null) => {
    const count = purchases === 1 ? "1 Kauf" : `${f.count(purchases ?? 0)} Käufe`;
    if (days === null) return count;
    if (purchases === null) return `letzter Kauf ${ago(days)}`;
    return purchases === 1 ? `${count} ${ago(days)}` : `${count}, der letzte ${ago(days)}`;
  },
  notSince: (days: number) => `kauft seit ${days === 1 ? "1 Tag" : `${f.count(days)} Tagen`} nicht mehr`,
  valuable: "gehört aber zu den Besten",
  ownSegment: (name: string) => `Segment „${name}“`,
  actions: {
    champions: "persönlich betreuen",
    loyal: "Bindung pflegen, Ergänzendes anbieten",
    potentialLoyalists: "zum nächsten Kauf führen",
    newCustomers: "gut einführen, nächsten Kauf anstoßen",
    promising: "nächsten Kauf anregen",
    needAttention: "aus gegebenem Anlass ansprechen",
    aboutToSleep: "mit geringem Aufwand erinnern",
    atRisk: "nachfragen, woran es liegt",
    cannotLose: "vorrangig zurückgewinnen",
    hibernating: "nur mit geringem Aufwand ansprechen",
  },
  actionForValuable: "jetzt persönlich ansprechen",
  actionWithoutPurchase: "nur mit geringem Aufwand ansprechen",
  actionsByClass: {
    A: "A-Kunde: halten und ausbauen",
    B: "B-Kunde: weiterentwickeln",
    C: "C-Kunde: mit geringem Aufwand betreuen",
  },
  actionForNothing: "bei Preis oder Kosten nachbessern",
  actionWithoutRevenue: "klären, ob noch Bedarf besteht",
};

/** Whole percents; next to nothing is said in words. */
function activity(pAlive: number): string {
  return pAlive < 0.05 ? "vermutlich abgewandert" : `zu ${f.percent(pAlive)} noch aktiv`;
}

function purchaseDays(expected: number, worth: string): string {
  const shown = Math.round(expected * 10) / 10;
  if (shown === 0) return "kaum noch ein Kauf zu erwarten";
  return `${f.sample(shown)} ${shown === 1 ? "Kauftag zu" : "Kauftage zu je"} ${worth} erwartet`;
}

function despite(revenue: number | null, currency: string | undefined): string {
  if (revenue === null) return "";
  return revenue > 0 ? ` trotz ${money(revenue, currency)} Umsatz` : " ohne Umsatz";
}

function ago(days: number): string {
  if (days === 0) return "am Stichtag";
  return days === 1 ? "vor 1 Tag" : `vor ${f.count(days)} Tagen`;
}

/** Whole units, but cents where whole units would say too little. */
function money(amount: number, currency: string | undefined): string {
  return Math.abs(amount) < 10 ? f.money(amount, currency) : f.roundMoney(amount, currency);
}
