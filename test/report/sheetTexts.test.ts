import { de } from "../../src/i18n/sheets/de";
import { en } from "../../src/i18n/sheets/en";
import type { SheetTexts } from "../../src/report/sheets/SheetTexts";

// The compiler checks these assignments: i18n may not import from report, so nothing else would.
const catalogues: { readonly [language: string]: SheetTexts } = { de, en };

describe.each(Object.entries(catalogues))("the sheets in %s", (_, texts) => {
  test("name every column of the ranking differently, as a table needs it", () => {
    const { columns, abc, cumulated, valueBy, rankBy, expectedSpend } = texts.ranking;
    const levels = Object.values(texts.levels);
    for (const base of Object.values(cumulated)) {
      const ofLevels = [abc, rankBy, expectedSpend].flatMap((header) => levels.map(header));
      const headers = [
        ...[...Object.values(columns), ...levels, ...ofLevels, base],
        // "RFMR value" beside "RFMR points", and no value beside that of another ranking.
        ...Object.values(valueBy),
      ].map((name) => name.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test("name every segment differently and without Excel's wildcards, as COUNTIF needs it", () => {
    const names = [...Object.values(texts.segments), texts.noSegment];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /[*?~<>=]/.test(name))).toEqual([]);
  });
});
