import { createSampleWorkbook } from "../src/workbench/sample/createSampleWorkbook";
import type { SampleCell } from "../src/workbench/sample/SampleWorkbook";
import { disconnectBrowser, openWorkbench } from "../test/support/workbenchPage";

jest.setTimeout(300_000);
afterAll(disconnectBrowser);

const ORDER_LINES = 20_000;
const CUSTOMERS = 1_500;

/** What the add-in may hold the pane's thread for at the most: longer is felt as a frozen pane. */
const LONGEST_TASK_MS = 200;

/** The order sheet of the sample in this size, as the CSV file a German shop exports. */
function orderExport(): string {
  const { sheets } = createSampleWorkbook([], "de", { customers: CUSTOMERS, orderLines: ORDER_LINES });
  const orders = sheets.find((sheet) => sheet.name === "Bestellungen");
  if (!orders) throw new Error("the sample has no order sheet");
  return orders.cells.map((row) => row.map(field).join(";")).join("\r\n");
}

function field(cell: SampleCell): string {
  if (cell === null || typeof cell === "object") return "";
  const text = typeof cell === "number" ? String(cell).replace(".", ",") : String(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

test(`from click to finished report, ${ORDER_LINES} order lines`, async () => {
  const { page, pane, close } = await openWorkbench("lang=de");
  await page.evaluate(async (csv) => {
    await window.workbench.open(new TextEncoder().encode(csv), "bestellungen.csv");
    await window.workbench.idle();
  }, orderExport());
  const sheet = await page.evaluate(() => window.workbench.sheets()[0]);
  await page.evaluate(async (address) => {
    window.workbench.select(address);
    await window.workbench.idle();
  }, `${sheet}!A1`);

  const frame = page.frames().find((candidate) => candidate.url().includes("pane.html"));
  if (!frame) throw new Error("the pane has no frame");
  // Pane and grid share one thread here (in Excel they do not), so the pane waits for the grid's tasks too.
  await frame.evaluate(() => {
    const tasks: { name: string; ms: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push({ name: entry.name, ms: entry.duration });
    }).observe({ entryTypes: ["longtask"] });
  });
  const requestsBefore = await page.evaluate(() => window.workbench.requests.length);
  const began = Date.now();
  await pane.getByRole("button", { name: "Bericht erstellen" }).click();
  await pane.getByText("Fertig. Neue Blätter").waitFor({ timeout: 240_000 });
  const total = Date.now() - began;
  await page.evaluate(() => window.workbench.idle());

  const requests = await page.evaluate(
    (from) => window.workbench.requests.slice(from).map((request) => ({ ...request })),
    requestsBefore,
  );
  const host = requests.reduce((sum, { ms }) => sum + ms, 0);
  const tasks = await frame.evaluate(
    () => (window as unknown as { tasks: { name: string; ms: number }[] }).tasks,
  );
  const longest = (own: boolean) =>
    Math.max(0, ...tasks.filter(({ name }) => (name === "self") === own).map(({ ms }) => ms));
  const row = {
    "total s": (total / 1000).toFixed(2),
    requests: requests.length,
    "largest request kB": Math.round(
      Math.max(...requests.map(({ bytesOut, bytesIn }) => Math.max(bytesOut, bytesIn))) / 1024,
    ),
    "Excel's share": (host / total).toFixed(2),
    "add-in's own share": (1 - host / total).toFixed(2),
    "longest task of the pane ms": longest(true),
    "longest task of the grid ms": longest(false),
  };
  process.stdout.write(
    `\n${Object.entries(row)
      .map(([name, value]) => `${name.padEnd(30)}${value}`)
      .join("\n")}\n`,
  );
  expect(Math.max(longest(true), longest(false))).toBeLessThan(LONGEST_TASK_MS);
  await close();
});
