import {
  connectBrowser,
  disconnectBrowser,
  openWorkbench,
  type OpenWorkbench,
} from "../support/workbenchPage";

jest.setTimeout(60_000);
afterAll(disconnectBrowser);

test("a script may ask for the workbench as soon as the page has loaded", async () => {
  const page = await (await connectBrowser()).newPage();
  await page.goto(process.env.WORKBENCH_URL ?? "");
  await page.evaluate(() => window.workbench.ready);
  expect(await page.evaluate(() => window.workbench.sheets())).toHaveLength(3);
  await page.close();
});

test("the page speaks English", async () => {
  const workbench = await openWorkbench("lang=en");
  await expectSpeaks(workbench, "en", ["File", "Edit", "Create report"]);
  await workbench.close();
});

describe("in German", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=de");
  });
  afterAll(() => workbench.close());

  test("the page speaks German", () =>
    expectSpeaks(workbench, "de", ["Datei", "Bearbeiten", "Bericht erstellen"]));

  test("Microsoft's library takes the workbench for Excel", async () => {
    const { page } = workbench;
    const pane = page.frames().find((frame) => frame.url().includes("/pane.html"));
    const info = await pane?.evaluate(() =>
      Office.onReady().then(({ host, platform }) => ({ host, platform })),
    );
    expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(await page.locator('iframe[title="Kundenwert"]').count()).toBe(1);
  });

  test("the pane needs no more than 320 pixels, before and after a report", async () => {
    const { page, pane } = workbench;
    await page.setViewportSize({ width: 900, height: 700 });
    const overflow = () =>
      pane.locator("html").evaluate((html) => {
        const frame = window.frameElement;
        if (frame instanceof HTMLElement) frame.style.width = "320px";
        return html.scrollWidth - html.clientWidth;
      });
    await page.evaluate(() => window.workbench.select("Kunden!A5"));
    await page.evaluate(() => window.workbench.idle());
    expect(await overflow()).toBe(0);
    await pane.getByRole("button", { name: "Bericht erstellen" }).click();
    await pane.getByText("Fertig.").waitFor();
    expect(await overflow()).toBe(0);
  });
});

async function expectSpeaks(
  { page, pane }: OpenWorkbench,
  language: string,
  words: readonly string[],
): Promise<void> {
  const text = `${await page.locator("body").innerText()} ${await pane.locator("body").innerText()}`;
  for (const word of words) expect(text).toContain(word);
  expect(await pane.locator("html").getAttribute("lang")).toBe(language);
}
