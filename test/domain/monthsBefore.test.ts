import * as fc from "fast-check";
import { monthsBefore } from "../../src/domain/monthsBefore";
import { serialDay } from "../support/serialDay";

// The same day of the month, clamped to the end of a shorter one, as Excel documents EDATE.
test.each<[string, number, string]>([
  ["2024-12-15", 6, "2024-06-15"],
  ["2024-08-31", 6, "2024-02-29"],
  ["2023-08-31", 6, "2023-02-28"],
  ["2100-08-31", 6, "2100-02-28"],
  ["2000-08-31", 6, "2000-02-29"],
  ["2024-12-31", 1, "2024-11-30"],
  ["2024-03-01", 1, "2024-02-01"],
  ["2024-01-31", 12, "2023-01-31"],
  ["2024-02-29", 12, "2023-02-28"],
  ["2024-05-31", 0, "2024-05-31"],
  ["9999-12-31", 6, "9999-06-30"],
])("%s less %d months is %s", (day, months, expected) => {
  expect(monthsBefore(serialDay(day), months)).toBe(serialDay(expected));
});

// Excel's own calendar: 1 is 01.01.1900, 60 the 29.02.1900 that never was, 61 the 01.03.1900.
test.each<[string, number, number, number]>([
  ["31.03.1900 less a month is the 29.02.1900", 91, 1, 60],
  ["29.02.1900 less a month is the 29.01.1900", 60, 1, 29],
  ["28.02.1900 less a month is the 28.01.1900", 59, 1, 28],
  ["01.03.1900 less a month is the 01.02.1900", 61, 1, 32],
  ["01.03.1900 less two months is the first of all days", 61, 2, 1],
  ["31.01.1900 less a month is before all days", 31, 1, 0],
  ["any day less as many months as a cell can hold is before all days", 45641, 9e307, 0],
  ["what is before all days stays there", 0, 0, 0],
])("%s", (_title, day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});

test("a later day is never earlier some months before, and more months are earlier", () => {
  const day = fc.integer({ min: 1, max: 2_958_464 });
  const months = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(day, months, (given, back) => {
      expect(monthsBefore(given + 1, back)).toBeGreaterThanOrEqual(monthsBefore(given, back));
      expect(monthsBefore(given, back + 1)).toBeLessThanOrEqual(monthsBefore(given, back));
    }),
  );
});
