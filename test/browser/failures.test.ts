import { createHash } from "node:crypto";
import { paneTexts } from "../../src/i18n/pane/paneTexts";
import { disconnectBrowser, openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

jest.setTimeout(120_000);
afterAll(disconnectBrowser);

const words = {
  de: {
    create: "Bericht erstellen",
    cancel: "Abbrechen",
    reading: "Die Tabelle wird gelesen",
    writing: "Die Blätter werden geschrieben",
    cancelled: "Abgebrochen. An der Arbeitsmappe wurde nichts geändert.",
    unchanged: "An der Arbeitsmappe wurde nichts geändert.",
  },
  en: {
    create: "Create report",
    cancel: "Cancel",
    reading: "Reading the table",
    writing: "Writing the sheets",
    cancelled: "Cancelled. Nothing in the workbook was changed.",
    unchanged: "Nothing in the workbook was changed.",
  },
};

/** Everything the add-in might have left behind: sheets, the sheet shown, all cells of the source. */
async function snapshot({ page }: OpenWorkbench): Promise<string[]> {
  const [sheets, source, shown] = await page.evaluate(() => [
    window.workbench.sheets().join(", "),
    JSON.stringify(window.workbench.read("Kunden!A1:K410")),
    String(window.workbench.read("A1")),
  ]);
  return [sheets, createHash("sha256").update(source).digest("hex"), shown];
}

async function select({ page }: OpenWorkbench, address: string): Promise<void> {
  await page.evaluate(async (cells) => {
    window.workbench.select(cells);
    await window.workbench.idle();
  }, address);
}

describe.each(["de", "en"] as const)("in %s", (language) => {
  const { create, cancel, cancelled, unchanged } = words[language];
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(`lang=${language}`);
  });
  afterAll(() => workbench.close());

  describe("a selection that no report can be made of says why beside the button", () => {
    const { blocked } = paneTexts(language);
    const formulas = language === "de" ? "Formeln" : "Formulas";

    test.each([
      ["an empty selection", `${formulas}!J40`, blocked.emptySelection],
      ["a header without rows", "Bestellungen!A1:J1", blocked.noRows],
      ["a table without money", "Kunden!A3:D20", blocked.noMoney],
      ["two areas", "Kunden!A3:B8,Kunden!D3:E8", blocked.severalAreas],
    ])("%s", async (_name, address, sentence) => {
      await select(workbench, address);
      await workbench.pane.getByText(sentence).first().waitFor();
      const button = workbench.pane.getByRole("button", { name: create });
      expect(await button.getAttribute("aria-disabled")).toBe("true");
    });
  });

  describe("a run that can not be finished changes nothing", () => {
    let before: string[];
    beforeAll(async () => {
      await select(workbench, "Kunden!A5");
      before = await snapshot(workbench);
    });
    afterEach(async () => {
      await workbench.page.evaluate(() => window.workbench.idle());
      expect(await snapshot(workbench)).toEqual(before);
    });

    test("in a protected workbook", async () => {
      await workbench.page.evaluate(() => window.workbench.host.protectStructure(true));
      await workbench.pane.getByRole("button", { name: create }).click();
      await workbench.pane
        .getByRole("alert")
        .getByText(/geschützt|protected/)
        .waitFor();
      await workbench.page.evaluate(() => window.workbench.host.protectStructure(false));
    });

    test.each([1, 3, 5, 8, 12, 17])("because Excel fails at request %i", async (request) => {
      await workbench.page.evaluate((n) => window.workbench.host.failAt(n), request);
      await workbench.pane.getByRole("button", { name: create }).click();
      await workbench.pane.getByRole("alert").getByText(unchanged).waitFor({ timeout: 30_000 });
    });

    test.each(["reading", "writing"] as const)("because the user cancels while %s", async (stage) => {
      // Clicks the moment the stage is announced: from outside a click might come after the end.
      await workbench.pane.locator("main").evaluate(
        (pane, { label, announced }) => {
          const observer = new MutationObserver(() => {
            const button = [...pane.querySelectorAll("button")].find(
              (candidate) => candidate.textContent === label,
            );
            if (!button || !pane.textContent?.includes(announced)) return;
            observer.disconnect();
            button.click();
          });
          observer.observe(pane, { subtree: true, childList: true, characterData: true });
        },
        { label: cancel, announced: words[language][stage] },
      );
      await workbench.pane.getByRole("button", { name: create }).click();
      await workbench.pane.getByRole("status").getByText(cancelled).waitFor({ timeout: 30_000 });
    });
  });
});
