import fc from "fast-check";
import { dissectDate, serialFrom, type DateOrder } from "../../src/report/parse/dateText";

function read(text: string, column: DateOrder = "dayFirst"): number | null {
  const date = dissectDate(text);
  return date === null ? null : serialFrom(date, column);
}

// Serial days as Excel shows them: DATE(2024,12,31) = 45657, DATE(2024,2,29) = 45351,
// DATE(2024,3,31) = 45382, DATE(2024,5,1) = 45413.
describe("a date text", () => {
  test.each([
    ["31.12.2024", 45657],
    ["31.12.24", 45657],
    ["31-12-2024", 45657],
    ["31/12/2024", 45657],
    ["29.2.2024", 45351],
    ["2024-12-31", 45657],
    ["2024/12/31", 45657],
    ["2024.12.31", 45657],
    ["20241231", 45657],
    // Times
    ["31.12.2024 00:00:00", 45657],
    ["31.12.2024, 08:15 Uhr", 45657],
    ["31.12.2024 8:15:59,123", 45657],
    ["12/31/2024 11:59:59 PM", 45657],
    ["12/31/2024, 8:15:00\u202fPM", 45657],
    ["12/31/2024 8:15 p.m.", 45657],
    ["2024-12-31 23:59:59", 45657],
    ["2024-12-31T08:15:00Z", 45657],
    ["2024-12-31 08:15:00 UTC", 45657],
    ["2024-12-31 08:15:00.000000+01", 45657],
    ["20241231 081500", 45657],
    ["20241231T081500Z", 45657],
    ["20241231081500", 45657],
    // The day as written: it is already 1 January elsewhere.
    ["2024-12-31T23:30:00.000-05:00", 45657],
    ["2024-12-31T00:30:00+0200", 45657],
    // Names of months
    ["31. Dezember 2024", 45657],
    ["31 Dezember 2024", 45657],
    ["31. Dez. 2024", 45657],
    ["31.Dez.2024", 45657],
    ["31. Dez 24", 45657],
    ["31 December 2024", 45657],
    ["31-Dec-24", 45657],
    ["31-DEC-2024 08:15:00", 45657],
    ["31DEC2024", 45657],
    ["31/Dec/2024", 45657],
    ["31st December 2024", 45657],
    ["Dec 31, 2024", 45657],
    ["December 31st, 2024", 45657],
    ["Dec. 31, 2024, 8:15 AM", 45657],
    ["Dec-31-2024", 45657],
    ["Dec 31 2024 12:00AM", 45657],
    ["2024-Dec-31", 45657],
    ["31. März 2024", 45382],
    ["31. Ma\u0308rz 2024", 45382],
    ["31. Mrz. 2024", 45382],
    ["31-Mär-24", 45382],
    ["31 Mar 2024", 45382],
    ["1. Mai 2024", 45413],
    ["May  1 2024", 45413],
    // Days of the week
    ["Di, 31.12.2024", 45657],
    ["Di. 31.12.2024", 45657],
    ["Di., 31.12.2024", 45657],
    ["Dienstag, den 31. Dezember 2024", 45657],
    ["Dienstag, 31. Dezember 2024 08:15", 45657],
    ["Tue 31/12/2024", 45657],
    ["Tuesday, December 31, 2024", 45657],
    ["Tue, 31 Dec 2024 08:15:00 GMT", 45657],
    ["Tue, 31 Dec 2024 08:15:00 +0100", 45657],
    ["Tue Dec 31 2024 08:15:00 GMT+0100 (Mitteleuropäische Normalzeit)", 45657],
    // A serial day that became text
    ["45657", 45657],
    // Padding and marks that nobody sees
    ["  31.12.2024  ", 45657],
    ["\u200e31.12.2024\u200f", 45657],
    ["31.\u00a0Dezember\u00a02024", 45657],
  ])("%s is day %d", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "29.02.2023",
    "29.02.2100",
    "31.04.2024",
    "00.01.2024",
    "2024-13-01",
    "31. Feb 2024",
    "01.01.1900",
    "0000-00-00",
    "31.12.9999",
    "99.99.9999",
  ])("%s looks like a date, but there is no such day", (text) => {
    expect(read(text)).toBeNaN();
  });

  test.each([
    "",
    "soon",
    "12",
    "2024",
    "1.234,56",
    "31.12",
    "31.12.",
    "202412",
    "12/2024",
    "Dez 2024",
    "31. Dez.",
    "Q4 2024",
    "KW 52/2024",
    "2024-W52-2",
    "31.12/2024",
    "31.12.2024 und später",
    "31.12.2024 25",
    "31.12.2024 8:15 bis 9:15",
    "08:15:00",
    "31. Foo 2024",
    "Foo, 31.12.2024",
    "Mo",
    "Montag",
    "Mai",
    // Five digits of other years are numbers, postcodes; ten are seconds since 1970.
    "10115",
    "80331",
    "1735603200",
    "=DATE(2024,12,31)",
    "#N/A",
    "NaN",
    "😀",
    "\u202e31.12.2024",
  ])("%p is no date", (text) => {
    expect(read(text)).toBeNull();
  });

  test("with slashes or hyphens depends on the column", () => {
    // 3 April and 4 March 2024.
    for (const text of ["03/04/2024", "3/4/24", "03-04-2024", "03/04/2024 08:15", "Tue 03/04/2024"]) {
      expect(read(text, "dayFirst")).toBe(45385);
      expect(read(text, "monthFirst")).toBe(45355);
    }
  });

  test.each<[string, DateOrder | null, boolean]>([
    ["31/12/2024", "dayFirst", true],
    ["12/31/2024", "monthFirst", true],
    ["31.12.2024", "dayFirst", true],
    ["03.04.2024", "dayFirst", true],
    ["03/04/2024", null, false],
    ["05/05/2024", "monthFirst", false],
    ["2024-12-31", "monthFirst", false],
    ["20241231", "monthFirst", false],
    ["31-Dec-24", "dayFirst", false],
    ["Dec 31, 2024", "dayFirst", false],
    ["45657", "monthFirst", false],
  ])("%s: %s, and tells so of others: %s", (text, order, telling) => {
    expect(dissectDate(text)).toMatchObject({ order, telling });
  });

  test.each(["1", "1.", "1/", " ", "31.12.2024 ", "Dez ", "Di, ", "12:", "T", "(", "\u200b", "😀"])(
    "a hundred thousand characters of %p are no date, and are soon seen to be none",
    (part) => {
      const long = part.repeat(Math.ceil(100_000 / part.length));
      expect(read(long)).toBeNull();
      expect(read(`31.12.2024 ${long}`)).toBe(part === " " ? 45657 : null);
    },
  );
});

