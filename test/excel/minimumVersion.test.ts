/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { OfficeFormulaCells } from "../../src/excel/OfficeFormulaCells";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { ExcelHost } from "../../src/workbench/host/ExcelHost";
import { MemoryEngine } from "../../src/workbench/host/MemoryEngine";
import { bootOffice } from "../support/officeInJsdom";
import { reportPlans } from "./reportPlans";

// office.js refuses every member that is newer than what its host declares.
test("an Excel of the declared minimum, ExcelApi 1.13, can do everything", async () => {
  const engine = new MemoryEngine("Sheet1");
  const host = new ExcelHost(engine, { excelApi: "1.13" });
  await bootOffice(host);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);

  const workbook = new OfficeWorkbook();
  await workbook.write(reportPlans(20), {});
  engine.select(engine.sheets()[2].id, [{ top: 4, left: 1, bottom: 4, right: 1 }]);
  expect((await workbook.describeSelection()).block?.address).toBe("A3:E23");
  let rows = 0;
  await workbook.readSelection(
    { begin: () => undefined, add: ({ values }) => void (rows += values.length) },
    {},
  );
  expect(rows).toBe(21);
  await workbook.saveSetting("mapping", { customer: "B" });
  expect(await workbook.readSetting("mapping")).toEqual({ customer: "B" });

  const cells = new OfficeFormulaCells();
  expect((await cells.selection()).cell).toBe("Ranking!B5");
  expect(await cells.readValues("Ranking!A3:B4")).toHaveLength(2);
  expect((await cells.separators()).argument).toBe(";");
  const around = await cells.rowsAround("Ranking!B5");
  const insertion = { target: around?.nextColumn ?? "", formulas: ["=1+1"], heading: "Sum" };
  expect(await cells.insert(insertion)).toBe("Ranking!F4");
  expect(await cells.insert({ ...insertion, overwrite: true })).toBe("Ranking!F4");
  expect(host.refused).toEqual([]);
});
