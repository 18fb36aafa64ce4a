import { customerKey } from "../../domain/customerKey";
import type { ColumnReader } from "../ColumnReader";
import type { Field, Mapping } from "../Field";
import type { MixedDecimals } from "../parse/mixedDecimals";
import type { Reading } from "../Reconciliation";
import type { ReportResult } from "../ReportError";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import { customerCodes, type CustomerCodes } from "./customerCodes";
import type { IdCodes } from "./idCodes";
import { readDateColumn } from "./readDateColumn";
import { readNumberColumns, type NumberField } from "./readNumberColumns";

/** What the columns of a report are read with. */
export type ReadSettings = ReportSettings & { readonly mapping: Mapping & { readonly customerId: number } };

/** The mapped columns, read; one entry per row of the table. */
export interface Source {
  readonly customers: CustomerCodes;
  readonly orders: IdCodes | null;
  /** The order that a row refers to as its original, numbered as in `orders`; -1 for none. */
  readonly originalOrders: Int32Array | null;
  /** Serial days, NaN where a cell holds no date; null without a date column. */
  readonly days: Float64Array | null;
  readonly dateColumn: number | undefined;
  /** NaN where a cell holds no number. */
  readonly numbers: { readonly [field in NumberField]?: Float64Array };
  readonly readings: readonly Reading[];
  readonly mixedDecimals: readonly (MixedDecimals & { readonly column: number })[];
}

/** Reads every mapped column as a whole; asks where a column's texts can be read in two ways. */
export async function readColumns(
  reader: ColumnReader,
  settings: ReadSettings,
  steps: Steps,
): Promise<ReportResult<Source>> {
  const { mapping, shape } = settings;
  const numbers = await readNumberColumns(reader, settings, steps);
  if (!numbers.ok) return numbers;
  const dateFields: readonly Field[] =
    shape === "orders" ? ["date", "lastPurchase"] : ["lastPurchase", "date"];
  const dateField = dateFields.find((field) => mapping[field] !== undefined) ?? dateFields[0];
  const dateColumn = mapping[dateField];
  const dates = await readDateColumn(reader, dateField, dateColumn, settings, steps);
  if (!dates.ok) return dates;
  const customers = await customerCodes(reader, mapping.customerId, settings, steps);
  const hasOrders = shape === "orders" && mapping.orderId !== undefined;
  const orders = hasOrders ? await reader.ids(mapping.orderId, false, steps) : null;
  return {
    ok: true,
    value: {
      customers,
      orders,
      originalOrders: await originalOrders(reader, mapping.originalOrder, orders, steps),
      days: dates.value.days,
      dateColumn,
      numbers: numbers.value.numbers,
      readings: [...numbers.value.readings, ...dates.value.readings],
      mixedDecimals: numbers.value.mixedDecimals,
    },
  };
}

async function originalOrders(
  reader: ColumnReader,
  column: number | undefined,
  orders: IdCodes | null,
  steps: Steps,
): Promise<Int32Array | null> {
  if (column === undefined || orders === null) return null;
  const numberOf = new Map(orders.ids.map((id, code) => [customerKey(id), code]));
  const { codes, ids } = await reader.ids(column, false, steps);
  const orderOf = Int32Array.from(ids, (id) => numberOf.get(customerKey(id)) ?? -1);
  return codes.map((code) => (code < 0 ? -1 : orderOf[code]));
}