describe("every day that counts", () => {
  const day = fc.integer({ min: 367, max: 109_574 });
  const dateOf = (serial: number) => new Date((serial - 25_569) * 86_400_000);

  test("is read back as it was written in digits", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const iso = dateOf(serial).toISOString();
        const [year, month, date] = iso.slice(0, 10).split("-");
        expect(read(iso)).toBe(serial);
        expect(read(iso.slice(0, 10))).toBe(serial);
        expect(read(`${year}${month}${date}`)).toBe(serial);
        expect(read(`${date}.${month}.${year}`)).toBe(serial);
        expect(read(`${month}/${date}/${year}`, "monthFirst")).toBe(serial);
        expect(read(`${Number(date)}/${Number(month)}/${year}`, "dayFirst")).toBe(serial);
      }),
    );
  });

  test("is read back as Intl writes it", () => {
    const styles = ["full", "long", "medium"] as const;
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("de-DE", "de-AT", "de-CH", "en-US", "en-GB"),
        fc.constantFrom(...styles),
        fc.option(fc.constantFrom("short", "medium"), { nil: undefined }),
        (serial, locale, dateStyle, timeStyle) => {
          const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle, timeZone: "UTC" });
          const text = format.format(dateOf(serial));
          expect({ text, serial: read(text) }).toEqual({ text, serial });
        },
      ),
    );
  });
});
