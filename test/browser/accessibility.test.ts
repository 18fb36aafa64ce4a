import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { disconnectBrowser, openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

jest.setTimeout(180_000);
afterAll(disconnectBrowser);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const words = {
  de: {
    create: "Bericht erstellen",
    columns: "Schritt 2: Zuordnung",
    check: "Schritt 3: Prüfung",
    formulas: "Formeln",
    preview: "Vorschau",
    done: "Fertig.",
    untick: /mitrechnen$/,
  },
  en: {
    create: "Create report",
    columns: "Step 2: Columns",
    check: "Step 3: Check",
    formulas: "Formulas",
    preview: "Preview",
    done: "Done.",
    untick: /^Count in/,
  },
};

/** A theme, as the pane meets it: those of Office when it starts, a contrast theme of the system at any time. */
type Theme = "light" | "dark" | "contrast";

/** Everything axe-core finds in the pane as it stands, whatever its impact: theme, rule, and where. */
async function findings({ page }: OpenWorkbench, themes: readonly Theme[]): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) found.push(...(await findingsIn(page, theme)));
  return found;
}

async function findingsIn(page: Page, theme: Theme): Promise<string[]> {
  const pane = paneFrame(page);
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axeSource);
  if (theme === "contrast") await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  // What fades in has its colours when it has come to rest.
  await pane.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  // In contrast the system chooses the colours that are seen; axe would judge those that the page asked for.
  const judgesColors = theme !== "contrast";
  const { violations } = await pane.evaluate(
    (enabled) =>
      window.axe.run(document, {
        resultTypes: ["violations"],
        iframes: false,
        rules: { "color-contrast": { enabled } },
      }),
    judgesColors,
  );
  if (theme === "contrast") await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${theme}: ${id} (${impact}): ${html} ${failureSummary}`),
  );
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes("/pane.html"));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}

/** Puts the dark theme where office.js keeps it. */
async function wearDark(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let library: object | undefined;
    const withDark = (context: object) =>
      new Proxy(context, {
        get: (target, key) =>
          key === "officeTheme"
            ? { bodyBackgroundColor: "#1f1f1f", isDarkTheme: true }
            : Reflect.get(target, key),
      });
    const seen = (office: object) =>
      new Proxy(office, {
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key);
          return key === "context" && typeof value === "object" && value !== null ? withDark(value) : value;
        },
      });
    Object.defineProperty(window, "Office", {
      configurable: true,
      get: () => library && seen(library),
      set: (office: object) => (library = office),
    });
  });
}

async function select({ page }: OpenWorkbench, address: string): Promise<void> {
  await page.evaluate(async (cells) => {
    window.workbench.select(cells);
    await window.workbench.idle();
  }, address);
}

/** Opens everything that is folded, drawings' tables and settings included. */
async function unfoldAll({ pane, page }: OpenWorkbench): Promise<void> {
  const folded = pane.locator("h2 button[aria-expanded=false], h3 button[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  await pane.locator("details:not([open])").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  await page.evaluate(() => window.workbench.idle());
}

describe.each<["de" | "en", Theme[]]>([
  ["de", ["light", "contrast"]],
  ["en", ["light"]],
  ["de", ["dark"]],
])("axe-core finds nothing in the pane in %s, %j", (language, themes) => {
  const names = words[language];
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    const isDark = themes.includes("dark");
    workbench = await openWorkbench(`lang=${language}`, isDark ? wearDark : undefined);
    const { colorScheme } = await paneFrame(workbench.page).evaluate(() => document.documentElement.style);
    expect(colorScheme).toBe(isDark ? "dark" : "light");
  });
  afterAll(() => workbench.close());

  test("before a table is selected", async () => {
    await select(workbench, "Kunden!Z90");
    expect(await findings(workbench, themes)).toEqual([]);
  });

  test("with a table, its report as a preview", async () => {
    await select(workbench, "Kunden!A5");
    await workbench.pane.getByRole("region", { name: names.preview }).waitFor();
    expect(await findings(workbench, themes)).toEqual([]);
  });

  test("with the columns, the check and all parts of the result unfolded", async () => {
    await unfoldAll(workbench);
    expect(await workbench.pane.getByRole("button", { name: names.columns, expanded: true }).count()).toBe(1);
    expect(await workbench.pane.getByRole("button", { name: names.check, expanded: true }).count()).toBe(1);
    expect(await findings(workbench, themes)).toEqual([]);
  });

  test("with customers left out", async () => {
    await workbench.pane.getByRole("checkbox", { name: names.untick }).nth(1).click();
    expect(await findings(workbench, themes)).toEqual([]);
  });

  test("after a report", async () => {
    await workbench.pane.getByRole("button", { name: names.create }).click();
    await workbench.pane.getByText(names.done).first().waitFor({ timeout: 60_000 });
    await workbench.page.evaluate(() => window.workbench.idle());
    await unfoldAll(workbench);
    expect(await findings(workbench, themes)).toEqual([]);
  });

  test("on the page of formulas", async () => {
    await workbench.pane.getByRole("tab", { name: names.formulas }).click();
    await workbench.pane.getByRole("searchbox").waitFor();
    expect(await findings(workbench, themes)).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=de");
  });
  afterAll(() => workbench.close());

  beforeEach(async () => {
    // What the test before did to the table is forgotten once something else was selected.
    await select(workbench, "Kunden!Z90");
    await workbench.pane.getByRole("region", { name: words.de.preview }).waitFor({ state: "detached" });
    await select(workbench, "Kunden!A5");
    await workbench.pane.getByRole("region", { name: words.de.preview }).waitFor();
    // Where the focus is when a user comes from the sheet (F6 in Excel).
    await workbench.pane.getByRole("tab", { name: "Bericht" }).focus();
  });

  /** Name of what has the focus in the pane. */
  const focused = () =>
    paneFrame(workbench.page).evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
    });

  /** Goes on by the Tab key to what bears the name; fails where it is not met. */
  async function tabTo(name: string, most = 40): Promise<void> {
    const passed: string[] = [];
    for (let steps = 0; steps < most; steps++) {
      await workbench.page.keyboard.press("Tab");
      const now = await focused();
      if (now === name) return;
      passed.push(now);
    }
    throw new Error(`${name} was not reached; passed ${passed.join(" | ")}`);
  }

  test("steps unfold, customers are left out and taken back", async () => {
    await tabTo(words.de.check);
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.pane.getByRole("button", { name: words.de.check, expanded: true }).count()).toBe(
      1,
    );
    await workbench.page.keyboard.press("Space");
    expect(await workbench.pane.getByRole("button", { name: words.de.check, expanded: false }).count()).toBe(
      1,
    );
    const worst = workbench.pane.getByRole("checkbox", { name: words.de.untick }).last();
    await tabTo((await worst.getAttribute("aria-label")) ?? "", 60);
    await workbench.page.keyboard.press("Space");
    await workbench.pane.getByText("Ohne 1 Kunde:").waitFor();
    expect(await worst.isChecked()).toBe(false);
    await workbench.page.keyboard.press("Space");
    expect(await workbench.pane.getByText("Ohne 1 Kunde:").count()).toBe(0);
  });

  test("what has the focus is never hidden behind the bars at the top and the bottom", async () => {
    await workbench.page.setViewportSize({ width: 1000, height: 700 });
    await workbench.pane.getByRole("checkbox", { name: words.de.untick }).first().focus();
    await workbench.page.keyboard.press("Space");
    for (let steps = 0; steps < 25; steps++) {
      const isCovered = await paneFrame(workbench.page).evaluate(() => {
        const active = document.activeElement;
        if (active === null || active === document.body) return false;
        const { left, top, width, height } = active.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        return above === null || !(active.contains(above) || above.contains(active));
      });
      expect([await focused(), isCovered]).toEqual([await focused(), false]);
      await workbench.page.keyboard.press("Tab");
    }
  });

  test("a report is made, with the button a few steps away", async () => {
    // Three steps, and what lies between them and the button.
    await tabTo(words.de.create, 8);
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByText(words.de.done).first().waitFor({ timeout: 60_000 });
    expect(await focused()).toBe(words.de.create);
    expect(await workbench.page.evaluate(() => window.workbench.sheets())).toContain("Rangliste");
  });
});
