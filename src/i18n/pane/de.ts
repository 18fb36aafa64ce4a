import { de as rules } from "../rules/de";
import { formats } from "./formats";
import { de as comparison } from "./comparison/de";
import { de as forecastNotices } from "./forecastNotices/de";
import { de as formulas } from "./formulas/de";
import { de as gate } from "./gate/de";
import { de as result } from "./result/de";
import { de as settings } from "./settings/de";
import { de as steps } from "./steps/de";

const f = formats("de");

function rows(count: number): string {
  return `${f.count(count)} ${count === 1 ? "Zeile" : "Zeilen"}`;
}

function columns(count: number): string {
  return `${f.count(count)} ${count === 1 ? "Spalte" : "Spalten"}`;
}

function customers(count: number): string {
  return `${f.count(count)} Kunden`.replace(/^1 Kunden$/, "1 Kunde");
}

/** Singular and plural of a verb whose subject is a count. */
function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** The pane in German. Sentences are functions of plain data; figures are formatted here. */
export const de = {
  formats: f,
  appName: "Kundenwert",
  purpose: "Macht aus einer Kunden- oder Auftragstabelle eine Rangliste nach Wert.",
  rows,
  columns,
  customers,
  comparison,
  formulas,
  gate,
  result,
  rules,
  settings,
  steps,

  start: {
    noExcel: "Kundenwert läuft in Excel. Das Add-in bitte dort öffnen.",
    noOffice:
      "Die Verbindung zu Excel fehlt: Die Office-Bibliothek wurde nicht geladen. " +
      "Netzwerkverbindung prüfen und den Aufgabenbereich neu öffnen.",
  },

  selection: {
    block: (address: string, rowCount: number, columnCount: number) =>
      `${address} – ${rows(rowCount)}, ${columns(columnCount)}`,
    looking: "Die Auswahl wird gelesen …",
    hint: "Eine Zelle in der Tabelle genügt; die ganze Tabelle wird gelesen. Ausgeblendete Zeilen zählen mit, bis sie im Abgleich beiseitegelegt werden.",
  },

  shape: {
    label: "Was steht in einer Zeile?",
    customers: "Ein Kunde (Kundentabelle)",
    orders: "Eine Bestellung oder Position (Bestellungen)",
  },

  mapping: {
    none: "– keine Spalte –",
    unnamedColumn: (letter: string) => `Spalte ${letter}`,
    samples: (values: readonly string[]) => `z. B. ${values.join(" · ")}`,
    required: "Pflichtfeld",
    moreFields: (used: number) =>
      used === 0 ? "Weitere Felder" : `Weitere Felder (${f.count(used)} zugeordnet)`,
    byUser: "Eigene Zuordnung; sie wird mit dem Bericht in dieser Arbeitsmappe gespeichert.",
    restore: "Vorschlag wiederherstellen",
  },

  doubts: {
    numbers: (sample: string) => `Wie ist die Zahl „${sample}“ zu lesen?`,
    german: "Deutsch: 1.234,56",
    english: "Englisch: 1,234.56",
    dates: (sample: string) => `Wie ist das Datum „${sample}“ zu lesen?`,
    dayFirst: "Der Tag steht vorn (31/12)",
    monthFirst: "Der Monat steht vorn (12/31)",
  },

  fields: {
    customerId: "Kundennummer",
    customerName: "Kundenname",
    date: "Datum",
    orderId: "Auftragsnummer",
    documentType: "Belegart",
    originalOrder: "Auftrag zur Gutschrift",
    item: "Artikelnummer",
    itemName: "Artikelbezeichnung",
    amount: "Umsatz (Betrag)",
    grossAmount: "Bruttobetrag (mit Steuer)",
    tax: "Umsatzsteuer",
    quantity: "Menge",
    unitPrice: "Einzelpreis",
    deductions: "Erlösschmälerungen",
    productCost: "Produktkosten",
    orderCost: "Auftragskosten",
    customerCost: "Kundenkosten",
    contribution: "Deckungsbeitrag",
    returns: "Retouren (Wert)",
    returnCount: "Retouren (Anzahl)",
    mailings: "Mailings, Kataloge",
    lastPurchase: "Letzter Kauf",
    purchases: "Anzahl Käufe",
    currency: "Währung",
    segment: "Segment",
    campaign: "Kampagne",
  },

  run: {
    create: "Bericht erstellen",
    cancel: "Abbrechen",
    reading: "Die Tabelle wird gelesen",
    computing: "Der Kundenwert wird berechnet",
    writing: "Die Blätter werden geschrieben",
    progress: (done: number, total: number) => `${f.count(done)} von ${rows(total)}`,
    cancelling: "Wird abgebrochen …",
    cancelled: "Abgebrochen. An der Arbeitsmappe wurde nichts geändert.",
    done: (sheets: readonly string[]) => `Fertig. Neue Blätter: ${sheets.join(", ")}`,
    rememberFailed:
      "Der Bericht ist fertig, nur die Spaltenzuordnung konnte nicht in der Arbeitsmappe gespeichert werden. " +
      "Beim nächsten Mal ist sie neu zu wählen.",
  },

  blocked: {
    loading: "Die Auswahl wird gelesen …",
    emptySelection: "Die Auswahl ist leer. Eine Zelle in einer Kunden- oder Auftragstabelle anklicken.",
    severalAreas: "Es sind mehrere Bereiche markiert. Nur einen zusammenhängenden Bereich markieren.",
    noRows: "Unter der Kopfzeile steht keine Zeile. Die Kopfzeile zusammen mit den Daten markieren.",
    noCustomer: "Es fehlt, wer der Kunde ist: der Kundennummer eine Spalte zuordnen; eine mit Namen genügt.",
    noMoney:
      "Es fehlt ein Geldbetrag: dem Umsatz, dem Deckungsbeitrag oder Menge und Einzelpreis eine Spalte zuordnen.",
    tiedCustomer: "Mehrere Spalten können die Kundennummer sein. Unter „Zuordnung“ angeben, welche es ist.",
    tiedMoney: "Mehrere Spalten können der Geldbetrag sein. Unter „Zuordnung“ angeben, welche es ist.",
    ownReport:
      "Die Auswahl liegt im Bericht. Für einen weiteren Bericht eine Kunden- oder Auftragstabelle anklicken.",
    setupSheet:
      "Dieses Blatt ist zum Anpassen da. Danach wieder eine Zelle in der Kunden- oder Auftragstabelle anklicken: " +
      "Dort gilt es, und die Einstellungen sagen, was daran nicht stimmt.",
  },

  levels: {
    revenue: "Umsatz",
    contribution1: "DB I",
    contribution2: "DB II",
    contribution3: "DB III",
    contribution: "Deckungsbeitrag",
  },

  /** "des Umsatzes": the level as what a share is part of. */
  levelsOf: {
    revenue: "des Umsatzes",
    contribution1: "des DB I",
    contribution2: "des DB II",
    contribution3: "des DB III",
    contribution: "des Deckungsbeitrags",
  },

  headline: {
    topShare: (customerShare: number, share: number, ofLevel: string) =>
      `${f.percent(customerShare)} der Kunden bringen ${f.percent(share)} ${ofLevel}`,
    worstCost: (customerShare: number, loss: number, currency?: string) =>
      `die schlechtesten ${f.percent(customerShare)} kosten ${f.roundMoney(loss, currency)}`,
    worstBring: (customerShare: number, amount: number, currency?: string) =>
      `die schlechtesten ${f.percent(customerShare)} bringen ${f.roundMoney(amount, currency)}`,
    unprofitable: (count: number, level: string) =>
      `${customers(count)} ${verb(count, "liegt", "liegen")} beim ${level} unter null.`,
    totalNotPositive: (level: string, total: number, currency?: string) =>
      `Über alle Kunden ergibt sich kein positiver ${level}: ${f.roundMoney(total, currency)}.`,
    peak: (customerShare: number, peak: number, ofLevel: string) =>
      `Die besten ${f.percent(customerShare)} der Kunden bringen ${f.percent(peak)} ${ofLevel}; der Rest zehrt davon.`,
  },

  report: {
    preview: "Vorschau",
    result: "Ergebnis",
    source: (address: string) => `Quelle: ${address}`,
    keyFigures: "Kennzahlen",
    customerCount: "Kunden",
    total: (level: string) => `${level} gesamt`,
    profitable: (level: string) => `Kunden mit ${level} über null`,
    worst10: (count: number) => `Schlechteste 10 % (${customers(count)})`,
    analysisDate: "Stichtag",
    notices: "Hinweise",
  },

  reconciliation: {
    heading: "Abgleich mit der Quelle",
    item: "Posten",
    rowCount: "Zeilen",
    amount: "Betrag",
    source: "Gelesen",
    used: "Im Bericht",
    difference: "Differenz",
    repaired: (cells: number) =>
      `${f.count(cells)} ${verb(cells, "Zelle wurde", "Zellen wurden")} umgedeutet, zum Beispiel Text als Zahl.`,
    examples: (sheetRows: readonly number[], complete: boolean) =>
      `${verb(sheetRows.length, "Zeile", "Zeilen")} ${sheetRows.join(", ")}${complete ? "" : " …"}`,
  },

  setAside: rules.titles,

  notices: {
    creditNotes: (count: number, amount: number, currency?: string) =>
      `${rows(count)} mit Gutschriften oder Retouren über ${f.money(amount, currency)} ${verb(count, "ist", "sind")} verrechnet.`,
    zeroAmounts: (count: number) => `${rows(count)} ${verb(count, "hat", "haben")} den Betrag 0.`,
    exactDuplicates: (count: number, amount: number, currency?: string) =>
      `${rows(count)} über ${f.money(amount, currency)} ${verb(count, "gleicht", "gleichen")} einer anderen Zeile in allen ` +
      "Spalten. Mitgezählt; in der Quelle prüfen.",
    mergedCustomers: (count: number) =>
      `${rows(count)} ${verb(count, "nennt", "nennen")} einen Kunden, der schon vorkam; zusammengefasst.`,
    unreadableDates: (count: number) =>
      `In ${verb(count, "1 Zeile", `${f.count(count)} Zeilen`)} ist das Datum unlesbar; der Betrag zählt trotzdem.`,
    negativeRevenueCustomers: (count: number) => `${customers(count)} mit negativem Umsatz.`,
    fewCustomers: (count: number) =>
      `Nur ${customers(count)}: Anteile und Klassen sagen bei so wenigen kaum etwas aus.`,
    noDates: "Ohne Datum entfallen letzter Kauf, RFM-Werte und Segmente.",
    noCosts: "Ohne Kosten wird nach Umsatz gereiht; mit einer Kostenspalte nach Deckungsbeitrag.",
    noProductCosts:
      "Ohne Produktkosten enthält der Deckungsbeitrag noch den Wareneinsatz; die Kunden wirken ertragreicher, als sie sind.",
    negativeCosts: (header: string) =>
      `Die Kostenspalte „${header}“ ergibt in Summe weniger als null; vermutlich ist das Vorzeichen vertauscht.`,
    unreadableCosts: (cells: number) =>
      `${f.count(cells)} ${verb(cells, "Kostenangabe ist", "Kostenangaben sind")} unlesbar und ${verb(cells, "zählt", "zählen")} als 0.`,
    missingCosts: (cells: number) =>
      `${f.count(cells)} ${verb(cells, "Kostenangabe fehlt und zählt", "Kostenangaben fehlen und zählen")} als 0.`,
    farDates: (count: number, last: number, lastBefore: number) =>
      `${rows(count)} ${verb(count, "liegt", "liegen")} mehr als ein Jahr nach allen anderen (bis ${f.date(last)}, sonst bis ` +
      `${f.date(lastBefore)}); vermutlich ein Tippfehler. Der Stichtag lässt sich einstellen.`,
    lostThousands: (header: string, number: number, text: string, cells: number) =>
      `In „${header}“ ${verb(cells, "steht eine Zahl", `stehen ${f.count(cells)} Zahlen`)} wie ${f.sample(number)} neben ` +
      `Texten wie „${text}“: Vermutlich wurde die Datei in falscher Schreibweise geöffnet und aus Tausendern wurden ` +
      "Nachkommastellen. Die Datei neu einlesen.",
    amountFromGross: "Der Umsatz ist Bruttobetrag minus Umsatzsteuer.",
    amountWithTax: "Der Umsatz enthält die Umsatzsteuer: Die Tabelle hat weder Nettobetrag noch Steuer.",
    amountFromQuantity: "Eine Betragsspalte fehlt; der Umsatz ist Menge mal Einzelpreis.",
    totalNotPositive: "Die Gesamtsumme ist nicht positiv; Anteile an ihr werden nicht gezeigt.",
    ...forecastNotices,
  },

  failures: {
    nothingChanged: "An der Arbeitsmappe wurde nichts geändert.",
    details: "Technische Angaben",
    emptySelection: "Die Auswahl ist leer. Eine Zelle in einer Kunden- oder Auftragstabelle anklicken.",
    noSuchRange: "Diese Adresse gibt es in der Mappe nicht. Beispiele: B2, B2:B9, Kunden!B2.",
    occupied: (cells: string) =>
      `In ${cells} steht schon etwas. Eine leere Zelle wählen oder das Überschreiben erlauben.`,
    protectedSheet:
      "Das Blatt ist geschützt. Blattschutz aufheben oder eine Zelle auf einem anderen Blatt wählen.",
    severalAreas: "Es sind mehrere Bereiche markiert. Nur einen zusammenhängenden Bereich markieren.",
    protectedWorkbook:
      "Die Struktur der Arbeitsmappe ist geschützt, deshalb lassen sich keine Blätter anlegen. " +
      "Unter Überprüfen den Schutz der Arbeitsmappe aufheben und den Bericht noch einmal erstellen.",
    cellEditing:
      "In Excel wird gerade eine Zelle bearbeitet. Die Eingabe mit Enter oder Esc beenden und erneut versuchen.",
    tooLarge:
      "Excel nimmt so viele Daten nicht auf einmal an. Einen kleineren Bereich markieren und erneut versuchen.",
    hostFailure:
      "Excel hat einen Fehler gemeldet. Noch einmal versuchen; hilft das nicht, die Arbeitsmappe neu öffnen.",
    cleanUpFailed: (sheets: string) =>
      `Der Bericht wurde nicht fertig, und diese Blätter ließen sich nicht wieder entfernen: ${sheets}. ` +
      "Sie können von Hand gelöscht werden; alles andere ist unverändert.",
    restoreFailed: (cells: string) =>
      `Die Formeln wurden nicht fertig, und ${cells} ließ sich nicht wieder so herstellen wie zuvor. ` +
      "Diese Zellen prüfen; alles andere ist unverändert.",
    noRows: (address: string) =>
      `In ${address} steht unter der Kopfzeile keine Zeile. Die Kopfzeile zusammen mit den Daten markieren.`,
    noCustomerColumn:
      "Keine Spalte nennt den Kunden. Der Kundennummer eine Spalte zuordnen; eine mit Namen genügt.",
    noMoneyColumn:
      "Keine Spalte enthält einen Geldbetrag. Dem Umsatz, dem Deckungsbeitrag oder Menge und Einzelpreis " +
      "eine Spalte zuordnen.",
    sameColumnTwice: (header: string, first: string, second: string) =>
      `Die Spalte „${header}“ ist zweimal zugeordnet: ${first} und ${second}. Eine der beiden ändern.`,
    noUsableRows: (count: number) =>
      `${rows(count)} gelesen, aber keine ist verwendbar: Überall fehlt der Kunde oder ein lesbarer Betrag, ` +
      "oder alle liegen außerhalb des Zeitraums. Die Zuordnung der Spalten und den Zeitraum prüfen.",
    severalCurrencies: (currencies: readonly string[]) =>
      `Die Tabelle enthält mehrere Währungen: ${f.list(currencies)}. Unter „Zuordnung“ angeben, ` +
      "in welcher Währung der Bericht sein soll und zu welchen Kursen umgerechnet wird.",
    ambiguousNumbers: (header: string, sample: string) =>
      `In der Spalte „${header}“ ist unklar, ob das Zeichen in „${sample}“ Tausender oder Dezimalstellen trennt. ` +
      "Unter „Zuordnung“ angeben, wie Zahlen zu lesen sind.",
    ambiguousDates: (header: string, sample: string) =>
      `In der Spalte „${header}“ ist unklar, ob „${sample}“ mit dem Tag oder mit dem Monat beginnt. ` +
      "Unter „Zuordnung“ angeben, wie Datumsangaben zu lesen sind.",
    unexpected: "Das hat nicht geklappt, und der Fehler liegt im Add-in. Noch einmal versuchen.",
    broken: "Der Aufgabenbereich ist auf einen Fehler im Add-in gestoßen. Schließen und neu öffnen.",
  },
};

/** What a catalogue of the pane holds; the compiler holds every language to it. */
export type PaneTexts = typeof de;
