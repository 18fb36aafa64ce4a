import type { ReportSettings } from "../../report/ReportSettings";
import { isField } from "./fieldsOf";

/**
 * The columns that users of this workbook chose, newest first. A choice belongs to a header row and
 * holds header texts only, never a customer's data.
 */
export type MappingMemory = readonly RememberedMapping[];

/** What the user decided about a table, answers to open questions included. */
export type ColumnSettings = Omit<ReportSettings, "headerRow">;

export interface RememberedMapping extends ColumnSettings {
  readonly headers: readonly string[];
}

/** Name of the workbook's setting. Permanent: files in circulation carry it. */
export const MAPPING_SETTING = "columnMappings";

/** Enough for every export a workbook meets; keeps the setting small. */
const MOST_REMEMBERED = 20;

/** The choice made for exactly this header row, if any. */
export function recall(memory: MappingMemory, headers: readonly string[]): RememberedMapping | undefined {
  return memory.find((entry) => sameHeaders(entry.headers, headers));
}

/** The memory with this choice first, in place of an earlier one for the same header row. */
export function remember(memory: MappingMemory, choice: RememberedMapping): MappingMemory {
  return [choice, ...forget(memory, choice.headers)].slice(0, MOST_REMEMBERED);
}

/** The memory without a choice for this header row. */
export function forget(memory: MappingMemory, headers: readonly string[]): MappingMemory {
  return memory.filter((entry) => !sameHeaders(entry.headers, headers));
}

/** Reads the setting. Whatever is not a sound entry, for example of a later version, is skipped. */
export function readMappingMemory(setting: unknown): MappingMemory {
  return Array.isArray(setting) ? setting.flatMap(readEntry) : [];
}

function readEntry(entry: unknown): RememberedMapping[] {
  if (!isRecord(entry)) return [];
  const { headers, shape, mapping, notation, dateOrder } = entry;
  if (!Array.isArray(headers) || !headers.every((header) => typeof header === "string")) return [];
  if (shape !== "customers" && shape !== "orders") return [];
  if (!isRecord(mapping)) return [];
  const columns = Object.values(mapping);
  const isColumn = (value: unknown) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < headers.length;
  const sound = Object.keys(mapping).every(isField) && columns.every(isColumn);
  if (!sound || new Set(columns).size !== columns.length) return [];
  return [
    {
      headers,
      shape,
      mapping,
      ...(notation === "german" || notation === "english" ? { notation } : {}),
      ...(dateOrder === "dayFirst" || dateOrder === "monthFirst" ? { dateOrder } : {}),
    },
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, index) => header === other[index]);
}
