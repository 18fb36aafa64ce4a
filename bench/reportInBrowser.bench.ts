import { disconnectBrowser, openWorkbench } from "../test/support/workbenchPage";
import { CUSTOMER_HEADERS, customerList } from "./support/customerExport";
import { printStages, type StageMark } from "./support/stageTimes";

jest.setTimeout(1_200_000);
afterAll(disconnectBrowser);

/** A hundred thousand take the workbench's spreadsheet, which calculates and draws each cell, twenty minutes. */
const CUSTOMERS = 20_000;

const SERIAL_DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** The list as a German CRM writes it into a file. */
function customerFile(): string {
  const lines = customerList(CUSTOMERS).map(({ id, name, lastOrder, orders, revenue, goods, shipping }) =>
    [id, name, germanDate(lastOrder), orders, ...[revenue, goods, shipping].map(euros)].join(";"),
  );
  return [CUSTOMER_HEADERS.join(";"), ...lines].join("\r\n");
}

function germanDate(serialDay: number): string {
  const [year, month, day] = new Date(SERIAL_DAY_ZERO + serialDay * MILLISECONDS_PER_DAY)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return `${day}.${month}.${year}`;
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace(".", ",");
}

/** What the pane announced, when, and how many requests had been made by then. */
interface Announced extends StageMark {
  readonly words: string;
}

test(`from click to finished report in the workbench, ${CUSTOMERS} customers`, async () => {
  const { page, pane, close } = await openWorkbench("lang=de");
  await page.evaluate(async (csv) => {
    await window.workbench.open(new TextEncoder().encode(csv), "kunden.csv");
    await window.workbench.idle();
  }, customerFile());
  const sheet = await page.evaluate(() => window.workbench.sheets()[0]);
  await page.evaluate(async (address) => {
    window.workbench.select(address);
    await window.workbench.idle();
  }, `${sheet}!A1`);

  const lastRow = `${sheet}!A${CUSTOMERS + 1}`;
  expect(await page.evaluate((address) => window.workbench.read(address)[0]?.[0], lastRow)).not.toBe("");
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Kundenwert"]');
    const status = frame?.contentDocument?.querySelector('[role="status"]');
    if (!status) throw new Error("the pane announces nothing");
    const announced: Announced[] = [];
    Object.assign(window, { announced });
    new MutationObserver(() => {
      const words = status.textContent;
      if (words === "" || words === announced[announced.length - 1]?.words) return;
      announced.push({ words, at: performance.now(), requests: window.workbench.requests.length });
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await pane.getByRole("button", { name: "Bericht erstellen" }).click();
  await pane.getByText("Fertig. Neue Blätter").waitFor({ timeout: 1_000_000 });
  const { announced, times } = await page.evaluate(() => ({
    announced: (window as unknown as { announced: Announced[] }).announced,
    times: window.workbench.requests.map(({ ms }) => ms),
  }));
  await close();

  const stage = (word: string) => {
    const found = announced.find(({ words }) => words.includes(word));
    if (!found) throw new Error(`no stage "${word}" in ${announced.map(({ words }) => words).join(", ")}`);
    return found;
  };
  const [reading, computing, writing, end] = ["gelesen", "berechnet", "geschrieben", "Fertig"].map(stage);
  printStages(
    `Report of ${CUSTOMERS} customers in the workbench`,
    { reading, computing, writing, end },
    times,
  );
});
