import { disconnectBrowser, openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

jest.setTimeout(120_000);
afterAll(disconnectBrowser);

const words = {
  de: {
    create: "Bericht erstellen",
    cancel: "Abbrechen",
    unchanged: "An der Arbeitsmappe wurde nichts geändert.",
  },
  en: { create: "Create report", cancel: "Cancel", unchanged: "Nothing in the workbook was changed." },
};

/** Everything the add-in might have left behind: sheets, the sheet shown, all cells of the source. */
function snapshot({ page }: OpenWorkbench): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      window.workbench.sheets(),
      window.workbench.read("Kunden!A1:K410"),
      window.workbench.read("A1"),
    ]),
  );
}

async function select({ page }: OpenWorkbench, address: string): Promise<void> {
  await page.evaluate(async (cells) => {
    window.workbench.select(cells);
    await window.workbench.idle();
  }, address);
}

describe("a selection that no report can be made of says why beside the button", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=de");
  });
  afterAll(() => workbench.close());

  async function expectBlocked(sentence: RegExp): Promise<void> {
    await workbench.pane.getByText(sentence).first().waitFor();
    const button = workbench.pane.getByRole("button", { name: words.de.create });
    expect(await button.getAttribute("aria-disabled")).toBe("true");
  }

  test("an empty selection", async () => {
    await select(workbench, "Formeln!J40");
    await expectBlocked(/Die Auswahl ist leer\./);
  });

  test("a header without rows", async () => {
    await select(workbench, "Bestellungen!A1:J1");
    await expectBlocked(/Unter der Kopfzeile steht keine Zeile\./);
  });

  test("a table without money", async () => {
    await select(workbench, "Kunden!A3:D20");
    await expectBlocked(/Es fehlt ein Geldbetrag/);
  });

  test("two areas", async () => {
    await workbench.page.evaluate(() => window.workbench.select("Kunden!A3:B8,Kunden!D3:E8"));
    await workbench.page.evaluate(() => window.workbench.idle());
    await expectBlocked(/mehrere Bereiche markiert/);
  });
});

describe.each(["de", "en"] as const)("a run that can not be finished (%s)", (language) => {
  const { create, cancel, unchanged } = words[language];
  let workbench: OpenWorkbench;
  let before: string;

  beforeAll(async () => {
    workbench = await openWorkbench(`lang=${language}`);
    await select(workbench, "Kunden!A5");
    before = await snapshot(workbench);
  });
  afterAll(() => workbench.close());
  afterEach(async () => {
    await workbench.page.evaluate(() => window.workbench.idle());
    expect(await snapshot(workbench)).toBe(before);
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

  test("because the user cancels while the sheets are written", async () => {
    await workbench.pane.getByRole("button", { name: create }).click();
    await workbench.pane
      .getByText(/Blätter werden geschrieben|Writing the sheets/)
      .first()
      .waitFor();
    await workbench.pane.getByRole("button", { name: cancel }).click();
    await workbench.pane.getByRole("status").getByText(unchanged).waitFor({ timeout: 30_000 });
  });
});
