import { createSampleWorkbook } from "../../src/workbench/sample/createSampleWorkbook";
import type { TableTruth } from "../../src/workbench/sample/SampleWorkbook";
import { readRealTotals, realExport } from "../support/realExport";
import { disconnectBrowser, openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

jest.setTimeout(120_000);
afterAll(disconnectBrowser);

/** Excel's documented limit for one request and one response on the web. */
const FIVE_MB = 5 * 1024 * 1024;
const labels = {
  de: {
    create: "Bericht erstellen",
    check: "Schritt 3: Prüfung",
    done: "Fertig.",
    reconciliation: "Abgleich mit der Quelle",
  },
  en: {
    create: "Create report",
    check: "Step 3: Check",
    done: "Done.",
    reconciliation: "Reconciliation with the source",
  },
};

async function createReport(
  { page, pane }: OpenWorkbench,
  selection: string,
  words = labels.de,
  done: string | RegExp = words.done,
): Promise<void> {
  await page.evaluate(async (address) => {
    window.workbench.select(address);
    await window.workbench.idle();
  }, selection);
  await pane.getByRole("button", { name: words.create }).click();
  await pane.getByText(done).first().waitFor({ timeout: 60_000 });
  await page.evaluate(() => window.workbench.idle());
  await pane.getByRole("button", { name: words.check, expanded: false }).click();
  await pane.getByRole("table", { name: words.reconciliation }).waitFor();
}

interface Ranking {
  readonly header: string[];
  readonly rows: (string | number | boolean)[][];
}

async function readRanking({ page }: OpenWorkbench, customers: number, sheet: string): Promise<Ranking> {
  const cells = await page.evaluate(
    (address) => window.workbench.read(address),
    `'${sheet}'!A1:V${customers + 1}`,
  );
  return { header: cells[0].map(String), rows: cells.slice(1) };
}

function column(ranking: Ranking, name: string): (string | number | boolean)[] {
  const index = ranking.header.indexOf(name);
  if (index < 0) throw new Error(`no column ${name} among ${ranking.header.join(", ")}`);
  return ranking.rows.map((row) => row[index]);
}

const inCents = (amount: unknown) => Math.round(Number(amount) * 100);
const sumInCents = (amounts: unknown[]) => amounts.reduce<number>((sum, amount) => sum + inCents(amount), 0);

async function expectGoodTraffic(workbench: OpenWorkbench): Promise<void> {
  const requests = await workbench.page.evaluate(() =>
    window.workbench.requests.map(({ bytesIn, bytesOut }) => ({ bytesIn, bytesOut })),
  );
  expect(requests.length).toBeGreaterThan(5);
  expect(Math.max(...requests.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]))).toBeLessThan(FIVE_MB);
  expect(workbench.foreignRequests).toEqual([]);
}

describe("reports of the sample", () => {
  const { truth } = createSampleWorkbook([], "de");
  const source = ["Kunden", "Bestellungen", "Formeln"];
  const written = ["Übersicht", "Rangliste", "Entscheidungen", "Datenprotokoll", "Methode"];
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench("lang=de");
  });
  afterAll(() => workbench.close());

  async function expectRanked(sheet: string, expected: TableTruth, level: string): Promise<void> {
    const ranking = await readRanking(workbench, expected.customers, sheet);
    expect(column(ranking, "Rang")).toEqual(ranking.rows.map((_, index) => index + 1));
    expect(sumInCents(column(ranking, "Umsatz"))).toBe(expected.revenueCents);
    expect(sumInCents(column(ranking, level))).toBe(expected.contributionCents);
    const byRevenue = ranking.rows
      .map((_, index) => inCents(column(ranking, "Umsatz")[index]))
      .sort((a, b) => b - a);
    expect(byRevenue.slice(0, 10)).toEqual(expected.topTen.map(({ revenueCents }) => revenueCents));
    await expectGoodTraffic(workbench);
    expect(workbench.pageErrors).toEqual([]);
  }
  const sheets = () => workbench.page.evaluate(() => window.workbench.sheets());

  test("rank every customer and agree to the cent, that of the order lines beside that of the customers", async () => {
    await createReport(workbench, "Kunden!A5");
    expect(await sheets()).toEqual([...source, ...written]);
    await expectRanked("Rangliste", truth.customers, "DB III");

    await createReport(
      workbench,
      "Bestellungen!C7",
      labels.de,
      /^Fertig\. Neue Blätter: Übersicht \(2\), Rangliste \(2\), .*Datenprotokoll \(2\)/,
    );
    expect(await sheets()).toEqual([...source, ...written, ...written.map((name) => `${name} (2)`)]);
    await expectRanked("Rangliste (2)", truth.orders, "DB I");
    await expectRanked("Rangliste", truth.customers, "DB III");
  });
});

describe("in English", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=en");
  });
  afterAll(() => workbench.close());

  test("the report of the sample has the same figures", async () => {
    const { truth } = createSampleWorkbook([], "en");
    await createReport(workbench, "Kunden!A5", labels.en);
    const ranking = await readRanking(workbench, truth.customers.customers, "Ranking");
    expect(sumInCents(column(ranking, "Revenue"))).toBe(truth.customers.revenueCents);
  });

  const realTest = realExport.present ? test : test.skip;

  realTest(
    `the report of real invoice lines agrees with exact arithmetic to the cent, best ten customers included${realExport.present ? "" : ` (skipped: ${realExport.absentBecause})`}`,
    async () => {
      const expected = readRealTotals();
      await workbench.page.setInputFiles('input[type="file"]', realExport.file);
      await workbench.page.waitForFunction(() => window.workbench.sheets().length === 1, undefined, {
        timeout: 60_000,
      });
      const [sheet] = await workbench.page.evaluate(() => window.workbench.sheets());
      await createReport(workbench, `${sheet}!A1`, labels.en);
      const ranking = await readRanking(workbench, expected.customers, "Ranking");

      expect(ranking.rows.length).toBe(expected.customers);
      expect(sumInCents(column(ranking, "Revenue"))).toBe(expected.revenueCents);
      const best = ranking.rows.slice(0, 10).map((_, index) => ({
        customer: column(ranking, "Customer")[index],
        revenueCents: inCents(column(ranking, "Revenue")[index]),
        orders: column(ranking, "Purchases")[index],
      }));
      expect(best).toEqual(expected.topTen);

      const reconciliation = await workbench.pane
        .getByRole("table", { name: labels.en.reconciliation })
        .innerText();
      expect(reconciliation).toContain(amount(expected.sourceCents));
      expect(reconciliation).toContain(amount(expected.revenueCents));
      expect(reconciliation).toContain(amount(expected.withoutCustomerCents));
      expect(reconciliation).toContain(expected.linesWithoutCustomer.toLocaleString("en"));
      await expectGoodTraffic(workbench);
    },
  );
});

function amount(cents: number): string {
  return (cents / 100).toLocaleString("en", { minimumFractionDigits: 2 });
}
