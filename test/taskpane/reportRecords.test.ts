import fc from "fast-check";
import { limitsOffered } from "../../src/taskpane/setup/limitsOffered";
import { readReportRecords } from "../../src/taskpane/setup/readReportRecords";
import {
  earlierReports,
  lastReportOf,
  reportSheetNames,
  withReport,
} from "../../src/taskpane/setup/reportRecords";
import { sameSource } from "../../src/taskpane/setup/sameSource";
import { sampleRecord } from "./sampleRecord";

const inWorkbook = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const record = sampleRecord();
const both = [
  { id: "o", name: "Übersicht" },
  { id: "r", name: "Rangliste" },
];

describe("what the workbook remembers of its reports", () => {
  test("comes back as it was saved", () => {
    const others = [
      sampleRecord({ analysisDate: null, window: null, thresholds: null, method: "nested" }),
      sampleRecord({ method: "frozen", language: "en", rankedBy: "cltv" }),
    ];
    expect(readReportRecords(inWorkbook([record, ...others]))).toEqual([record, ...others]);
  });

  test("says nothing of a currency that the report has none of", () => {
    const without = inWorkbook(sampleRecord({ currency: undefined }));
    expect(without).not.toHaveProperty("currency");
    expect(readReportRecords([without])).toEqual([without]);
  });

  test("may hold columns and sheets of a later version", () => {
    const later = inWorkbook({
      ...record,
      rankingColumns: ["rank", "mood", "customerId"],
      sheets: { ...record.sheets, horoscope: { id: "h", name: "Horoskop" } },
    });
    // An unknown column keeps its place, as the others are told by theirs.
    expect(readReportRecords([later])).toEqual([
      { ...record, rankingColumns: ["rank", "mood", "customerId"] },
    ]);
  });

  test.each<[string, object]>([
    ["no sheets", { sheets: undefined }],
    ["no source", { source: "Kunden!A1" }],
    ["an analysis date as text", { analysisDate: "31.12.2024" }],
    ["half a window", { window: { from: 45292 } }],
    ["an unknown criterion", { criterion: "profit" }],
    ["a criterion that is not among its levels", { criterion: "contribution3" }],
    ["money without scale", { moneyScale: 0 }],
    ["a currency that is no text", { currency: 978 }],
    ["an unknown ranking", { rankedBy: "mood" }],
    ["ranking columns that are no list", { rankingColumns: "rank" }],
    ["customers that can not be counted", { customers: -1 }],
    ["an unknown method", { method: "random" }],
    ["an unknown language", { language: "fr" }],
    ["limits of unequal number", { thresholds: { recency: [9], frequency: [1, 2], monetary: [1, 2] } }],
    ["limits that fall", { thresholds: { recency: [9, 8], frequency: [2, 1], monetary: [1, 2] } }],
    ["days that rise", { thresholds: { recency: [8, 9], frequency: [1, 2], monetary: [1, 2] } }],
    ["limits that are no numbers", { thresholds: { recency: [9], frequency: [null], monetary: [1] } }],
    [
      "limits for ten classes",
      {
        thresholds: { recency: Array(9).fill(1), frequency: Array(9).fill(1), monetary: Array(9).fill(1) },
      },
    ],
  ])("is ignored where it has %s", (_what, part) => {
    expect(readReportRecords(inWorkbook([{ ...record, ...part }, record]))).toEqual([record]);
  });

  test("is read without harm, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(record)), fc.jsonValue()), (parts) => {
        for (const read of readReportRecords(inWorkbook([{ ...record, ...parts }]))) {
          expect(readReportRecords(inWorkbook([read]))).toEqual([read]);
        }
      }),
    );
    expect(readReportRecords({ 0: record })).toEqual([]);
    expect(readReportRecords(undefined)).toEqual([]);
  });

  test("are twelve reports, the newest first, without those whose sheets are all gone", () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      sampleRecord({ sheets: { ranking: { id: `r${index}`, name: `Rangliste (${index})` } } }),
    );
    const sheets = many.slice(1).map(({ sheets: { ranking } }) => ({ id: ranking?.id ?? "", name: "" }));
    const kept = withReport({ records: many, sheets }, record);
    expect(kept).toHaveLength(12);
    expect(kept[0]).toBe(record);
    expect(kept[1]).toBe(many[1]);
    expect(readReportRecords(inWorkbook(many))).toHaveLength(12);
  });
});

