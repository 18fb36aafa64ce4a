/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { WorkbookError, type WorkbookFailure } from "../../../src/excel/Workbook";
import { registerPaneIcons } from "../../../src/taskpane/look/registerPaneIcons";
import { customerExport, orderExport } from "../exports";
import { button, isDisabled, mark, readyButton, startReport } from "./reportPane";
import { open } from "./settingsPane";

registerPaneIcons();
// Generous, as a busy machine must not fail a test that only waits for its result.
// Asking jsdom for the visibility of every element would take most of the time.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);
afterEach(cleanup);

describe("while a report is being made", () => {
  test("progress counts rows", async () => {
    const workbook = open(customerExport);
    workbook.hold("write");
    await startReport();
    await screen.findByText("1 von 10 Zeilen");
    expect(screen.getByRole("progressbar", { name: "Die Blätter werden geschrieben" })).toBeTruthy();
  });

  test("a second start is impossible, even by two clicks at once", async () => {
    const workbook = open(customerExport);
    const create = await readyButton();
    const readsBefore = workbook.reads;
    act(() => {
      fireEvent.click(create);
      fireEvent.click(create);
    });
    expect(isDisabled(create)).toBe(true);
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(workbook.reads - readsBefore).toBe(1);
  });

  test("the selection is left alone, and looked at afterwards", async () => {
    const workbook = open(customerExport);
    const release = workbook.hold("write");
    await startReport();
    await screen.findByText("1 von 10 Zeilen");
    const looksBefore = workbook.looks;
    jest.useFakeTimers();
    mark(workbook, "Orders", orderExport);
    act(() => jest.runAllTimers());
    jest.useRealTimers();
    expect(workbook.looks).toBe(looksBefore);
    release();
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(await screen.findByText(/^Orders!A1:D4/)).toBeTruthy();
  });

  test("cancel ends reading at once, even if Excel does not answer", async () => {
    const workbook = open(customerExport);
    await readyButton();
    workbook.hold("read");
    await startReport();
    fireEvent.click(button("Abbrechen"));
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe(
        "Abgebrochen. An der Arbeitsmappe wurde nichts geändert.",
      ),
    );
    expect(workbook.written).toEqual([]);
    expect(screen.queryByRole("button", { name: "Abbrechen" })).toBeNull();
  });

  test("cancel while writing waits until what was begun is taken back", async () => {
    const workbook = open(customerExport);
    await readyButton();
    const release = workbook.hold("write");
    await startReport();
    await screen.findByRole("progressbar", { name: "Die Blätter werden geschrieben" });
    fireEvent.click(button("Abbrechen"));
    expect(screen.getByRole("status").textContent).toBe("Wird abgebrochen …");
    release();
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Abgebrochen/));
    expect(workbook.written).toEqual([]);
  });

  test("the focus stays where it is", async () => {
    open(customerExport);
    const create = await readyButton();
    create.focus();
    fireEvent.click(create);
    await screen.findByRole("region", { name: "Ergebnis" });
    expect(document.activeElement).toBe(create);
  });
});

describe("a report that fails", () => {
  test.each<[WorkbookFailure, "de" | "en", RegExp]>([
    ["protectedWorkbook", "de", /Struktur der Arbeitsmappe ist geschützt.*wurde nichts geändert/],
    ["protectedWorkbook", "en", /structure of the workbook is protected.*was changed/],
    ["hostFailure", "de", /Excel hat einen Fehler gemeldet.*wurde nichts geändert/],
    ["hostFailure", "en", /Excel reported an error.*was changed/],
    ["cleanUpFailed", "de", /nicht wieder entfernen: Rangliste\./],
    ["cleanUpFailed", "en", /could not be removed again: Rangliste\./],
  ])("for %s says so in %s", async (reason, language, sentence) => {
    const workbook = open(customerExport, language);
    workbook.failOn("write", new WorkbookError(reason, "Rangliste"));
    await startReport(language === "de" ? "Bericht erstellen" : "Create report");
    const message = await screen.findByText(sentence);
    expect(message.closest("[role=alert]")).toBeTruthy();
    expect(isDisabled(button(language === "de" ? "Bericht erstellen" : "Create report"))).toBe(false);
  });

  test("by a defect folds the technical detail away", async () => {
    const workbook = open(customerExport);
    workbook.failOn("write", new TypeError("x is undefined"));
    await startReport();
    await screen.findByText(/der Fehler liegt im Add-in/);
    const detail = screen.getByText(/x is undefined/).closest("details");
    expect(detail?.open).toBe(false);
  });
});
