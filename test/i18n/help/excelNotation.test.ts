import { callNotation, valueNotation } from "../../../src/i18n/help/excelNotation";

const table = [
  ["a", 0.5],
  ["b", -1],
];

// German Excel separates arguments and rows by semicolons and the cells of a row by dots.
test.each([
  ["en", '=KUNDENWERT.X(1.5,,{"a",0.5;"b",-1})', "#N/A"],
  ["de", '=KUNDENWERT.X(1,5;;{"a".0,5;"b".-1})', "#NV"],
] as const)("a call and its answer in %s", (language, call, error) => {
  expect(callNotation("X", [1.5, null, table], language)).toBe(call);
  expect(valueNotation("#N/A", language)).toBe(error);
});

test("quotes inside a text are doubled", () => {
  expect(valueNotation('say "yes"', "en")).toBe('"say ""yes"""');
});
