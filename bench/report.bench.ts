import { sampleSeed } from "../src/workbench/sample/createSampleWorkbook";
import { SeededRandom } from "../src/workbench/sample/SeededRandom";
import { disconnectBrowser, openWorkbench } from "../test/support/workbenchPage";

jest.setTimeout(1_800_000);
afterAll(disconnectBrowser);

const CUSTOMERS = 100_000;

/** A customer list as a German CRM exports it; every third customer costs more than it brings. */
function customerExport(): string {
  const random = new SeededRandom(sampleSeed);
  const lines = ["Kundennr.;Firma;Letzte Bestellung;Anzahl Bestellungen;Umsatz;Wareneinsatz;Versandkosten"];
  for (let customer = 0; customer < CUSTOMERS; customer++) {
    const orders = random.whole(1, 40);
    const cents = random.whole(1_000, 4_000_000);
    const date = `${random.whole(10, 28)}.${random.whole(10, 12)}.2025`;
    const goods = Math.round(cents * (customer % 3 === 0 ? 0.95 : 0.6));
    lines.push(
      `K${100_000 + customer};Firma ${customer};${date};${orders};${[cents, goods, orders * 900].map(euros).join(";")}`,
    );
  }
  return lines.join("\r\n");
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace(".", ",");
}

/** When the pane announced a stage, and how many requests had been made by then. */
interface Mark {
  readonly stage: string;
  readonly at: number;
  readonly requests: number;
}

test(`from click to finished report, ${CUSTOMERS} customers`, async () => {
  const { page, pane, close } = await openWorkbench("lang=de");
  await page.evaluate(async (csv) => {
    await window.workbench.open(new TextEncoder().encode(csv), "kunden.csv");
    await window.workbench.idle();
  }, customerExport());
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
    const marks: Mark[] = [];
    Object.assign(window, { marks });
    new MutationObserver(() => {
      const stage = status.textContent;
      if (stage === "" || stage === marks[marks.length - 1]?.stage) return;
      marks.push({ stage, at: performance.now(), requests: window.workbench.requests.length });
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await pane.getByRole("button", { name: "Bericht erstellen" }).click();
  await pane.getByText("Fertig. Neue Blätter").waitFor({ timeout: 1_500_000 });
  const { marks, times } = await page.evaluate(() => ({
    marks: (window as unknown as { marks: Mark[] }).marks,
    times: window.workbench.requests.map(({ ms }) => ms),
  }));
  await close();

  const stages = ["gelesen", "berechnet", "geschrieben"].map((word) => {
    const index = marks.findIndex(({ stage }) => stage.includes(word));
    const [begun, ended] = [marks[index], marks[index + 1]];
    if (!begun || !ended)
      throw new Error(`no stage "${word}" in ${marks.map(({ stage }) => stage).join(", ")}`);
    const host = times.slice(begun.requests, ended.requests).reduce((sum, ms) => sum + ms, 0);
    return { total: ended.at - begun.at, host };
  });
  const lines = ["read", "compute", "write"].map((name, index) => ({ name, ...stages[index]! }));
  const whole = lines.reduce(
    (sum, { total, host }) => ({ name: "whole run", total: sum.total + total, host: sum.host + host }),
    { name: "whole run", total: 0, host: 0 },
  );
  const seconds = (ms: number) => (ms / 1000).toFixed(2).padStart(9);
  const table = [...lines, whole].map(
    ({ name, total, host }) =>
      `${name.padEnd(12)}${seconds(total)}${seconds(host)}${((1 - host / total) * 100).toFixed(0).padStart(10)} %`,
  );
  process.stdout.write(`\n${"".padEnd(12)}        s   Excel s  add-in's\n${table.join("\n")}\n`);
});
