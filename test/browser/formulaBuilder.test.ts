import { disconnectBrowser, openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

jest.setTimeout(120_000);
afterAll(disconnectBrowser);

const words = {
  de: {
    page: "Formeln",
    insert: "In Zelle einfügen",
    write: "Einfügen",
    preview: "Vorschau",
    overwrite: "Überschreiben",
  },
  en: {
    page: "Formulas",
    insert: "Insert into cell",
    write: "Insert",
    preview: "Preview",
    overwrite: "Overwrite",
  },
} as const;

/** Opens the builder of a formula with the given cell active, as a user does who searches for it. */
async function openBuilder(
  { page, pane }: OpenWorkbench,
  language: keyof typeof words,
  search: string,
  id: string,
  target: string,
): Promise<void> {
  await page.evaluate((cell) => window.workbench.select(cell), target);
  await pane.getByRole("tab", { name: words[language].page }).click();
  await pane.getByRole("searchbox").fill(search);
  await pane.getByRole("button", { name: new RegExp(`\\b${id}\\b`) }).click();
  await pane.getByRole("button", { name: words[language].insert }).click();
  await pane.getByRole("heading", { name: new RegExp(`\\b${id}\\b`) }).waitFor();
}

async function pick({ page, pane }: OpenWorkbench, field: RegExp, cells: string): Promise<void> {
  const input = pane.getByRole("textbox", { name: field });
  await input.click();
  await page.evaluate((address) => window.workbench.select(address), cells);
  await pane.locator(`input[value="${cells}"]`).first().waitFor();
}

function read({ page }: OpenWorkbench, address: string) {
  return page.evaluate((cells) => window.workbench.read(cells), address);
}

function idle({ page }: OpenWorkbench) {
  return page.evaluate(() => window.workbench.idle());
}

test.each([
  ["de", "1.234,5", "0,6", "=KUNDENWERT.CLTV(1234,5;12;0,6)", "5.925,6"],
  ["en", "1,234.5", "0.6", "=KUNDENWERT.CLTV(1234.5,12,0.6)", "5,925.6"],
] as const)(
  "%s: typed values, a look at the result, and into the cell",
  async (language, revenue, rate, formula, result) => {
    const workbench = await openWorkbench(`lang=${language}`);
    const { pane } = workbench;
    const sheet = language === "de" ? "Formeln" : "Formulas";
    await openBuilder(workbench, language, "cltv", "CLTV", `${sheet}!M2`);
    const fields = pane.getByRole("textbox");
    await fields.nth(0).fill(revenue);
    await fields.nth(1).fill("12");
    await fields.nth(2).fill(rate);
    // 1,234.5 × 12 × (1 − 0.6)
    await pane.getByRole("region", { name: words[language].preview }).getByText(result).waitFor();
    await pane.getByText(formula, { exact: true }).waitFor();
    await pane.getByRole("button", { name: words[language].write, exact: true }).click();
    await pane.getByText(`${sheet}!M2`).last().waitFor();
    await idle(workbench);
    expect(await read(workbench, `${sheet}!M2`)).toEqual([[5925.6]]);

    // The cell holds something now: nothing is overwritten unasked.
    await fields.nth(1).fill("10");
    await pane.getByRole("button", { name: words[language].write, exact: true }).click();
    await pane.getByRole("button", { name: words[language].overwrite }).waitFor();
    expect(await read(workbench, `${sheet}!M2`)).toEqual([[5925.6]]);
    await pane.getByRole("button", { name: words[language].overwrite }).click();
    await pane.getByRole("button", { name: words[language].overwrite }).waitFor({ state: "detached" });
    await idle(workbench);
    expect(await read(workbench, `${sheet}!M2`)).toEqual([[4938]]);

    expect(workbench.pageErrors).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
    await workbench.close();
  },
);

test("cells of a table's row are picked, and the formula is filled down beside the table in one step", async () => {
  const workbench = await openWorkbench("lang=de");
  const { page, pane } = workbench;
  await openBuilder(workbench, "de", "auftrag", "AOV", "Kunden!M4");
  // The sample's customers: title lines in rows 1 and 2, headers in row 3, revenue in G, orders in F.
  await pick(workbench, /^umsatz/, "Kunden!G4");
  await pick(workbench, /^aufträge/, "Kunden!F4");
  const [[orders, revenue]] = (await read(workbench, "Kunden!F4:G4")) as number[][];
  const choice = pane.getByRole("checkbox", { name: /Zeilen der Tabelle.*Spalte L/ });
  await choice.waitFor();
  await pane.locator("label", { hasText: "Zeilen der Tabelle" }).click();
  await pane.getByRole("button", { name: "Einfügen", exact: true }).click();
  await pane.getByText(/Eingefügt in Kunden!L4:L\d+\./).waitFor();
  await idle(workbench);

  expect(await read(workbench, "Kunden!L1:L3")).toEqual([[""], [""], ["AOV"]]);
  const [[first]] = await read(workbench, "Kunden!L4");
  expect(first).toBeCloseTo(revenue / orders, 9);
  // Row 5 holds its amount as text; a text is no number, and the cell says so.
  expect(await read(workbench, "Kunden!L5")).toEqual([["#VALUE!"]]);
  expect(await page.evaluate(() => window.workbench.note("Kunden!L5"))).toMatch(/umsatz.*2\.581,81 €/);
  expect(workbench.pageErrors).toEqual([]);
  await workbench.close();
});

test("a wrong value is explained at once, and nothing can be inserted that is missing", async () => {
  const workbench = await openWorkbench("lang=de");
  const { pane } = workbench;
  await openBuilder(workbench, "de", "gewinnschwelle stück", "BREAKEVEN", "Formeln!M2");
  const fields = pane.getByRole("textbox");
  await fields.nth(0).fill("10000");
  await pane.getByText(/Es fehlt noch: preis/).waitFor();
  await fields.nth(1).fill("50");
  await fields.nth(2).fill("50");
  const preview = pane.getByRole("region", { name: "Vorschau" });
  await preview.getByText("Ergebnis: #NV").waitFor();
  await preview.getByText(/Die Gewinnschwelle wird nie erreicht/).waitFor();
  await fields.nth(2).fill("-3");
  await preview.getByText(/variable_kosten \(variable_cost\) ist -3\. Erlaubt ist eine Zahl ab 0/).waitFor();
  await fields.nth(2).fill("30.50");
  await pane.getByText(/Gemeint ist vielleicht 30,5/).waitFor();
  await workbench.close();
});
