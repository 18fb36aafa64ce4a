/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { type Language } from "../../src/i18n/Language";
import { paneTexts } from "../../src/i18n/pane/paneTexts";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import { sheetTexts } from "../../src/i18n/sheets/sheetTexts";
import { pointTableSheet } from "../../src/report/sheets/setup/pointTableSheet";
import { SHEET_ORDER } from "../../src/report/sheets/reportSheets";
import { createReport, type ReportControl } from "../../src/taskpane/run/createReport";
import { settleReport, type SettledReport } from "../../src/taskpane/run/settleReport";
import { keepSetupSheet } from "../../src/taskpane/setup/setupSheets";
import { failureSentence } from "../../src/taskpane/words/failureSentence";
import { toPaneFailure, type PaneFailure } from "../../src/taskpane/words/PaneFailure";
import { createSampleWorkbook } from "../../src/workbench/sample/createSampleWorkbook";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { everythingIn } from "../support/everythingIn";
import { fillFromSample } from "../support/fillFromSample";

jest.setTimeout(300_000);

// A whole run as the pane makes it: read, compute, write, remember, take the earlier report's place. The
// workbook is the sample, with a sheet of points that the user edits and the report of an earlier run.

const SMALL = { customers: 398, orderLines: 150 };
const UNHINDERED: ReportControl = { signal: new AbortController().signal, onProgress: () => undefined };

type Outcome =
  | { readonly kind: "done"; readonly settled: SettledReport }
  | { readonly kind: "failed"; readonly failure: PaneFailure };

async function run(language: Language, control = UNHINDERED, replaces = false): Promise<Outcome> {
  const workbook = new OfficeWorkbook();
  try {
    const written = await createReport(workbook, [], sheetTexts(language), control);
    return { kind: "done", settled: await settleReport(workbook, written, { language, replaces }) };
  } catch (thrown) {
    return { kind: "failed", failure: toPaneFailure(thrown) };
  }
}

async function openSample(language: Language, onRequest?: () => void): Promise<OpenWorkbook> {
  const open = await openWorkbook({ uiLocale: language === "de" ? "de-DE" : "en-US", onRequest });
  fillFromSample(open, createSampleWorkbook([], language, SMALL));
  await open.addTable("Bestellungen", "A1:B3");
  const texts = setupSheetTexts(language);
  await open.workbook.write([pointTableSheet(texts, texts.points.sheetName)], {});
  await keepSetupSheet(open.workbook, "points", texts.points.sheetName);
  open.mark("Kunden", "A5");
  await run(language);
  open.mark("Kunden", "B6:C9");
  open.mark("Kunden", "A5");
  await open.settled();
  return open;
}

/** Every sentence says what happened, in words of the pane's language. */
function expectSentence(failure: PaneFailure, key: "hostFailure" | "cancelled"): void {
  for (const language of ["de", "en"] as const) {
    const texts = paneTexts(language);
    const wanted = key === "cancelled" ? texts.run.cancelled : texts.failures.hostFailure;
    expect(failureSentence(failure, texts)).toBe(wanted);
  }
}

/** A report that was written stays whole, whatever fails afterwards; so do the user's own sheets. */
function expectWhole(open: OpenWorkbook, own: readonly string[], { sheetNames }: SettledReport): void {
  expect(open.sheetNames().slice(0, own.length)).toEqual(own);
  expect(sheetNames).toHaveLength(SHEET_ORDER.length);
  expect(open.sheetNames()).toEqual(expect.arrayContaining([...sheetNames]));
}

/** Compared as one text, which is much faster than cell by cell; what differs is shown all the same. */
function expectUnchanged(open: OpenWorkbook, before: string): void {
  const now = fileOf(open);
  if (now !== before) expect(JSON.parse(now)).toEqual(JSON.parse(before));
}

function fileOf(open: OpenWorkbook): string {
  return JSON.stringify(everythingIn(open.host));
}

describe.each([
  ["de", "before", "progress is told"],
  ["en", "after", "a request is answered"],
] as const)("a run in %s", (language, when, moment) => {
  test(`leaves the workbook as it was where a request fails ${when} Excel has carried it out, whichever it is`, async () => {
    let open = await openSample(language);
    let before = fileOf(open);
    let failures = 0;
    let late = 0;
    for (let request = 1; ; request++) {
      // The sheets of the earlier report, which is to be replaced, stand last.
      const own = open.sheetNames().slice(0, -SHEET_ORDER.length);
      const asked = open.host.requests.length;
      open.host.failAt(request, { when });
      const outcome = await run(language, UNHINDERED, true);
      await open.settled();
      open.host.stopFailing();
      if (outcome.kind === "failed") {
        expectSentence(outcome.failure, "hostFailure");
        expectUnchanged(open, before);
        failures++;
        continue;
      }
      expectWhole(open, own, outcome.settled);
      if (open.host.requests.slice(asked).every(({ error }) => error === undefined)) break;
      late++;
      open = await openSample(language);
      before = fileOf(open);
    }
    expect(failures).toBeGreaterThanOrEqual(20);
    // Looking what there is, removing, remembering; office.js letting go of objects in between.
    expect(late).toBeGreaterThanOrEqual(4);
  });

  test(`leaves the workbook as it was where it is cancelled when ${moment}, whichever time it is`, async () => {
    let onMoment = () => undefined as void;
    const told = () => onMoment();
    const open = await openSample(language, moment === "progress is told" ? undefined : told);
    const onProgress = moment === "progress is told" ? told : () => undefined;
    const own = open.sheetNames();
    const before = fileOf(open);
    let cancels = 0;
    for (let nth = 1; ; nth++) {
      const controller = new AbortController();
      let moments = 0;
      onMoment = () => {
        if (++moments === nth) controller.abort();
      };
      const outcome = await run(language, { signal: controller.signal, onProgress });
      await open.settled();
      if (outcome.kind === "done") {
        // The cancel came too late, or never.
        expectWhole(open, own, outcome.settled);
        break;
      }
      expectSentence(outcome.failure, "cancelled");
      expectUnchanged(open, before);
      cancels++;
    }
    expect(cancels).toBeGreaterThanOrEqual(8);
  });
});
