import type { FormulaHelp } from "../../src/i18n/help/FormulaHelp";
import { formulasSheet } from "../../src/workbench/sample/formulasSheet";
import {
  disconnectBrowser,
  openWorkbench,
  pressKey,
  typeText,
  type OpenWorkbench,
} from "../support/workbenchPage";

jest.setTimeout(60_000);
afterAll(disconnectBrowser);

/** Types as a user does: into the grid, with the separators of the page's language. */
async function type({ page }: OpenWorkbench, address: string, formulas: readonly string[]): Promise<void> {
  await page
    .locator(".o-grid-overlay")
    .first()
    .click({ position: { x: 300, y: 300 } });
  await page.evaluate((cell) => window.workbench.select(cell), address);
  for (const formula of formulas) {
    await typeText(page, formula);
    await pressKey(page, "Enter");
  }
  await page.evaluate(() => window.workbench.idle());
}

function read({ page }: OpenWorkbench, address: string): Promise<(string | number | boolean)[][]> {
  return page.evaluate((cells) => window.workbench.read(cells), address);
}

describe("formulas typed into cells, in German", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=de");
  });
  afterAll(() => workbench.close());

  // The examples of the function reference (docs/functions.md), with semicolon and decimal comma.
  test("give the results of the function reference", async () => {
    await type(workbench, "Formeln!A30", [
      "=KUNDENWERT.CLTV(100;36)",
      "=KUNDENWERT.CLTV(100;36;0,6;300)",
      "=kundenwert.breakeven(300;0,3;0,2)",
      "=KUNDENWERT.BREAKEVEN(10000;50;30;5000)",
      "=KUNDENWERT.CRM_ROI(180000;120000)",
    ]);
    expect(await read(workbench, "Formeln!A30:A34")).toEqual([[3600], [1140], [3000], [750], [0.5]]);
  });

  test.each([
    ["=KUNDENWERT.BREAKEVEN(10000;-5;30)", "#VALUE!", /Preis.*-5/i],
    ["=KUNDENWERT.BREAKEVEN(10000;30;30)", "#N/A", /Gewinnschwelle|Stück/i],
    ["=KUNDENWERT.CLTV(100;36;60)", "#VALUE!", /0,05 für 5\s%/],
    ['=KUNDENWERT.CLTV("viel";36)', "#VALUE!", /viel/],
    ["=KUNDENWERT.CRM_ROI(180000;0)", "#DIV/0!", /^/],
  ])("%s shows %s and says why", async (formula, error, sentence) => {
    await type(workbench, "Formeln!A40", [formula]);
    expect(await read(workbench, "Formeln!A40")).toEqual([[error]]);
    expect(await workbench.page.evaluate(() => window.workbench.note("Formeln!A40"))).toMatch(sentence);
  });

  test("an error in a referenced cell reaches the formula, which names the argument", async () => {
    await type(workbench, "Formeln!A50", ["=1/0", "=KUNDENWERT.CLTV(A50;36)"]);
    expect(await read(workbench, "Formeln!A51")).toEqual([["#VALUE!"]]);
    expect(await workbench.page.evaluate(() => window.workbench.note("Formeln!A51"))).toMatch(/#DIV\/0!/);
  });

  test("names complete while typing, and the arguments are explained", async () => {
    const { page } = workbench;
    await page
      .locator(".o-grid-overlay")
      .first()
      .click({ position: { x: 300, y: 300 } });
    await page.evaluate(() => window.workbench.select("Formeln!A60"));
    await typeText(page, "=kundenwert.cl");
    await page.getByText("Einfacher Kundenwert: Umsatz über").first().waitFor();
    await pressKey(page, "Tab");
    await page.locator(".o-composer", { hasText: "=KUNDENWERT.CLTV(" }).first().waitFor();
    const explained = (argument: string) =>
      page.locator("span.o-formula-assistant-focus", { hasText: argument }).waitFor();
    await explained("umsatz_je_periode");
    await typeText(page, "100;");
    await explained("perioden");
    await pressKey(page, "Escape");
    await pressKey(page, "Escape");
  });
});

describe.each(["web", "desktop"])("the sheet of formulas, blank cells as in Excel on the %s", (host) => {
  test.each(["de", "en"] as const)("shows the result of each example in %s", async (language) => {
    const workbench = await openWorkbench(`lang=${language}&host=${host}`);
    const help = await workbench.page.evaluate(
      (address) => fetch(address).then((response) => response.json() as Promise<FormulaHelp[]>),
      `/help-${language}.json`,
    );
    const { sheet, formulas } = formulasSheet(help, language);
    const addresses = formulas.map(({ address }) => `${sheet.name}!${address}`);
    const shown = await workbench.page.evaluate(
      (cells) => cells.map((cell) => window.workbench.read(cell)[0][0]),
      addresses,
    );
    expect(shown.map((value, index) => [addresses[index], fifteenDigits(value)])).toEqual(
      formulas.map(({ value }, index) => [addresses[index], fifteenDigits(value)]),
    );
    expect(workbench.pageErrors).toEqual([]);
    await workbench.close();
  });
});

/** As Excel shows numbers. */
function fifteenDigits(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