describe("earlier reports", () => {
  test("are those whose ranking is there, under whatever name", () => {
    const gone = sampleRecord({ sheets: { ranking: { id: "x", name: "Rangliste" } } });
    const sheets = [{ id: "r", name: "Januar" }];
    expect(earlierReports({ records: [gone, record], sheets })).toEqual([{ record, rankingSheet: "Januar" }]);
  });

  test("own the sheets that nobody has renamed", () => {
    const sheets = [
      { id: "o", name: "Übersicht" },
      { id: "r", name: "Januar" },
      { id: "u", name: "Rangliste" },
    ];
    expect(reportSheetNames({ records: [record], sheets })).toEqual(["Übersicht"]);
  });

  test("are replaced by the last one of the same table, as far as its sheets are there", () => {
    const { source } = record;
    const older = sampleRecord({ sheets: { ranking: { id: "old", name: "Rangliste (0)" } } });
    const elsewhere = sampleRecord({ source: { sheet: "Shop", address: "A1:D5" } });
    const sheets = [...both, { id: "old", name: "Rangliste (0)" }];
    const records = [elsewhere, record, older];
    expect(lastReportOf(source, { records, sheets })).toEqual({ sheets: both, isRenamed: false });
    expect(lastReportOf(source, { records, sheets: sheets.slice(1) })).toEqual({
      sheets: [both[1]],
      isRenamed: false,
    });
    expect(lastReportOf(source, { records, sheets: [sheets[2]] })?.sheets).toEqual([sheets[2]]);
    expect(lastReportOf(source, { records, sheets: [] })).toBeNull();
  });

  test("of which the user has renamed a sheet are kept", () => {
    const sheets = [both[0], { id: "r", name: "Januar" }];
    expect(lastReportOf(record.source, { records: [record], sheets })?.isRenamed).toBe(true);
  });

  test("leave a sheet of the user alone that has the name of one of theirs", () => {
    const sheets = [{ id: "mine", name: "Rangliste" }];
    expect(lastReportOf(record.source, { records: [record], sheets })).toBeNull();
  });
});

describe("the same table", () => {
  test.each([
    ["as it was", "A1:H200", true],
    ["grown by rows and columns", "A1:J230", true],
    ["with rows put in above", "A4:H203", true],
    ["beside it", "J1:M200", false],
    ["below it", "A202:H300", false],
    ["of wide columns", "AA1:AC9", false],
  ])("%s", (_how, address, same) => {
    const here = { sheet: "Data", address: "A1:H200" };
    expect(sameSource(here, { sheet: "Data", address })).toBe(same);
    expect(sameSource({ sheet: "Data", address }, here)).toBe(same);
    expect(sameSource(here, { sheet: "Other", address })).toBe(false);
  });
});

describe("class limits that can be taken over", () => {
  const ofSheet = (id: string, part = {}) => ({
    record: sampleRecord({ sheets: { ranking: { id, name: id } }, ...part }),
    rankingSheet: id,
  });

  test("are those of reports that have some", () => {
    const limits = limitsOffered([ofSheet("b", { thresholds: null, method: "nested" }), ofSheet("a")]);
    expect(limits.map(({ sheet }) => sheet)).toEqual(["a"]);
    expect(limits[0].limits).toEqual(record.thresholds);
  });

  test("are offered once, by the report that made them", () => {
    const january = ofSheet("january");
    const february = ofSheet("february", { method: "frozen" });
    const other = ofSheet("other", { thresholds: { recency: [9], frequency: [2], monetary: [5] } });
    expect(limitsOffered([february, other, january]).map(({ sheet }) => sheet)).toEqual(["other", "january"]);
    expect(limitsOffered([february, other]).map(({ sheet }) => sheet)).toEqual(["february", "other"]);
  });
});
