import { disconnectBrowser, openWorkbench, type OpenWorkbench } from "../support/workbenchPage";

jest.setTimeout(60_000);
afterAll(disconnectBrowser);

const csv = 'Kundennr.;Firma;Umsatz\r\n0815;"Meyer; Söhne";1.234,56\r\n4711;=1+1;99,9\r\n';
const cells = [
  ["Kundennr.", "Firma", "Umsatz"],
  ["0815", "Meyer; Söhne", 1234.56],
  [4711, "=1+1", 99.9],
];

async function expectOpened({ page }: OpenWorkbench, sheet = "kunden"): Promise<void> {
  await page.waitForFunction((name) => window.workbench.sheets().join() === name, sheet);
  expect(await page.evaluate((name) => window.workbench.read(`${name}!A1:C3`), sheet)).toEqual(cells);
}

test("a file is opened by its address in ?open=", async () => {
  const workbench = await openWorkbench("lang=de&open=/kunden.csv", (page) =>
    page.route(
      ({ pathname }) => pathname === "/kunden.csv",
      (route) => route.fulfill({ body: csv, contentType: "text/csv; charset=utf-8" }),
    ),
  );
  await expectOpened(workbench);
  await workbench.close();
});

test("a file that does not exist is named in a sentence", async () => {
  const workbench = await openWorkbench("lang=de&open=/nirgends.csv");
  await workbench.page.getByRole("status").getByText("nirgends.csv").waitFor();
  await workbench.close();
});

describe("in place of the sample", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=de");
  });
  afterAll(() => workbench.close());

  test("a workbook saved as an Excel file opens again with its values and formulas", async () => {
    const { page } = workbench;
    const before = await page.evaluate(() => window.workbench.read("Kunden!A1:K20"));
    await page.evaluate(async () => {
      window.workbench.write("Kunden!M1", "=SUM(F4:F10)");
      const bytes = await window.workbench.exportXlsx();
      await window.workbench.open(bytes, "wieder.xlsx");
      await window.workbench.idle();
    });
    const sheets = await page.evaluate(() => window.workbench.sheets());
    expect(sheets).toEqual(["Kunden", "Bestellungen", "Formeln"]);
    expect(await page.evaluate(() => window.workbench.read("Kunden!A1:K20"))).toEqual(before);
    const purchases = before.slice(3, 10).reduce((sum, row) => sum + Number(row[5]), 0);
    expect(await page.evaluate(() => window.workbench.read("Kunden!M1"))).toEqual([[purchases]]);
  });

  test("a file is opened by the file picker", async () => {
    const file = { name: "picked.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await workbench.page.setInputFiles('input[type="file"]', file);
    await expectOpened(workbench, "picked");
  });

  test("a file is opened by dropping it on the grid", async () => {
    const data = await workbench.page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
      return transfer;
    }, csv);
    for (const type of ["dragenter", "dragover", "drop"]) {
      await workbench.page.locator("#grid").dispatchEvent(type, { dataTransfer: data });
    }
    await expectOpened(workbench, "dropped");
  });
});
