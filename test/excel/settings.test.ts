/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";

let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
});

afterEach(() => open.settled());

test.each([
  ["a mapping", { customer: "Kundennr.", money: ["Umsatz", "Kosten"], ledger: 1234.56 }],
  ["a text that looks like a date", "2024-12-31T00:00:00.000Z"],
  ["null", null],
  ["a list", [1, "zwei", false]],
])("%s comes back as it was saved", async (_, value) => {
  await open.workbook.saveSetting("mapping", value);
  expect(await open.workbook.readSetting("mapping")).toEqual(value);
});

test("the last value saved counts, and each key has its own", async () => {
  await open.workbook.saveSetting("mapping", 1);
  await open.workbook.saveSetting("mapping", 2);
  await open.workbook.saveSetting("other", 3);
  expect(await open.workbook.readSetting("mapping")).toBe(2);
  expect(await open.workbook.readSetting("other")).toBe(3);
});

test("what was never saved, or was removed, is undefined", async () => {
  expect(await open.workbook.readSetting("mapping")).toBeUndefined();
  await open.workbook.saveSetting("mapping", 1);
  await open.workbook.saveSetting("mapping", undefined);
  await open.workbook.saveSetting("neverThere", undefined);
  expect(await open.workbook.readSetting("mapping")).toBeUndefined();
});

test("settings are refused while a cell is being edited", async () => {
  open.host.setEditing(true);
  await expect(open.workbook.saveSetting("mapping", 1)).rejects.toMatchObject({ reason: "cellEditing" });
});

test("free names take the workbook's sheets into account, hidden ones as well", async () => {
  open.engine.setSheetHidden(open.engine.addSheet("Rangliste"), true);
  expect(await open.workbook.freeSheetNames(["Übersicht", "RANGLISTE"])).toEqual([
    "Übersicht",
    "RANGLISTE (2)",
  ]);
});
