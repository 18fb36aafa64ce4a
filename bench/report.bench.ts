/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { sheetTexts } from "../src/i18n/sheets/sheetTexts";
import { createReport } from "../src/taskpane/run/createReport";
import type { Stage } from "../src/taskpane/run/runState";
import { openWorkbook } from "../test/excel/openWorkbook";
import { CUSTOMER_HEADERS, customerList } from "./support/customerExport";
import { printStages, type StageMark } from "./support/stageTimes";

jest.setTimeout(1_800_000);

const CUSTOMERS = 100_000;

/**
 * Microsoft's office.js and the whole Excel host, over cells in memory that nobody calculates or draws: the
 * least that Excel could do, so that the add-in's part comes out as large as it can be. In jest's sandbox
 * the add-in computes several times as slowly as in a browser (see `core.bench.ts`), which makes it larger still.
 */
test(`a report of ${CUSTOMERS} customers, Excel in memory`, async () => {
  const customers = customerList(CUSTOMERS);
  const open = await openWorkbook({ uiLocale: "de-DE" });
  open.fill("Sheet1", "A1", [
    CUSTOMER_HEADERS,
    ...customers.map(({ id, name, lastOrder, orders, revenue, goods, shipping }) => [
      ...[id, name, lastOrder, orders],
      ...[revenue, goods, shipping].map((cents) => cents / 100),
    ]),
  ]);
  open.mark("Sheet1", "A1");
  await open.settled();

  const marks: { [stage in Stage]?: StageMark } = {};
  const mark = (): StageMark => ({ at: performance.now(), requests: open.host.requests.length });
  marks.reading = mark();
  const { signal } = new AbortController();
  const { model } = await createReport(open.workbook, [], sheetTexts("de"), {
    signal,
    onProgress: (stage) => void (marks[stage] ??= mark()),
  });
  const end = mark();

  const { reading, computing, writing } = marks;
  if (!reading || !computing || !writing) throw new Error("a stage was not announced");
  printStages(
    `Report of ${CUSTOMERS} customers, Excel in memory`,
    { reading, computing, writing, end },
    open.host.requests.map(({ ms }) => ms),
  );
  expect(model.ranking.count).toBe(CUSTOMERS);
  expect(model.reconciliation.reportSum).toBe(customers.reduce((sum, { revenue }) => sum + revenue, 0));
});
