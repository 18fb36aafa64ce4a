import fc from "fast-check";
import { segmentMapFaults } from "../../src/domain/segmentMapFaults";
import { SEGMENT_ORDER, segmentMapOfGrid } from "../../src/domain/segmentMapOfGrid";
import type { ScoreSpan } from "../../src/domain/ScoreBox";
import type { Language } from "../../src/i18n/Language";
import { setupNames } from "../../src/i18n/setupSheets/setupNames";
import { setupSheetTexts } from "../../src/i18n/setupSheets/setupSheetTexts";
import type { SegmentRule } from "../../src/report/scoring/segmentMap";
import { readSegmentMap, type SegmentMap } from "../../src/report/sheets/setup/readSegmentMap";
import type { SheetValues } from "../../src/report/sheets/setup/readSetupTable";
import { segmentMapSheet } from "../../src/report/sheets/setup/segmentMapSheet";
import { segmentMapSentences } from "../../src/report/words/segmentMapSentences";
import { setupFaultSentence } from "../../src/report/words/setupFaultSentence";
import { cellsOfPlan } from "./support/cellsOfPlan";

const LANGUAGES: readonly Language[] = ["de", "en"];

const head = ["Segment", "R von", "R bis", "F von", "F bis", "M von", "M bis"];

function read(values: SheetValues, bins = 5) {
  return readSegmentMap(values, setupNames.segmentMap, bins);
}

function mapOf(values: SheetValues, bins = 5): SegmentMap {
  const reading = read(values, bins);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

/** What the validator says of a sheet. */
function warnings(values: SheetValues, language: Language): string[] {
  const map = mapOf(values);
  return segmentMapSentences(segmentMapFaults(map.rules, 5), map, 5, setupSheetTexts(language));
}

describe.each(LANGUAGES)("the sheet of segments in %s", (language) => {
  test.each([3, 4, 5, 7, 9])("holds the usual grid for %i classes, without gaps and overlaps", (bins) => {
    const cells = cellsOfPlan(segmentMapSheet(setupSheetTexts(language), "Segmente", bins));
    const { rules, rows } = mapOf(cells, bins);
    expect(rules).toEqual(segmentMapOfGrid(bins));
    expect(segmentMapFaults(rules, bins)).toEqual({ spans: [], gaps: [], overlaps: [] });
    expect(cells[rows[0] - 1][0]).toBe(setupSheetTexts(language).segmentMap.segments.champions);
  });
});

test.each(LANGUAGES)("no text of the %s sheet is wider than its columns together", (language) => {
  const texts = setupSheetTexts(language);
  const width = segmentMapSheet(texts, "Segmente", 5).columnWidths.reduce(
    (sum, characters) => sum + characters,
  );
  const longest = Math.max(...texts.segmentMap.lines(5).map(({ length }) => length));
  // Letters are narrower than the digits that widths are counted in.
  expect(longest).toBeLessThanOrEqual(width * 1.1);
});

const span = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([one, other]): ScoreSpan => (one < other ? [one, other] : [other, one]));
const rule: fc.Arbitrary<SegmentRule> = fc.record({
  segment: fc.oneof(
    fc.constantFrom(...SEGMENT_ORDER),
    fc.constantFrom("VIP", "Neukunden (B2B)", "Champions+", "4711", "Größte").map((name) => ({ name })),
  ),
  recency: span,
  frequency: span,
  monetary: span,
});

test("every map that is written is read back as it was, in its order", () => {
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...LANGUAGES),
      (rules, language) => {
        const cells = cellsOfPlan(segmentMapSheet(setupSheetTexts(language), "Segmente", 9, rules));
        expect(mapOf(cells, 9).rules).toEqual(rules);
      },
    ),
  );
});

test("blank limits reach to the ends, names are known in both languages, blank rows are passed over", () => {
  const { rules, rows } = mapOf([
    ["Titel", "", "", "", "", "", ""],
    head,
    ["at risk", "", 2, 3, "", "", ""],
    ["", "", "", "", "", "", ""],
    [" Stammkunden Nord ", 3, "", "", "", "", ""],
  ]);
  expect(rows).toEqual([3, 5]);
  expect(rules).toEqual([
    { segment: "atRisk", recency: [1, 2], frequency: [3, 5], monetary: [1, 5] },
    { segment: { name: "Stammkunden Nord" }, recency: [3, 5], frequency: [1, 5], monetary: [1, 5] },
  ]);
});

