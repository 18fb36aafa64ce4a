import { SEGMENT_ORDER } from "../../domain/segmentMapOfGrid";
import type { AbcClass, Level, SegmentKey, SegmentRow } from "../ReportModel";
import type { ReportRecord } from "../ReportRecord";
import { segmentName } from "../words/segmentName";
import type { ComparedReport, ComparisonResult, ReadingError } from "./Comparison";
import { RankingColumns, type HeaderWords, type ReadColumn } from "./RankingColumns";

/** The words that the earlier report was written in. */
export interface RankingWords extends HeaderWords {
  readonly segments: { readonly [segment in SegmentKey]: string };
  readonly noSegment: string;
}

/** A sheet's values from A1; blank cells are `""`. */
export type SheetCells = readonly (readonly unknown[])[];

type Read<Value> = ComparisonResult<Value, ReadingError>;

/**
 * Reads the ranking of an earlier report back from its sheet, which users may have sorted and edited since.
 * A row counts where its rank is a number: totals below the table do not.
 *
 * @param words - In the language of the record.
 */
export function readEarlierRanking(
  cells: SheetCells,
  record: ReportRecord,
  words: RankingWords,
): Read<ComparedReport> {
  const columns = new RankingColumns((cells[0] ?? []).map(textOf), record, words);
  const rankColumn = columns.find("rank");
  const idColumn = columns.find("customerId");
  if (rankColumn === null) return missing(columns, "rank");
  if (idColumn === null) return missing(columns, "customerId");
  const rows = [...cells.keys()].filter((row) => row > 0 && typeof cells[row][rankColumn] === "number");
  if (rows.length === 0) return { ok: false, error: { kind: "noCustomers" } };
  const texts = (key: ReadColumn): string[] | null => {
    const column = columns.find(key);
    return column === null ? null : rows.map((row) => textOf(cells[row][column]));
  };

  const customerId = rows.map((row) => textOf(cells[row][idColumn]));
  const twice = firstRepeated(customerId);
  if (twice >= 0) {
    return { ok: false, error: { kind: "customerTwice", id: customerId[twice], row: rows[twice] + 1 } };
  }
  const money = readMoney(cells, rows, record, columns);
  if (!money.ok) return money;
  const { source, analysisDate, window, criterion, moneyScale, currency } = record;
  const names = texts("customerName");
  const { segments, segment } = readSegments(texts("segment"), words);
  return {
    ok: true,
    value: {
      ...{ source, analysisDate, window, criterion, moneyScale },
      ...(currency === undefined ? {} : { currency }),
      segments,
      ranking: {
        count: rows.length,
        customerId,
        customerName: names ?? new Array<string>(rows.length).fill(""),
        hasNames: names !== null,
        money: money.value,
        abcCriterion: classesOf(texts(criterion === "revenue" ? "abcRevenue" : "abcCriterion")),
        segment,
      },
    },
  };
}

/** Revenue and the criterion in minor units. */
function readMoney(
  cells: SheetCells,
  rows: readonly number[],
  { criterion, levels, moneyScale }: ReportRecord,
  columns: RankingColumns,
): Read<{ readonly [level in Level]?: Float64Array }> {
  const money: { [level in Level]?: Float64Array } = {};
  for (const level of new Set<Level>(["revenue", criterion])) {
    if (!levels.includes(level)) continue;
    const column = columns.find(level);
    if (column === null) return missing(columns, level);
    const amounts = Float64Array.from(rows, (row) => minorUnits(cells[row][column], moneyScale));
    const unreadable = amounts.findIndex((amount) => Number.isNaN(amount));
    if (unreadable >= 0) {
      const row = rows[unreadable];
      const found = { header: columns.headerOf(level), row: row + 1, text: textOf(cells[row][column]) };
      return { ok: false, error: { kind: "unreadableAmount", ...found } };
    }
    money[level] = amounts;
  }
  return { ok: true, value: money };
}

/** The sheet shows units of money; what it shows is a whole number of minor units but for binary noise. */
function minorUnits(cell: unknown, moneyScale: number): number {
  return typeof cell === "number" ? Math.round(cell * moneyScale) + 0 : NaN;
}

/**
 * The segments that stand in the sheet, in an order that does not depend on that of its rows: those that
 * have always been known, then names of the user's own.
 */
function readSegments(
  names: readonly string[] | null,
  words: RankingWords,
): Pick<ComparedReport, "segments"> & Pick<ComparedReport["ranking"], "segment"> {
  if (names === null) return { segments: [], segment: new Int16Array(0) };
  const keys = new Map<string, SegmentRow["segment"]>(
    SEGMENT_ORDER.map((key) => [segmentName(key, words), key]),
  );
  const found = new Set(names);
  found.delete(words.noSegment);
  const own = [...found].filter((name) => !keys.has(name)).sort();
  const listed = [...[...keys.keys()].filter((name) => found.has(name)), ...own];
  const places = new Map(listed.map((name, place) => [name, place]));
  return {
    segments: listed.map((name) => ({ segment: keys.get(name) ?? { name } })),
    segment: Int16Array.from(names, (name) => places.get(name) ?? -1),
  };
}

/** None at all where the column is missing or holds something else than classes. */
function classesOf(names: readonly string[] | null): AbcClass[] {
  const classes = (names ?? []).flatMap((name) => ABC.find((abc) => abc === name) ?? []);
  return classes.length === names?.length ? classes : [];
}

const ABC: readonly AbcClass[] = ["A", "B", "C", "N"];

/** Position of the first id that has been there before, or -1. */
function firstRepeated(ids: readonly string[]): number {
  const seen = new Set<string>();
  return ids.findIndex((id) => {
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  });
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

function missing(columns: RankingColumns, key: ReadColumn): Read<never> {
  return { ok: false, error: { kind: "missingColumn", header: columns.headerOf(key) } };
}
