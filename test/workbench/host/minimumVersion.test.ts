/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { excelInMemory, refusal } from "../../support/excelInMemory";

test("with ExcelApi 1.7 office.js itself refuses what came with 1.9", async () => {
  const { host } = await excelInMemory({ excelApi: "1.7" });
  const before = host.requests.length;

  expect(await refusal((context) => context.workbook.getSelectedRanges())).toBe("ApiNotFound");
  expect(host.requests.length).toBe(before);
  expect(await refusal((context) => context.workbook.getSelectedRange())).toBe("no error");
});
