import type { RecordedSheet, ReportRecord } from "../../report/ReportRecord";
import type { Level, RankBy } from "../../report/ReportModel";
import type { RfmThresholds } from "../../report/scoring/Scoring";
import type { SheetKey } from "../../report/SheetPlan";
import { SHEET_ORDER } from "../../report/sheets/reportSheets";
import { LEVELS, METHODS, MOST_BINS, RANKED_BY } from "./reportChoices";
import { isCount, isDay, isOneOf, isRecord, isText, readList, withoutGaps } from "./soundParts";

/** How many reports a workbook remembers. */
export const MOST_REPORTS = 12;
/** More columns than any ranking has. */
const MOST_COLUMNS = 100;
const MOST_CUSTOMERS = 1_048_576;
const MOST_MONEY_SCALE = 1e8;

/**
 * Reads the workbook's setting, which anyone may have written, newest report first. A record that is not
 * sound in every part is left out: half a report can neither be compared with nor replaced.
 */
export function readReportRecords(setting: unknown): readonly ReportRecord[] {
  return Array.isArray(setting) ? setting.flatMap(readRecord).slice(0, MOST_REPORTS) : [];
}

function readRecord(record: unknown): ReportRecord[] {
  if (!isRecord(record) || !isRecord(record.sheets) || !isRecord(record.source)) return [];
  const { source, analysisDate, criterion, levels, moneyScale, currency, rankedBy } = record;
  const { rankingColumns, customers, bins, method, language } = record;
  if (!isText(source.sheet) || !isText(source.address)) return [];
  if (analysisDate !== null && !isDay(analysisDate)) return [];
  const window = readWindow(record.window);
  const thresholds = record.thresholds === null ? null : readThresholds(record.thresholds);
  if (window === undefined || thresholds === undefined) return [];
  const knownLevels = readList(levels, LEVELS.length, level);
  const columns = readList(rankingColumns, MOST_COLUMNS, (column) => (isText(column) ? [column] : []));
  if (knownLevels === undefined || columns === undefined) return [];
  if (!isOneOf<Level>(LEVELS, criterion) || !knownLevels.includes(criterion)) return [];
  if (!isCount(moneyScale, MOST_MONEY_SCALE + 1) || moneyScale === 0) return [];
  if (currency !== undefined && !isText(currency)) return [];
  if (!isOneOf<RankBy>(RANKED_BY, rankedBy)) return [];
  if (!isCount(customers, MOST_CUSTOMERS) || !isCount(bins, MOST_BINS + 1)) return [];
  if (!isOneOf([...METHODS, "frozen"], method) || (language !== "de" && language !== "en")) return [];
  return [
    withoutGaps({
      sheets: readSheets(record.sheets),
      source: { sheet: source.sheet, address: source.address },
      analysisDate,
      window,
      criterion,
      levels: knownLevels,
      moneyScale,
      currency,
      rankedBy,
      rankingColumns: columns,
      customers,
      thresholds,
      bins,
      method,
      language,
    }),
  ];
}

function level(name: unknown): Level[] {
  return isOneOf<Level>(LEVELS, name) ? [name] : [];
}

function readSheets(sheets: object): ReportRecord["sheets"] {
  return Object.fromEntries(
    Object.entries(sheets).filter(
      (entry): entry is [SheetKey, RecordedSheet] =>
        isOneOf<SheetKey>(SHEET_ORDER, entry[0]) &&
        isRecord(entry[1]) &&
        isText(entry[1].id) &&
        isText(entry[1].name),
    ),
  );
}

/** Undefined for what is no window; null is all days. */
function readWindow(window: unknown): ReportRecord["window"] | undefined {
  if (window === null) return null;
  return isRecord(window) && isDay(window.from) && isDay(window.to)
    ? { from: window.from, to: window.to }
    : undefined;
}

/**
 * Class limits; undefined for what can not be some: the three scores have equally many classes, and each
 * class begins where the one below it has begun, or later.
 */
export function readThresholds(thresholds: unknown): RfmThresholds | undefined {
  if (!isRecord(thresholds)) return undefined;
  const { recency, frequency, monetary } = thresholds;
  if (!isLimits(recency, -1) || !isLimits(frequency, 1) || !isLimits(monetary, 1)) return undefined;
  const same = recency.length === frequency.length && recency.length === monetary.length;
  return same ? { recency, frequency, monetary } : undefined;
}

/** @param direction - 1 where limits rise from class to class, -1 where they fall. */
function isLimits(limits: unknown, direction: 1 | -1): limits is readonly number[] {
  if (!Array.isArray(limits) || limits.length < 1 || limits.length >= MOST_BINS) return false;
  return limits.every(
    (limit: unknown, index) =>
      typeof limit === "number" &&
      Number.isFinite(limit) &&
      (index === 0 || direction * limit >= direction * Number(limits[index - 1])),
  );
}
