import type { Field } from "../Field";
import { TextCode } from "../parse/evidence";
import { isRepairedDay } from "../parse/readDates";
import type { ColumnReader } from "../ColumnReader";
import type { CustomerRows } from "../customers/describeCustomers";
import type { UsedCustomers } from "../customers/UsedCustomers";
import { RowStatus } from "../rows/RowJudge";
import { COST_FIELDS, type Money } from "../rows/readMoney";
import { NUMBER_FIELDS, type NumberField } from "../rows/readNumberColumns";
import type { Steps } from "../Steps";
import { CellKind } from "../Table";
import type { LedgerPart } from "./LedgerPart";

/** Every repair of the rows that count, one part per rule and column; parts may turn out empty. */
export async function repairParts(
  reader: ColumnReader,
  rows: CustomerRows,
  steps: Steps,
): Promise<LedgerPart[]> {
  const parts: LedgerPart[] = [];
  for (const field of NUMBER_FIELDS) parts.push(...(await numberParts(reader, rows, field, steps)));
  parts.push(...(await dateParts(reader, rows, steps)), ...customerParts(rows), ...adjustmentParts(rows));
  return parts;
}

/** The minor units that a number of this field stands for; null for fields that are no money. */
function unitsOf({ amounts, costs, tax, contribution }: Money, field: NumberField): Float64Array | null {
  switch (field) {
    case "amount":
    case "grossAmount":
    case "quantity":
    case "unitPrice":
      return amounts;
    case "tax":
      return tax ?? null;
    case "contribution":
      return contribution ?? null;
    case "purchases":
    case "returnCount":
    case "mailings":
      return null;
    default:
      return costs[field] ?? null;
  }
}

function countedRow({ status }: UsedCustomers): (row: number) => boolean {
  return (row) => status[row] === RowStatus.used;
}

function effectIn(units: Float64Array | null): (row: number) => number {
  return (row) => (units === null ? 0 : units[row] || 0);
}

/** Texts that were read as numbers, and costs that could not be. */
async function numberParts(
  reader: ColumnReader,
  { table, used, checked, source, money }: CustomerRows,
  field: NumberField,
  steps: Steps,
): Promise<LedgerPart[]> {
  const column = checked.mapping[field];
  const numbers = source.numbers[field];
  if (column === undefined || numbers === undefined) return [];
  if (!(await reader.hasTexts(column))) return [];
  const { kinds, values } = table.columns[column];
  const { codes } = await reader.numberTextsOf(column, steps);
  const counts = countedRow(used);
  const isText = (row: number) => counts(row) && kinds[row] === CellKind.text;
  const read: LedgerPart = {
    rule: "numberText",
    column,
    field,
    includes: (row) => isText(row) && !Number.isNaN(numbers[row]),
    effect: effectIn(unitsOf(money, field)),
    now: (row) => ({ kind: "number", value: numbers[row] }),
  };
  const isCost = COST_FIELDS.some((cost) => cost === field) || field === "contribution" || field === "tax";
  if (!isCost) return [read];
  const unreadable: LedgerPart = {
    rule: "unreadableCost",
    column,
    field,
    includes: (row) => isText(row) && Number.isNaN(numbers[row]) && codes[values[row]] !== TextCode.nothing,
    effect: () => 0,
    now: () => ({ kind: "number", value: 0 }),
  };
  return [read, unreadable];
}

async function dateParts(
  reader: ColumnReader,
  { table, used, source, shape }: CustomerRows,
  steps: Steps,
): Promise<LedgerPart[]> {
  const { days, dateColumn } = source;
  if (days === null || dateColumn === undefined) return [];
  const { kinds, values } = table.columns[dateColumn];
  // Days that are the cells' own numbers were not repaired.
  if (days === values || !(await reader.hasRepairedDays(dateColumn, steps))) return [];
  const counts = countedRow(used);
  const field: Field = shape === "orders" ? "date" : "lastPurchase";
  return [
    {
      rule: "dateText",
      column: dateColumn,
      field,
      includes: (row) => counts(row) && days[row] > 0 && isRepairedDay(kinds[row], values[row]),
      effect: () => 0,
      now: (row) => ({ kind: "day", value: days[row] }),
    },
  ];
}

function customerParts({ table, used, checked, source }: CustomerRows): LedgerPart[] {
  const column = checked.mapping.customerId;
  const { kinds, values, texts } = table.columns[column];
  const { codes, ids, otherSpelling, countsAs } = source.customers;
  const counts = countedRow(used);
  const part = { column, field: "customerId", effect: () => 0 } as const;
  const parts: LedgerPart[] = [];
  if (otherSpelling !== null) {
    parts.push({
      ...part,
      rule: "idSpelling",
      includes: (row) =>
        counts(row) &&
        kinds[row] === CellKind.text &&
        codes[row] >= 0 &&
        ids[codes[row]] !== texts[values[row]],
      now: (row) => ({ kind: "text", value: ids[codes[row]] }),
    });
  }
  if (countsAs !== null) {
    parts.push({
      ...part,
      rule: "mergedCustomer",
      includes: (row) => counts(row) && codes[row] >= 0 && countsAs[codes[row]] !== codes[row],
      now: (row) => ({ kind: "text", value: ids[countsAs[codes[row]]] }),
    });
  }
  return parts;
}

function adjustmentParts({ used, adjustments, money }: CustomerRows): LedgerPart[] {
  const counts = countedRow(used);
  return adjustments.map(({ rule, field, column, touched, now }) => ({
    rule,
    field,
    column,
    includes: (row) => counts(row) && touched[row] === 1,
    effect: effectIn(unitsOf(money, field)),
    now: (row) => ({ kind: "number", value: now[row] }),
  }));
}
