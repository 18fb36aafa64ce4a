import { formats } from "../pane/formats";

const f = formats("de");
const whole = new Intl.NumberFormat("de-DE");
const decimal = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 10 });

/** Cells that count as something else; money in units. */
export interface RepairedCells {
  readonly cells: number;
  readonly column: string;
  readonly example: { readonly address: string; readonly old: string; readonly now: string };
  readonly amount: number;
  readonly addsUp: boolean;
  readonly currency?: string;
}

/** Rows that count, or do not, as a whole; money in units. */
export interface FoundRows {
  readonly rows: number;
  readonly sheetRows: readonly number[];
  readonly example: { readonly address: string; readonly old: string } | null;
  readonly amount: number;
  readonly currency?: string;
}

const titles = {
  numberText: "Text als Zahl gelesen",
  dateText: "Text als Datum gelesen",
  idSpelling: "Andere Schreibweise des Kunden",
  mergedCustomer: "Kunden zusammengelegt",
  creditSign: "Gutschrift ohne Minus",
  costSign: "Kosten mit Minus",
  currencyRate: "Währung umgerechnet",
  unreadableCost: "Kosten unlesbar, als 0 gezählt",

  blankRow: "Leere Zeilen",
  repeatedHeader: "Wiederholte Kopfzeilen",
  totalsRow: "Summenzeilen",
  missingCustomer: "Ohne Kunde",
  continuationLine: "Folgezeilen eines Auftrags",
  missingAmount: "Betrag fehlt",
  unreadableAmount: "Betrag unlesbar",
  testCustomer: "Testkunden",
  technicalItem: "Keine Ware (Porto, Gebühren)",
  unreadableDate: "Datum fehlt oder ist unlesbar",
  futureDate: "Datum in der Zukunft",
  outsideWindow: "Außerhalb des Zeitraums",
  hiddenRow: "Ausgeblendete Zeilen",
  duplicate: "Doppelte Zeilen",
};

