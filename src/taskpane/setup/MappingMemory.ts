import type { Field } from "../../report/Field";
import type { ReportSettings } from "../../report/ReportSettings";
import { LONGEST_TEXT, withoutGaps } from "./soundParts";

/**
 * What users of this workbook decided about its tables, newest first. A choice belongs to a header
 * row. Of the data it holds no more than the ids of customers whom a user has merged.
 */
export type MappingMemory = readonly RememberedMapping[];

/** What the user decided about a table, answers to open questions included. */
export interface ColumnSettings extends ReportSettings {
  /** Fields whose column the user has named or confirmed; the others are as recognised. */
  readonly confirmed?: readonly Field[];
}

/** What of the settings says how customers are ranked, classified and judged. */
export type ReportChoices = Pick<ReportSettings, (typeof REPORT_CHOICES)[number]>;

const REPORT_CHOICES = [
  "deepestLevel",
  "rankBy",
  "scoring",
  "abcLimits",
  "decisions",
  "lifetime",
  "forecast",
  "stability",
] as const satisfies readonly (keyof ReportSettings)[];

export interface RememberedMapping extends ColumnSettings {
  readonly headers: readonly string[];
  /** Sheet and address of the table: choices about single rows hold nowhere else. */
  readonly place?: string;
}

/** Name of the workbook's setting. Permanent: files in circulation carry it. */
export const MAPPING_SETTING = "columnMappings";

/** How much is kept: enough for every export a workbook meets, and little enough to load with it. */
export const BUDGET = {
  tables: 20,
  rowChoices: 1_000,
  columnChoices: 500,
  merges: 1_000,
  listEntries: 200,
  textLength: LONGEST_TEXT,
  currencies: 50,
} as const;

/** The choice made for exactly this header row, if any. */
export function recall(memory: MappingMemory, headers: readonly string[]): RememberedMapping | undefined {
  return memory.find((entry) => sameHeaders(entry.headers, headers));
}

/** The memory with this choice first, in place of an earlier one for the same header row. */
export function remember(memory: MappingMemory, choice: RememberedMapping): MappingMemory {
  return [keptOf(choice), ...forget(memory, choice.headers)].slice(0, BUDGET.tables);
}

/** The memory without a choice for this header row. */
export function forget(memory: MappingMemory, headers: readonly string[]): MappingMemory {
  return memory.filter((entry) => !sameHeaders(entry.headers, headers));
}

/**
 * The memory with the columns as they are recognised; what else was decided about the table (days,
 * lists, rules, classes) stays.
 */
export function restoreColumns(
  memory: MappingMemory,
  choice: RememberedMapping,
  recognised: Pick<ColumnSettings, "shape" | "mapping">,
): MappingMemory {
  const { shape, mapping } = recognised;
  const { analysisDate, window, conversion, rules, lists, merges } = choice;
  const choices = Object.values(reportChoicesOf(choice));
  const others = [analysisDate, window, conversion, rules, lists, merges, ...choices];
  if (others.every((part) => part === undefined)) return forget(memory, choice.headers);
  const columns = { shape, mapping, confirmed: undefined, notation: undefined, dateOrder: undefined };
  return remember(memory, { ...choice, ...columns });
}

/** What is kept of a choice: nothing that only the pane's components know, and no more than the budget allows. */
function keptOf(choice: RememberedMapping): RememberedMapping {
  const { headers, place, shape, mapping, confirmed, notation, dateOrder } = choice;
  const { analysisDate, window, conversion, rules, lists, merges } = choice;
  return {
    headers,
    place,
    shape,
    mapping,
    confirmed: confirmed ?? [],
    notation,
    dateOrder,
    analysisDate,
    window,
    conversion,
    rules: rules && {
      ...rules,
      columns: rules.columns?.slice(-BUDGET.columnChoices),
      rows: rules.rows?.slice(-BUDGET.rowChoices),
    },
    lists,
    merges: merges?.slice(-BUDGET.merges),
    ...reportChoicesOf(choice),
  };
}

/** The choices that were made; what was left as it is has no key. */
function reportChoicesOf(choice: ReportChoices): ReportChoices {
  return withoutGaps(Object.fromEntries(REPORT_CHOICES.map((name) => [name, choice[name]])));
}

function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, index) => header === other[index]);
}
