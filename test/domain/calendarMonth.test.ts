import * as fc from "fast-check";
import { calendarMonth } from "../../src/domain/calendarMonth";

/** Year and month of the year. */
function monthOf(day: number): [number, number] {
  const month = calendarMonth(day);
  return [1900 + Math.floor(month / 12), (month % 12) + 1];
}

test.each<[string, number, [number, number]]>([
  ["01.01.1900, Excel's first day", 1, [1900, 1]],
  ["31.01.1900", 31, [1900, 1]],
  ["01.02.1900", 32, [1900, 2]],
  ["28.02.1900", 59, [1900, 2]],
  ["29.02.1900, which Excel believes in", 60, [1900, 2]],
  ["01.03.1900", 61, [1900, 3]],
  ["31.12.1999", 36525, [1999, 12]],
  ["01.01.2000", 36526, [2000, 1]],
  ["29.02.2024", 45351, [2024, 2]],
  ["01.03.2024", 45352, [2024, 3]],
  ["31.12.9999, Excel's last day", 2_958_465, [9999, 12]],
])("%s", (_title, day, expected) => {
  expect(monthOf(day)).toEqual(expected);
  expect(monthOf(day + 0.99)).toEqual(expected);
});

test("months follow each other, each with 28 to 31 days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_400 }), (day) => {
      expect(calendarMonth(day + 1) - calendarMonth(day)).toBeLessThanOrEqual(1);
      expect(calendarMonth(day + 1)).toBeGreaterThanOrEqual(calendarMonth(day));
      expect(calendarMonth(day + 31)).toBeGreaterThan(calendarMonth(day));
      expect(calendarMonth(day + 28) - calendarMonth(day)).toBeLessThanOrEqual(1);
    }),
  );
});