/** Singular or plural, as the count demands. */
function pick(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

function counted(count: number, one: string, many: string): string {
  return `${f.count(count)} ${pick(count, one, many)}`;
}

function money({ amount, currency }: { readonly amount: number; readonly currency?: string }): string {
  return f.money(amount, currency);
}

function cells({ cells: count, column }: RepairedCells): string {
  return `${counted(count, "Zelle", "Zellen")} in ${column}`;
}

/** An example, or the only cell there is. */
function example({ cells: count, example: { address, old } }: RepairedCells): string {
  return `${pick(count, ":", ", zum Beispiel")} ${old} in ${address}`;
}

/** What the cells count as; of the only cell that is money, its money. */
function value(found: RepairedCells): string {
  return isMoney(found) && found.cells === 1 ? money(found) : found.example.now;
}

/** What the cells come to, or what their rows do. */
function total(found: RepairedCells): string {
  if (found.amount === 0) return "";
  if (!isMoney(found)) return `, davon hängen ${money(found)} ab`;
  return found.cells === 1 ? "" : `, zusammen ${money(found)}`;
}

/** Unlike a price or a quantity, from which an amount follows. */
function isMoney({ amount, addsUp }: RepairedCells): boolean {
  return amount !== 0 && addsUp;
}

/** Where the rows are, or what one of them holds. */
function place({ rows, sheetRows, example: found }: FoundRows): string {
  if (found !== null) return `, ${rows === 1 ? "" : "zum Beispiel "}${found.old} in ${found.address},`;
  if (sheetRows.length === 0) return "";
  const list = rows > sheetRows.length ? `${sheetRows.join(", ")} …` : f.list(sheetRows.map(String));
  return ` (${pick(sheetRows.length, "Zeile", "Zeilen")} ${list})`;
}

function amountOf(found: FoundRows): string {
  return found.amount === 0 ? "" : ` mit ${pick(found.rows, "", "zusammen ")}${money(found)}`;
}

/** The rows by name, with their amount and place. */
const subjects = {
  blankRow: (count: number) => counted(count, "leere Zeile", "leere Zeilen"),
  repeatedHeader: (count: number) => counted(count, "wiederholte Kopfzeile", "wiederholte Kopfzeilen"),
  totalsRow: (count: number) => counted(count, "Summenzeile", "Summenzeilen"),
  missingCustomer: (count: number) => `${counted(count, "Zeile", "Zeilen")} ohne Kunde`,
  continuationLine: (count: number) =>
    counted(count, "Folgezeile eines Auftrags", "Folgezeilen von Aufträgen"),
  missingAmount: (count: number) => `${counted(count, "Zeile", "Zeilen")} ohne Betrag`,
  unreadableAmount: (count: number) => `${counted(count, "Zeile", "Zeilen")} mit unlesbarem Betrag`,
  testCustomer: (count: number) => `${counted(count, "Zeile", "Zeilen")} von Testkunden`,
  technicalItem: (count: number) => `${counted(count, "Zeile", "Zeilen")} für Porto, Gebühren und Ähnliches`,
  unreadableDate: (count: number) => `${counted(count, "Zeile", "Zeilen")} ohne lesbares Datum`,
  futureDate: (count: number) => `${counted(count, "Zeile", "Zeilen")} nach dem Stichtag`,
  outsideWindow: (count: number) => `${counted(count, "Zeile", "Zeilen")} außerhalb des gewählten Zeitraums`,
  hiddenRow: (count: number) => counted(count, "ausgeblendete Zeile", "ausgeblendete Zeilen"),
  duplicate: (count: number) => counted(count, "doppelte Zeile", "doppelte Zeilen"),
};

type Reason = keyof typeof subjects;

function subject(reason: Reason, found: FoundRows): string {
  return `${subjects[reason](found.rows)}${amountOf(found)}${place(found)}`;
}

/** "… zählen nicht mit", and why, or what would happen otherwise. */
function notCounted(reason: Reason, why: (rows: number) => string) {
  return (found: FoundRows) =>
    `${subject(reason, found)} ${pick(found.rows, "zählt", "zählen")} nicht mit${why(found.rows)}.`;
}

/** "… zählen mit, solange …". */
function stillCounted(reason: Reason, butThen = "") {
  return (found: FoundRows) =>
    `${subject(reason, found)} ${pick(found.rows, "zählt", "zählen")} mit, ` +
    `solange die Regel „${titles[reason]}“ ausgeschaltet ist${butThen}.`;
}

function ofColumn(header: string): string {
  return header === "" ? "einer Spalte ohne Überschrift" : `von „${header}“`;
}

function textsIn(texts: number, header: string): string {
  return `${counted(texts, "Text", "Texte")} in ${header === "" ? "einer Spalte ohne Überschrift" : `„${header}“`}`;
}

/** Everything that is said about rules, in German. */
export const de = {
  titles,

  repairs: {
    numberText: (found: RepairedCells) =>
      `${cells(found)} ${pick(found.cells, "enthält Text statt einer Zahl", "enthalten Text statt Zahlen")}` +
      `${example(found)}; ${pick(found.cells, "sie zählt", "sie zählen")} als Zahl (${value(found)})${total(found)}.`,
    dateText: (found: RepairedCells) =>
      `${cells(found)} ${pick(found.cells, "enthält", "enthalten")} ein Datum als Text oder Ziffern${example(found)}; ` +
      `${pick(found.cells, "sie zählt", "sie zählen")} als Datum (${value(found)})${total(found)}.`,
    idSpelling: (found: RepairedCells) =>
      `${cells(found)} ${pick(found.cells, "nennt", "nennen")} einen Kunden in anderer Schreibweise${example(found)} ` +
      `statt ${found.example.now}; beide zählen als ein Kunde${total(found)}.`,
    mergedCustomer: (found: RepairedCells) =>
      `${cells(found)} ${pick(found.cells, "zählt", "zählen")} wie festgelegt zu einem anderen Kunden` +
      `${example(found)} zu ${found.example.now}${total(found)}.`,
    creditSign: (found: RepairedCells) =>
      `${counted(found.cells, "Gutschrift steht", "Gutschriften stehen")} ohne Minus in ${found.column}${example(found)}; ` +
      `${pick(found.cells, "sie zählt", "sie zählen")} negativ (${value(found)})${total(found)}.`,
    costSign: (found: RepairedCells) =>
      `${cells(found)} ${pick(found.cells, "enthält", "enthalten")} Kosten mit Minus${example(found)}; ` +
      `${pick(found.cells, "sie zählt", "sie zählen")} als Kosten (${value(found)})${total(found)}.`,
    currencyRate: (found: RepairedCells) =>
      `${counted(found.cells, "Betrag", "Beträge")} in ${found.column} ${pick(found.cells, "lautet", "lauten")} ` +
      `auf eine andere Währung${example(found)}; ${pick(found.cells, "er zählt", "sie zählen")} umgerechnet ` +
      `(${value(found)})${total(found)}.`,
    unreadableCost: (found: RepairedCells) =>
      `${cells(found)} ${pick(found.cells, "enthält", "enthalten")} keine lesbare Zahl${example(found)}; ` +
      `${pick(found.cells, "sie zählt", "sie zählen")} als ${value(found)}, die Kosten sind also womöglich zu niedrig${total(found)}.`,
  },

  setAside: {
    blankRow: notCounted("blankRow", () => "; an der Summe ändert das nichts"),
    repeatedHeader: notCounted("repeatedHeader", () => "; darin stehen Überschriften, keine Beträge"),
    totalsRow: notCounted("totalsRow", () => ", sonst zählten dieselben Beträge doppelt"),
    missingCustomer: notCounted(
      "missingCustomer",
      (rows) => `, weil sie niemandem zuzuordnen ${pick(rows, "ist", "sind")}`,
    ),
    continuationLine: notCounted(
      "continuationLine",
      () => "; der Betrag steht in der ersten Zeile des Auftrags",
    ),
    missingAmount: notCounted("missingAmount", () => ", denn leer heißt nicht 0"),
    unreadableAmount: notCounted("unreadableAmount", () => "; wie viel dadurch fehlt, ist unbekannt"),
    testCustomer: notCounted("testCustomer", () => ", wie in der Liste der Testkunden festgelegt"),
    technicalItem: notCounted("technicalItem", () => ", weil das keine Ware ist"),
    unreadableDate: notCounted(
      "unreadableDate",
      (rows) => `, weil sie sich zeitlich nicht einordnen ${pick(rows, "lässt", "lassen")}`,
    ),
    futureDate: notCounted("futureDate", () => ""),
    outsideWindow: notCounted("outsideWindow", () => ""),
    hiddenRow: notCounted("hiddenRow", () => ", weil nur zählen soll, was zu sehen ist"),
    duplicate: notCounted(
      "duplicate",
      (rows) => `; ${pick(rows, "sie", "jede")} gleicht einer früheren in allen Spalten`,
    ),
  },

  offered: {
    blankRow: stillCounted("blankRow"),
    repeatedHeader: stillCounted("repeatedHeader"),
    totalsRow: stillCounted("totalsRow", "; dieselben Beträge zählen dann womöglich doppelt"),
    missingCustomer: stillCounted("missingCustomer", "; die Rangliste führt sie als Kunden ohne Nummer"),
    continuationLine: stillCounted("continuationLine"),
    missingAmount: stillCounted("missingAmount"),
    unreadableAmount: stillCounted("unreadableAmount"),
    testCustomer: stillCounted("testCustomer"),
    technicalItem: stillCounted("technicalItem"),
    unreadableDate: stillCounted("unreadableDate"),
    futureDate: stillCounted("futureDate"),
    outsideWindow: stillCounted("outsideWindow"),
    hiddenRow: stillCounted("hiddenRow", "; von Hand oder durch einen Filter ausgeblendet"),
    duplicate: (found: FoundRows) =>
      `${counted(found.rows, "Zeile", "Zeilen")}${amountOf(found)}${place(found)} ` +
      `${pick(found.rows, "gleicht", "gleichen")} einer früheren in allen Spalten. ` +
      `${pick(found.rows, "Sie zählt", "Sie zählen")} mit, solange die Regel „${titles.duplicate}“ ausgeschaltet ist.`,
  },

  causes: {
    blankRow: "Leere Zeilen enthalten",
    repeatedHeader: "Kopfzeilen enthalten",
    totalsRow: "Summenzeilen mitgezählt",
    missingCustomer: "Zeilen ohne Kunde mitgezählt",
    continuationLine: "Folgezeilen mitgezählt",
    missingAmount: "Fehlende Beträge enthalten",
    unreadableAmount: "Unlesbare Beträge enthalten",
    testCustomer: "Testkunden mitgezählt",
    technicalItem: "Porto und Gebühren mitgezählt",
    unreadableDate: "Zeilen ohne Datum mitgezählt",
    futureDate: "Zeilen nach dem Stichtag mitgezählt",
    outsideWindow: "Anderer Zeitraum",
    hiddenRow: "Ausgeblendete Zeilen mitgezählt",
    duplicate: "Doppelte Zeilen mitgezählt",
    creditNotes: "Gutschriften nicht abgezogen",
    deductions: "Erlösschmälerungen abgezogen",
    returns: "Retouren abgezogen",
    tax: "Umsatzsteuer enthalten",
    currency: "Währungen ohne Umrechnung addiert",
    countedHiddenRows: "Nur die sichtbaren Zeilen gezählt",
    countedDuplicates: "Doppelte Zeilen nur einmal gezählt",
    countedTechnicalItems: "Porto und Gebühren weggelassen",
  },

  readings: {
    doubt: (quoted: string, row: number, header: string, value: string, because: string) =>
      `${quoted} in Zeile ${row} ${ofColumn(header)} zählt als ${value}${because}.`,
    becauseOfCell: (quoted: string, row: number) => `, denn in Zeile ${row} steht ${quoted}`,
    becauseOfColumn: (header: string, quoted: string, row: number) =>
      `, denn ${header === "" ? "in einer anderen Spalte" : `in „${header}“`} steht in Zeile ${row} ${quoted}`,
    becauseOfAnswer: ", wie angegeben",
    clear: {
      german: (texts: number, header: string) =>
        `${textsIn(texts, header)} ${pick(texts, "ist", "sind")} deutsch geschrieben (1.234,56) und eindeutig.`,
      english: (texts: number, header: string) =>
        `${textsIn(texts, header)} ${pick(texts, "ist", "sind")} englisch geschrieben (1,234.56) und eindeutig.`,
      dayFirst: (texts: number, header: string) =>
        `${textsIn(texts, header)} ${pick(texts, "nennt", "nennen")} den Tag vor dem Monat und ` +
        `${pick(texts, "ist", "sind")} eindeutig.`,
      monthFirst: (texts: number, header: string) =>
        `${textsIn(texts, header)} ${pick(texts, "nennt", "nennen")} den Monat vor dem Tag und ` +
        `${pick(texts, "ist", "sind")} eindeutig.`,
    },
  },

  values: {
    number: (value: number) => (Number.isInteger(value) ? whole : decimal).format(value),
    plain: (value: number) => f.sample(value),
    day: (serialDay: number) => f.date(serialDay),
    quoted: (text: string) => `„${text}“`,
    column: (header: string, letters: string) => (header === "" ? `Spalte ${letters}` : `„${header}“`),
    blank: "(leer)",
    wholeRow: "(ganze Zeile)",
    notCounted: "nicht gezählt",
  },
};

export type RuleWords = typeof de;
