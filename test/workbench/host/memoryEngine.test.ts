import { MemoryEngine } from "../../../src/workbench/host/MemoryEngine";
import { numberFormatCategory } from "../../../src/workbench/host/model/numberFormatCategory";
import { typedValue } from "../../../src/workbench/host/model/typedValue";
import { valueType } from "../../../src/workbench/host/model/valueType";
import { zone } from "../../../src/workbench/host/model/zones";
import { utf8Length } from "../../../src/workbench/host/HostRequest";

test.each([
  ["12", 12],
  ["-1.5e3", -1500],
  [" 7 ", 7],
  ["12%", 0.12],
  [".5", 0.5],
  ["true", true],
  ["'007", "007"],
  ["1.234,56", "1.234,56"],
  ["31.12.2024", "31.12.2024"],
  ["a=b", "a=b"],
  ["=", "="],
  ["+", "+"],
  ["", ""],
])("the entry '%s' is the value %p", (entry, value) => {
  expect(typedValue(entry, "General")).toEqual({ kind: "value", value });
});

test.each([
  ["=A1", "=A1"],
  ["+A1", "=A1"],
  ["-A1", "=-A1"],
  ["-1+2", "=-1+2"],
])("the entry '%s' is the formula %s, but text in a cell formatted as text", (entry, formula) => {
  expect(typedValue(entry, "General")).toEqual({ kind: "formula", formula });
  expect(typedValue(entry, "@")).toEqual({ kind: "value", value: entry });
});

test.each([
  ["General", "General"],
  ["0.00", "Number"],
  ["#,##0", "Number"],
  ["#,##0.00 €", "Currency"],
  ["[$-407]#,##0.00 [$€-407]", "Currency"],
  ["0.0%", "Percentage"],
  ["dd.mm.yyyy", "Date"],
  ["[$-407]d. mmmm yyyy", "Date"],
  ["hh:mm", "Time"],
  ["0.00E+00", "Scientific"],
  ["# ?/?", "Fraction"],
  ["@", "Text"],
  ['0 "days"', "Custom"],
])("the format %s is of the category %s", (format, category) => {
  expect(numberFormatCategory(format)).toBe(category);
});

test("an error is an error, but not in a column of text", () => {
  expect(valueType("#N/A", "General")).toBe("Error");
  expect(valueType("#N/A", "@")).toBe("String");
  expect(valueType("#hashtag", "General")).toBe("String");
});

test("the used zone follows what is written and cleared", () => {
  const engine = new MemoryEngine();
  const sheet = engine.activeSheet();
  expect(engine.usedZone(sheet, true)).toBeNull();
  engine.write(sheet, zone(1_048_575, 16_383, 1_048_575, 16_383), [["corner"]]);
  engine.write(sheet, zone(4, 2, 4, 3), [["a", "b"]]);
  expect(engine.usedZone(sheet, true)).toEqual(zone(4, 2, 1_048_575, 16_383));
  engine.clear(sheet, zone(1_000, 0, 1_048_575, 16_383), "contents");
  engine.write(sheet, zone(4, 3, 4, 3), [[""]]);
  expect(engine.usedZone(sheet, true)).toEqual(zone(4, 2, 4, 2));
});

test("a cell is not in use because of the format that every cell has", () => {
  const engine = new MemoryEngine();
  const sheet = engine.activeSheet();
  engine.setNumberFormats(sheet, zone(3, 3, 3, 4), [["0.00", "General"]]);
  expect(engine.usedZone(sheet, false)).toEqual(zone(3, 3, 3, 3));
  engine.setNumberFormats(sheet, zone(3, 3, 3, 3), [["General"]]);
  expect(engine.usedZone(sheet, false)).toBeNull();
});

test("looks lie in layers, the latest on top, until they are cleared", () => {
  const engine = new MemoryEngine();
  const sheet = engine.activeSheet();
  engine.setStyle(sheet, zone(0, 0, 9, 9), { bold: true, fillColor: "#111111" });
  engine.setStyle(sheet, zone(5, 5, 5, 5), { fillColor: "#222222" });
  expect(engine.style(sheet, 5, 5)).toEqual({ bold: true, fillColor: "#222222" });
  engine.clear(sheet, zone(5, 0, 5, 9), "formats");
  expect(engine.style(sheet, 5, 5)).toMatchObject({ bold: false, fillColor: null });
  expect(engine.style(sheet, 4, 5)).toEqual({ bold: true, fillColor: "#111111" });
});

test("deleting the active sheet shows another visible one", () => {
  const engine = new MemoryEngine();
  const first = engine.activeSheet();
  engine.setSheetHidden(engine.addSheet("hidden"), true);
  const shown = engine.addSheet("shown");
  engine.deleteSheet(first);
  expect(engine.activeSheet()).toBe(shown);
  expect(engine.selection()).toEqual({ sheetId: shown, zones: [zone(0, 0, 0, 0)] });
});

test.each(["abc", "Müller", "€", "😀 a", ""])("the length of '%s' in UTF-8 is that of Node", (text) => {
  expect(utf8Length(text)).toBe(Buffer.byteLength(text, "utf8"));
});
