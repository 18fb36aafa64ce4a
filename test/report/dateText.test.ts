import fc from "fast-check";
import { columnDateOrder } from "../../src/report/parse/columnDateOrder";
import { dissectDate, serialFrom, type DateOrder } from "../../src/report/parse/dateText";

function read(text: string, column: DateOrder = "dayFirst"): number | null {
  const date = dissectDate(text);
  return date === null ? null : serialFrom(date, column);
}

// Serial days as Excel shows them: DATE(2024,12,31) = 45657, DATE(2024,2,29) = 45351.
describe("a date text", () => {
  test.each([
    ["31.12.2024", 45657],
    ["31.12.24", 45657],
    ["2024-12-31", 45657],
    ["2024-12-31 23:59:59", 45657],
    ["2024-12-31T08:15:00Z", 45657],
    ["2024/12/31", 45657],
    ["20241231", 45657],
    ["31/12/2024", 45657],
    ["12/31/2024 8:15 PM", 45657],
    ["31-12-2024", 45657],
    ["29.2.2024", 45351],
  ])("%s is day %d", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["29.02.2023", "31.04.2024", "00.01.2024", "2024-13-01", "01.01.1900", "99.99.9999"])(
    "%s looks like a date, but there is no such day",
    (text) => {
      expect(read(text)).toBeNaN();
    },
  );

  test.each(["", "soon", "12", "1.234,56", "31.12", "202412", "31.12/2024"])("%p is no date", (text) => {
    expect(read(text)).toBeNull();
  });

  test("with slashes depends on the column", () => {
    // 3 April and 4 March 2024.
    expect(read("03/04/2024", "dayFirst")).toBe(45385);
    expect(read("03/04/2024", "monthFirst")).toBe(45355);
  });

  test("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 109_574 }), (serial) => {
        const iso = new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        expect(read(iso)).toBe(serial);
        expect(read(`${day}.${month}.${year}`)).toBe(serial);
        expect(read(`${month}/${day}/${year}`, "monthFirst")).toBe(serial);
      }),
    );
  });
});

describe("a column of date texts", () => {
  test.each<[string[], object]>([
    [["03/04/2024", "31/12/2024"], { order: "dayFirst" }],
    [["03/04/2024", "12/31/2024"], { order: "monthFirst" }],
    [["31.12.2024"], { order: "dayFirst" }],
    [["2024-03-04"], { order: "dayFirst" }],
    [["03/04/2024"], { doubtful: "03/04/2024" }],
    [["05/05/2024", "03/04/2024"], { doubtful: "03/04/2024" }],
    [["03/04/2024", "31/12/2024", "12/31/2024"], { doubtful: "03/04/2024" }],
  ])("%p: %p", (texts, expected) => {
    expect(columnDateOrder(texts)).toEqual(expected);
  });
});
