import { connectBrowser, disconnectBrowser, openWorkbench } from "../support/workbenchPage";

jest.setTimeout(60_000);
afterAll(disconnectBrowser);

test("Microsoft's library takes the workbench for Excel", async () => {
  const { page, close } = await openWorkbench("lang=de");
  const pane = page.frames().find((frame) => frame.url().includes("/pane.html"));
  const info = await pane?.evaluate(() =>
    Office.onReady().then(({ host, platform }) => ({ host, platform })),
  );
  expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
  expect(await page.locator('iframe[title="Kundenwert"]').count()).toBe(1);
  await close();
});

test("a script may ask for the workbench as soon as the page has loaded", async () => {
  const page = await (await connectBrowser()).newPage();
  await page.goto(process.env.WORKBENCH_URL ?? "");
  await page.evaluate(() => window.workbench.ready);
  expect(await page.evaluate(() => window.workbench.sheets())).toHaveLength(3);
  await page.close();
});

test.each([
  ["de", ["Datei", "Bearbeiten", "Bericht erstellen"]],
  ["en", ["File", "Edit", "Create report"]],
])("the page speaks %s", async (language, words) => {
  const { page, pane, close } = await openWorkbench(`lang=${language}`);
  const text = `${await page.locator("body").innerText()} ${await pane.locator("body").innerText()}`;
  for (const word of words) expect(text).toContain(word);
  expect(await pane.locator("html").getAttribute("lang")).toBe(language);
  await close();
});

test("the pane needs no more than 320 pixels, before and after a report", async () => {
  const { page, pane, close } = await openWorkbench("lang=de");
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
  await close();
});
