import type { Field } from "../../report/Field";
import type { Conversion, ExclusionLists, ReportWindow } from "../../report/ReportSettings";
import type { RuleChoices } from "../../report/rules/RuleChoices";
import { isRule, type Rule } from "../../report/rules/Rule";
import { isField } from "./fieldsOf";
import { BUDGET, type MappingMemory, type RememberedMapping } from "./MappingMemory";
import { readReportChoices } from "./readReportChoices";
import { isCount, isDay, isRecord, isText, readList, withoutGaps, type Unknown } from "./soundParts";

/** Rows of a sheet of Excel. */
const MOST_ROWS = 1_048_576;
const MOST_MONTHS = 1_200;

/**
 * Reads the workbook's setting, which anyone may have written. An entry needs sound headers and
 * columns; of the rest whatever is not sound, for example of a later version, is left out part by
 * part.
 */
export function readMappingMemory(setting: unknown): MappingMemory {
  return Array.isArray(setting) ? setting.flatMap(readEntry).slice(0, BUDGET.tables) : [];
}

function readEntry(entry: unknown): RememberedMapping[] {
  if (!isRecord(entry)) return [];
  const { headers, shape, mapping, notation, dateOrder, analysisDate, place } = entry;
  if (!Array.isArray(headers) || !headers.every((header) => typeof header === "string")) return [];
  if (shape !== "customers" && shape !== "orders") return [];
  if (!isRecord(mapping)) return [];
  const columns = Object.values(mapping);
  const sound = Object.keys(mapping).every(isField) && columns.every((it) => isCount(it, headers.length));
  if (!sound || new Set(columns).size !== columns.length) return [];
  return [
    withoutGaps({
      headers,
      shape,
      mapping,
      confirmed: readConfirmed(entry.confirmed, mapping),
      notation: notation === "german" || notation === "english" ? notation : undefined,
      dateOrder: dateOrder === "dayFirst" || dateOrder === "monthFirst" ? dateOrder : undefined,
      analysisDate: isDay(analysisDate) ? analysisDate : undefined,
      window: readWindow(entry.window),
      conversion: readConversion(entry.conversion),
      rules: readRules(entry.rules, headers.length),
      lists: readLists(entry.lists),
      merges: readMerges(entry.merges),
      place: typeof place === "string" ? place : undefined,
      ...readReportChoices(entry),
    }),
  ];
}

/** Entries of earlier versions do not say what was confirmed: there, users chose the columns as a whole. */
function readConfirmed(confirmed: unknown, mapping: Unknown): Field[] {
  return Array.isArray(confirmed)
    ? confirmed.filter((name): name is Field => typeof name === "string" && isField(name))
    : Object.keys(mapping).filter(isField);
}

function readWindow(window: unknown): ReportWindow | undefined {
  if (!isRecord(window)) return undefined;
  const { kind, months, from, to } = window;
  if (kind === "months") {
    return isCount(months, MOST_MONTHS + 1) && months > 0 ? { kind, months } : undefined;
  }
  const isEnd = (day: unknown): day is number | null => day === null || isDay(day);
  return kind === "days" && isEnd(from) && isEnd(to) ? { kind, from, to } : undefined;
}

function readConversion(conversion: unknown): Conversion | undefined {
  if (!isRecord(conversion) || !isRecord(conversion.rates)) return undefined;
  const { into } = conversion;
  if (!isText(into) || into === "") return undefined;
  const rates = Object.entries(conversion.rates).filter(
    (rate): rate is [string, number] => isText(rate[0]) && isRate(rate[1]),
  );
  return { into, rates: Object.fromEntries(rates.slice(0, BUDGET.currencies)) };
}

function readRules(choices: unknown, columnCount: number): RuleChoices | undefined {
  if (!isRecord(choices)) return undefined;
  const { rules, columns, rows } = choices;
  return withoutGaps({
    rules: isRecord(rules)
      ? Object.fromEntries(
          Object.entries(rules).filter(([name, on]) => isRule(name) && typeof on === "boolean"),
        )
      : undefined,
    columns: readList(columns, BUDGET.columnChoices, (choice): { rule: Rule; column: number }[] =>
      isRecord(choice) && isRuleName(choice.rule) && isCount(choice.column, columnCount)
        ? [{ rule: choice.rule, column: choice.column }]
        : [],
    ),
    rows: readList(rows, BUDGET.rowChoices, (choice): { rule: Rule; row: number }[] =>
      isRecord(choice) && isRuleName(choice.rule) && isCount(choice.row, MOST_ROWS)
        ? [{ rule: choice.rule, row: choice.row }]
        : [],
    ),
  });
}

function readLists(lists: unknown): ExclusionLists | undefined {
  if (!isRecord(lists)) return undefined;
  const texts = (entries: unknown) =>
    readList(entries, BUDGET.listEntries, (entry) => (isText(entry) ? [entry] : []));
  const testCustomers = texts(lists.testCustomers);
  const technicalItems = texts(lists.technicalItems);
  return testCustomers && technicalItems && { testCustomers, technicalItems };
}

function readMerges(merges: unknown): (readonly [from: string, into: string])[] | undefined {
  return readList(merges, BUDGET.merges, (pair): [string, string][] =>
    Array.isArray(pair) && pair.length === 2 && isText(pair[0]) && isText(pair[1])
      ? [[pair[0], pair[1]]]
      : [],
  );
}

function isRate(value: unknown): value is number {
  return typeof value === "number" && value > 0 && Number.isFinite(value);
}

function isRuleName(name: unknown): name is Rule {
  return typeof name === "string" && isRule(name);
}
