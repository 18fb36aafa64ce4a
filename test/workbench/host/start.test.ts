/** @jest-environment ./test/support/OfficeEnvironment.ts */
import { excelInMemory } from "../../support/excelInMemory";

test("office.js takes the host for Excel on the web, in the language and region given", async () => {
  await excelInMemory({ uiLocale: "de-DE", dataLocale: "de-DE", settings: { colour: "blue" } });

  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("de-DE");
  expect(Office.context.contentLanguage).toBe("de-DE");
  expect(Office.context.document.settings.get("colour")).toBe("blue");
});

test("the requirement sets are those of the host's version, 1.15 unless said otherwise", () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
});

test("the culture tells the separators and patterns of the region", async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    application.cultureInfo.datetimeFormat.load("shortDatePattern");
    await context.sync();
    expect(application.decimalSeparator).toBe(",");
    expect(application.cultureInfo.name).toBe("de-DE");
    expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(".");
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe("dd.MM.yyyy");
  });
});

test.each([
  [{ decimalSeparator: ".", groupSeparator: "'" }, ".", "'", false],
  [undefined, ",", ".", true],
])("with %j in Excel's own options the system's separators stay known", async (ownSeparators, ...facts) => {
  await excelInMemory({ uiLocale: "de-DE", ownSeparators });
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    const { decimalSeparator, thousandsSeparator, useSystemSeparators } = application;
    expect([decimalSeparator, thousandsSeparator, useSystemSeparators]).toEqual(facts);
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
  });
});

test("new sheets, tables and charts get the names of the interface's language", async () => {
  await excelInMemory({ uiLocale: "de-DE" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const table = sheet.tables.add("A1:B2", true);
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
    sheet.load("name");
    table.load("name");
    chart.load("name");
    await context.sync();
    expect([sheet.name, table.name, chart.name]).toEqual(["Tabelle2", "Tabelle1", "Diagramm 1"]);
  });
});
