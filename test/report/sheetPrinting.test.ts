import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import { indentAfterFigures } from "../../src/report/sheets/indentAfterFigures";
import { pageBreaks } from "../../src/report/sheets/pageBreaks";
import { pagesWide } from "../../src/report/sheets/pagesWide";
import { rankingColumns } from "../../src/report/sheets/rankingColumns";
import { rankingSheet } from "../../src/report/sheets/rankingSheet";
import { SheetCanvas } from "../../src/report/sheets/SheetCanvas";
import { textWidth } from "../../src/report/sheets/textWidth";
import { reportOf } from "./support/reportOf";

describe("pages side by side", () => {
  test("one where figures can be read, more where they would become too small, three at most", () => {
    expect(pagesWide([30, 200], 1)).toBe(1);
    expect(pagesWide([30, 201], 1)).toBe(2);
    // Two pages hold 460 characters, of which the second repeats 30.
    expect(pagesWide([30, 400], 1)).toBe(2);
    expect(pagesWide([30, 401], 1)).toBe(3);
    expect(pagesWide([30, 5_000], 1)).toBe(3);
  });

  test("a ranking of many columns repeats who is meant on each of them", async () => {
    const header = [
      "Kundennummer",
      "Kundenname",
      "Letzter Kauf",
      "Anzahl Bestellungen",
      "Umsatz",
      "Wareneinsatz",
    ];
    const more = ["Auftragskosten", "Kundenkosten"];
    const rows = [1, 2, 3].map((key) => [`K${key}`, "Gesellschaft für Haustechnik mbH", 45_657 - key, key]);
    const wide = await reportOf([[...header, ...more], ...rows.map((row) => [...row, 99_000, 10, 5, 2])]);
    const columns = rankingColumns(wide, de);
    expect(rankingSheet(columns, 3, "Rangliste")).toMatchObject({ pagesWide: 2, titleColumns: 3 });

    const narrow = await reportOf([["Kundennummer", "Umsatz"], ["K1", 10]]); // prettier-ignore
    expect(rankingSheet(rankingColumns(narrow, de), 1, "Rangliste")).not.toHaveProperty("pagesWide");
  });
});

describe("page breaks", () => {
  /** Sections of so many rows each, headings included. */
  function sections(...rows: readonly number[]) {
    const canvas = new SheetCanvas();
    for (const count of rows) {
      canvas.lines(["Heading"], "heading");
      canvas.lines(new Array<string>(count - 1).fill("text"));
    }
    return { blocks: canvas.blocks, sections: canvas.sections, rows: canvas.row };
  }

  // In full size a page has room for 34 rows of 15 points.
  test("come before the section that no longer fits", () => {
    expect(pageBreaks(sections(10, 20), [100])).toEqual([]);
    expect(pageBreaks(sections(10, 20, 10), [100])).toEqual([30]);
    expect(pageBreaks(sections(20, 20, 20), [100])).toEqual([20, 40]);
  });

  test("are fewer where a wide sheet is printed smaller", () => {
    expect(pageBreaks(sections(20, 20, 20), [300])).toEqual([]);
  });

  test("come before a section that is longer than a page, and after it", () => {
    expect(pageBreaks(sections(10, 50, 10), [100])).toEqual([10, 60]);
    expect(pageBreaks(sections(50), [100])).toEqual([]);
  });
});

describe("room for texts", () => {
  test("is that of the longest, between the least and the most", () => {
    expect(textWidth(["K1"], 10, 24)).toBe(10);
    expect(textWidth(["K1", "Gerlach Spedition GmbH & Co. KG"], 16, 44)).toBe(34);
    expect(textWidth(["x".repeat(100)], 16, 44)).toBe(44);
    expect(textWidth([], 16, 44)).toBe(16);
  });

  test("is left before texts that come after figures, and nowhere else", () => {
    const column = (numberFormat: string) => ({ cell: () => null, numberFormat });
    const columns = indentAfterFigures(["@", "#,##0", "@", "@", "0.0%"].map(column));
    expect(columns.map(({ indented }) => indented === true)).toEqual([false, false, true, false, false]);
  });

  test("is made for a text beside which something stands, which would cut it off", () => {
    const canvas = new SheetCanvas([20, 5, 5]);
    canvas.table(["Field", "As", "Of"], [["Date", en.method.readings.dayFirst, "x"]], ["@", "@"]);
    expect(canvas.widths[1]).toBeGreaterThan("day/month/year".length);
    const running = new SheetCanvas([20, 5, 5]);
    running.table(["Field", "As", "Of"], [["Date", en.method.readings.dayFirst]], ["@", "@"]);
    expect(running.widths[1]).toBeLessThan(6);
  });
});

test("a level's numeral stays on the line of its name", () => {
  const canvas = new SheetCanvas();
  canvas.table(["Klasse", "Kunden nach DB III"], [], ["#,##0"]);
  expect(canvas.blocks[0].columns[1].cell(0)).toBe("Kunden nach DB\u00a0III");
});
