import { WorkbookError, type WorkbookFailure } from "../../src/excel/Workbook";
import { paneTexts } from "../../src/i18n/pane/paneTexts";
import type { ReportError } from "../../src/report/ReportError";
import {
  failureSentence,
  leftNothingBehind,
  technicalDetail,
} from "../../src/taskpane/words/failureSentence";
import { ReportRefused, toPaneFailure } from "../../src/taskpane/words/PaneFailure";

const de = paneTexts("de");
const en = paneTexts("en");

/** What each sentence has to contain: the matter, the place, or what to do. */
const workbookFailures: [WorkbookFailure, RegExp, RegExp][] = [
  ["cancelled", /nichts geändert/, /Nothing .* was changed/],
  ["emptySelection", /leer.*anklicken/, /empty.*Click/],
  ["severalAreas", /mehrere Bereiche.*einen/, /Several areas.*one/],
  ["protectedWorkbook", /geschützt.*Überprüfen/, /protected.*Review/],
  ["cellEditing", /bearbeitet.*Enter oder Esc/, /edited.*Enter or Esc/],
  ["tooLarge", /kleineren Bereich/, /smaller range/],
  ["hostFailure", /Excel hat einen Fehler gemeldet/, /Excel reported an error/],
  ["cleanUpFailed", /nicht wieder entfernen: Rangliste\./, /could not be removed again: Rangliste\./],
];

const reportErrors: [ReportError, RegExp, RegExp][] = [
  [{ kind: "noRows", address: "A1:B1" }, /A1:B1.*Kopfzeile/, /A1:B1.*header/],
  [{ kind: "noCustomerColumn" }, /Kundennummer/, /customer number/],
  [{ kind: "noMoneyColumn" }, /Geldbetrag/, /amount of money/],
  [
    { kind: "sameColumnTwice", fields: ["amount", "contribution"], header: "Wert" },
    /„Wert“.*Umsatz \(Betrag\) und Deckungsbeitrag/,
    /“Wert”.*Revenue \(amount\) and Contribution margin/,
  ],
  [{ kind: "noUsableRows", rows: 1200 }, /1\.200 Zeilen/, /1,200 rows/],
  [{ kind: "severalCurrencies", currencies: ["CHF", "EUR", "USD"] }, /CHF, EUR und USD/, /CHF, EUR and USD/],
  [{ kind: "ambiguousNumbers", header: "Wert", sample: "1.234" }, /„Wert“.*„1\.234“/, /“Wert”.*“1\.234”/],
  [
    { kind: "ambiguousDates", header: "Datum", sample: "01/02/2024" },
    /„01\/02\/2024“.*Tag/,
    /“01\/02\/2024”.*day/,
  ],
  [{ kind: "cancelled" }, /nichts geändert/, /Nothing .* was changed/],
];

describe("every failure is a sentence", () => {
  test.each(workbookFailures)("of the workbook: %s", (reason, german, english) => {
    const failure = toPaneFailure(new WorkbookError(reason, "Rangliste"));
    expect(failureSentence(failure, de)).toMatch(german);
    expect(failureSentence(failure, en)).toMatch(english);
  });

  test.each(reportErrors)("of the table: $kind", (error, german, english) => {
    const failure = toPaneFailure(new ReportRefused(error));
    expect(failureSentence(failure, de)).toMatch(german);
    expect(failureSentence(failure, en)).toMatch(english);
  });

  test("anything else is named a fault of the add-in, and its trace kept as a detail", () => {
    const failure = toPaneFailure(new TypeError("x is undefined"));
    expect(failureSentence(failure, de)).toMatch(/Fehler liegt im Add-in/);
    expect(failureSentence(failure, en)).toMatch(/fault is the add-in's/);
    expect(technicalDetail(failure)).toContain("x is undefined");
  });
});

test("only sheets that could not be removed count as something left behind", () => {
  for (const [reason] of workbookFailures) {
    const failure = toPaneFailure(new WorkbookError(reason));
    expect(leftNothingBehind(failure)).toBe(reason !== "cleanUpFailed");
  }
});
