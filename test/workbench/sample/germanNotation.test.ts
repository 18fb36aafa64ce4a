import * as fc from "fast-check";
import { germanAmount, germanDate, serialDay } from "../../../src/workbench/sample/germanNotation";

test.each([
  [123456, "1.234,56"],
  [-50, "-0,50"],
  [0, "0,00"],
  [7, "0,07"],
  [100_000_00, "100.000,00"],
  [1_234_567_89, "1.234.567,89"],
])("%d cents are %s", (cents, text) => {
  expect(germanAmount(cents)).toBe(text);
});

test("an amount reads back as the same cents", () => {
  fc.assert(
    fc.property(fc.integer(), (cents) => {
      const plain = germanAmount(cents).replace(/\./g, "").replace(",", "");
      expect(Number(plain) + 0).toBe(cents + 0);
    }),
  );
});

// Serial days as Excel shows them: 1 = 1900-01-01, 60 is its invented 29 February 1900.
test.each([
  [61, 1900, 3, 1, "01.03.1900"],
  [36526, 2000, 1, 1, "01.01.2000"],
  [46022, 2025, 12, 31, "31.12.2025"],
])("serial day %d is %d-%d-%d", (serial, year, month, day, text) => {
  expect(serialDay(year, month, day)).toBe(serial);
  expect(germanDate(serial)).toBe(text);
});
