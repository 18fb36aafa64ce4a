import type { Field, Mapping } from "../Field";
import { columnDateOrder } from "../parse/columnDateOrder";
import { columnNotation, notationEvidence } from "../parse/columnNotation";
import { readDates } from "../parse/readDates";
import { readNumbers } from "../parse/readNumbers";
import type { ReportResult } from "../ReportError";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import { textAt, type Table } from "../Table";
import { idCodes, type IdCodes } from "./idCodes";

/** Fields that are numbers, in the order in which a doubt about them is reported. */
export const NUMBER_FIELDS = [
  "amount",
  "quantity",
  "unitPrice",
  "deductions",
  "returns",
  "productCost",
  "orderCost",
  "customerCost",
  "contribution",
  "purchases",
] as const satisfies readonly Field[];

export type NumberField = (typeof NUMBER_FIELDS)[number];

/** The mapped columns, read; one entry per row of the table. */
export interface Source {
  readonly customers: IdCodes;
  readonly orders: IdCodes | null;
  /** Serial days, NaN where a cell holds no date; null without a date column. */
  readonly days: Float64Array | null;
  readonly dateColumn: number | undefined;
  /** NaN where a cell holds no number. */
  readonly numbers: { readonly [field in NumberField]?: Float64Array };
}

/** Reads every mapped column as a whole; asks where a column's texts can be read in two ways. */
export async function readSource(
  table: Table,
  headerRow: number,
  settings: ReportSettings & { readonly mapping: Mapping & { readonly customerId: number } },
  steps: Steps,
): Promise<ReportResult<Source>> {
  const { mapping, shape } = settings;
  const numbers = await readNumberFields(table, headerRow, settings, steps);
  if (!numbers.ok) return numbers;
  const { date, lastPurchase } = mapping;
  const dateColumn = shape === "orders" ? (date ?? lastPurchase) : (lastPurchase ?? date);
  const days = await readDateField(table, headerRow, dateColumn, settings, steps);
  if (!days.ok) return days;
  const customers = await idCodes(table.columns[mapping.customerId], steps);
  const hasOrders = shape === "orders" && mapping.orderId !== undefined;
  const orders = hasOrders ? await idCodes(table.columns[mapping.orderId], steps) : null;
  return { ok: true, value: { customers, orders, days: days.value, dateColumn, numbers: numbers.value } };
}

async function readNumberFields(
  table: Table,
  headerRow: number,
  { mapping, notation: answer }: ReportSettings,
  steps: Steps,
): Promise<ReportResult<Source["numbers"]>> {
  const mapped = NUMBER_FIELDS.flatMap((field) => {
    const index = mapping[field];
    return index === undefined
      ? []
      : [{ field, index, evidence: notationEvidence(table.columns[index].texts) }];
  });
  const numbers: { [field in NumberField]?: Float64Array } = {};
  for (const { field, index, evidence } of mapped) {
    const others = mapped.filter((other) => other.field !== field).map((other) => other.evidence);
    const notation = columnNotation(evidence, others) ?? answer;
    if (notation === undefined) {
      return doubt("ambiguousNumbers", table, headerRow, index, evidence.doubtful ?? "");
    }
    numbers[field] = await readNumbers(table.columns[index], notation, steps);
  }
  return { ok: true, value: numbers };
}

async function readDateField(
  table: Table,
  headerRow: number,
  index: number | undefined,
  { dateOrder: answer }: ReportSettings,
  steps: Steps,
): Promise<ReportResult<Float64Array | null>> {
  if (index === undefined) return { ok: true, value: null };
  const column = table.columns[index];
  const decision = columnDateOrder(column.texts);
  if ("order" in decision) return { ok: true, value: await readDates(column, decision.order, steps) };
  if (answer !== undefined) return { ok: true, value: await readDates(column, answer, steps) };
  return doubt("ambiguousDates", table, headerRow, index, decision.doubtful);
}

function doubt(
  kind: "ambiguousNumbers" | "ambiguousDates",
  table: Table,
  headerRow: number,
  index: number,
  sample: string,
): ReportResult<never> {
  const header = headerRow < 0 ? "" : textAt(table.columns[index], headerRow);
  return { ok: false, error: { kind, header, sample } };
}
