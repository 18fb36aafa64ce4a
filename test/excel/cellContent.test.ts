import { contentOf, formatOf } from "../../src/excel/cellContent";

test.each(["=1+1", "+49 221 1", "-5", "@x", "\t=1+1", "\r=1+1", "\n=1", " =1", "'quoted", "#N/A"])(
  "text that starts like %j is kept by the text format",
  (text) => {
    expect(formatOf(text, "General")).toBe("@");
  },
);

test.each(["0012", "1-2", "3/4", "May 5", "12:30", "1,5", "10 %", "(5)", "$5", "1E5", "TRUE", "falsch"])(
  "text that Excel would turn into a value (%j) is kept by the text format",
  (text) => {
    expect(formatOf(text, "#,##0.00")).toBe("@");
  },
);

test.each(["Miller", "Müller & Söhne", "a=b", "", "Зима"])("%j needs no format of its own", (text) => {
  expect(formatOf(text, "#,##0.00")).toBe("#,##0.00");
});

test("a long sentence needs no text format, but a long formula-like text does", () => {
  const sentence = `20 % of the customers ${"bring most of it, ".repeat(20)}`;
  expect(formatOf(sentence, "General")).toBe("General");
  expect(formatOf(`=${sentence}`, "General")).toBe("@");
});

test("a formula keeps its column's format, except the text format, in which it would not work", () => {
  expect(formatOf({ formula: "=SUM(A1:A3)" }, "0.0%")).toBe("0.0%");
  expect(formatOf({ formula: "=SUM(A1:A3)" }, "@")).toBe("General");
});

test("numbers, truth values and blanks keep their column's format", () => {
  for (const cell of [1, true, null]) expect(formatOf(cell, "0.00")).toBe("0.00");
});

test("content is the cell itself, or the formula's text", () => {
  expect([1, "a", true, null, { formula: "=A1" }].map(contentOf)).toEqual([1, "a", true, null, "=A1"]);
});
