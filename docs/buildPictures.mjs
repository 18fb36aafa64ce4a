/**
 * Makes the pictures of `docs/images/report`: every sheet of a report and every step of the pane, in
 * German and English, as the workbench shows them.
 *
 *     npm start                                             # in one terminal
 *     node docs/buildPictures.mjs http://localhost:3000     # in another
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchBrowserServer } from "../test/support/launchBrowser.mjs";

const images = path.join(path.dirname(fileURLToPath(import.meta.url)), "images/report");
const origin = process.argv[2] ?? "http://localhost:3000";

/** What is pressed and looked for, by language. */
const languages = {
  de: {
    source: "Kunden!B5",
    create: "Bericht erstellen",
    done: "Fertig. Neue Blätter",
    steps: ["Daten", "Zuordnung", "Prüfung", "Ergebnis"],
    sheets: ["Übersicht", "Rangliste", "Entscheidungen", "Datenprotokoll", "Methode"],
  },
  en: {
    source: "Kunden!B5",
    create: "Create report",
    done: "Done. New sheets",
    steps: ["Data", "Columns", "Check", "Result"],
    sheets: ["Overview", "Ranking", "Decisions", "Data log", "Method"],
  },
};

/** File names, the same in both languages. */
const STEPS = ["data", "columns", "check", "result"];
const SHEETS = ["overview", "ranking", "decisions", "data-log", "method"];

const PAGE = { width: 1500, height: 900 };
/** The narrowest pane that Excel gives an add-in, and a height that shows a whole step. */
const PANE_WIDTH = 320;
const STEP_HEIGHT = 1500;

const server = await launchBrowserServer();
const browser = await chromium.connect(server.wsEndpoint());
for (const [language, words] of Object.entries(languages)) {
  const folder = path.join(images, language);
  fs.mkdirSync(folder, { recursive: true });
  await picture(language, words, folder);
}
await browser.close();
await server.close();

async function picture(language, words, folder) {
  const page = await browser.newPage({ viewport: PAGE });
  await page.goto(`${origin}/?lang=${language}`);
  await page.evaluate(() => window.workbench.ready);
  const idle = () => page.evaluate(() => window.workbench.idle());
  const select = async (address) => {
    await page.evaluate((cells) => window.workbench.select(cells), address);
    await idle();
  };
  const pane = page.frameLocator('iframe[title="Kundenwert"]');
  await idle();
  await select(words.source);
  for (const [index, title] of words.steps.entries()) {
    await photographStep(page, pane, title, path.join(folder, `step-${index + 1}-${STEPS[index]}.png`));
  }
  await pane.getByRole("button", { name: words.create }).click();
  await pane.getByText(words.done).waitFor({ timeout: 120_000 });
  for (const [index, sheet] of words.sheets.entries()) {
    await select(`'${sheet}'!A1`);
    await page.screenshot({ path: path.join(folder, `sheet-${index + 1}-${SHEETS[index]}.png`) });
  }
  await page.close();
}

/** The pane alone with one step unfolded, at its narrowest. */
async function photographStep(page, pane, title, file) {
  const toggle = pane.getByRole("button", { name: new RegExp(`${title}`) }).first();
  const wasOpen = (await toggle.getAttribute("aria-expanded")) === "true";
  if (!wasOpen) await toggle.click();
  await page.setViewportSize({ width: PAGE.width, height: STEP_HEIGHT });
  await toggle.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.workbench.idle());
  const frame = await page.locator('iframe[title="Kundenwert"]').boundingBox();
  await page.screenshot({ path: file, clip: { ...frame, width: Math.max(frame.width, PANE_WIDTH) } });
  if (!wasOpen) await toggle.click();
  await page.setViewportSize(PAGE);
}