test.each<[string, SheetValues, string, string]>([
  [
    "a sheet without the table",
    [["Segment", "R von"]],
    "Auf dem Blatt „Segmente“ gibt es keine Tabelle mit den Überschriften Segment, R von, R bis, F von, F bis, M von und M bis.",
    "The sheet “Segmente” has no table with the headers Segment, R from, R to, F from, F to, M from and M to.",
  ],
  [
    "an empty table",
    [head],
    "Die Tabelle auf dem Blatt „Segmente“ ist leer.",
    "The table on the sheet “Segmente” is empty.",
  ],
  [
    "a rule without a name",
    [head, ["", 1, 5, 1, 5, 1, 5]],
    "In Zeile 2 ist „Segment“ leer.",
    "In row 2 “Segment” is blank.",
  ],
  [
    "a score that is no number",
    [head, ["VIP", 4, "fünf", 1, 5, 1, 5]],
    "In Zeile 2 steht unter „R bis“ der Text „fünf“. Erlaubt ist nur eine Zahl.",
    "Row 2 has the text “fünf” under “R bis”. Only a number is allowed.",
  ],
  [
    "a name that COUNTIF takes for a pattern",
    [head, ["VIP*", 1, 5, 1, 5, 1, 5]],
    "In Zeile 2 heißt das Segment „VIP*“. Ein Name darf *, ? und ~ nicht enthalten, nicht mit <, > oder = beginnen, höchstens 255 Zeichen haben und nicht für Kunden ohne Segment stehen.",
    "In row 2 the segment is called “VIP*”. A name must not contain *, ? or ~, not begin with <, > or =, not be longer than 255 characters and not stand for customers without a segment.",
  ],
])("%s is told with its row", (_title, values, german, english) => {
  const reading = read(values);
  const said = (language: Language) =>
    reading.ok
      ? []
      : reading.faults.map((fault) => setupFaultSentence(fault, "Segmente", setupSheetTexts(language)));
  expect(said("de")).toEqual([german]);
  expect(said("en")).toEqual([english]);
});

test.each([">100", "<5", "=A", "wer?", "a~b", "Ohne Segment", "no segment", "x".repeat(256)])(
  "no segment can be called %s",
  (name) => {
    const reading = read([head, [name, 1, 5, 1, 5, 1, 5]]);
    expect(reading.ok ? [] : reading.faults).toEqual([{ kind: "unusableName", row: 2, value: name }]);
  },
);

describe("the validator says", () => {
  test("nothing of a map that is complete and disjoint", () => {
    expect(warnings([head, ["VIP", 4, 5, "", "", "", ""], ["Rest", 1, 3, "", "", "", ""]], "de")).toEqual([]);
  });

  test("which scores no rule takes", () => {
    const values = [head, ["VIP", 3, 5, "", "", "", ""], ["Rest", 1, 2, 1, 4, "", ""]];
    expect(warnings(values, "de")).toEqual([
      "Für R 1–2, F 5 passt keine Regel (10 Kombinationen). Kunden mit diesen Werten bleiben ohne Segment.",
    ]);
    expect(warnings(values, "en")).toEqual([
      "No rule fits R 1–2, F 5 (10 combinations). Customers with these scores have no segment.",
    ]);
  });

  test("where two segments overlap and which one decides", () => {
    const values = [head, ["VIP", 5, 5, 5, 5, 5, 5], [""], ["Rest", "", "", "", "", "", ""]];
    expect(warnings(values, "de")).toEqual([
      "Die Zeilen 2 und 4 überschneiden sich bei R 5, F 5, M 5 (1 Kombination). Es gilt Zeile 2.",
    ]);
    expect(warnings(values, "en")).toEqual([
      "Rows 2 and 4 overlap at R 5, F 5, M 5 (1 combination). Row 2 decides.",
    ]);
  });

  test("nothing of rules that overlap in the same segment", () => {
    const values = [
      head,
      ["VIP", 5, 5, "", "", "", ""],
      ["vip", "", "", 5, 5, "", ""],
      ["Rest", 1, 4, 1, 4, "", ""],
    ];
    expect(warnings(values, "de")).toEqual([]);
  });

  test("which spans reach beyond the scores or run backwards", () => {
    const values = [head, ["VIP", 5, 4, "", "", "", ""], ["Rest", "", "", "", "", 1, 6]];
    expect(warnings(values, "de")).toEqual([
      "In Zeile 2 reicht R von 5 bis 4. Erlaubt sind ganze Zahlen von 1 bis 5, die kleinere zuerst.",
      "In Zeile 3 reicht M von 1 bis 6. Erlaubt sind ganze Zahlen von 1 bis 5, die kleinere zuerst.",
    ]);
  });

  test("that nothing fits where no span takes a score", () => {
    expect(warnings([head, ["VIP", 5, 4, "", "", "", ""]], "en")).toEqual([
      "In row 2 R runs from 5 to 4. Allowed are whole numbers from 1 to 5, the smaller one first.",
      "No rule fits all scores (125 combinations). Customers with these scores have no segment.",
    ]);
  });
});
