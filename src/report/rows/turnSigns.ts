import type { ColumnReader } from "../ColumnReader";
import type { Mapping } from "../Field";
import type { ReportSettings } from "../ReportSettings";
import { isOnInColumn, sparedRows } from "../rules/RuleChoices";
import { CellKind } from "../Table";
import type { Adjustment, Numbers } from "./Adjustment";
import { isCreditType } from "./isCreditType";
import { COST_FIELDS } from "./readMoney";
import type { NumberField } from "./readNumberColumns";

/** What goes back with a credit note: the goods and their price, not the cost of handling them. */
const CREDITED = [
  "amount",
  "grossAmount",
  "tax",
  "quantity",
  "deductions",
  "productCost",
  "contribution",
] as const satisfies readonly NumberField[];

/**
 * Turns the sign of columns that state credit notes without one: where the document type says credit
 * note and not one value of the column is below zero there. A column that has signs of its own is left
 * alone, and so is a quantity whose price carries the sign.
 */
export function turnCreditSigns(
  reader: ColumnReader,
  mapping: Mapping,
  numbers: Numbers,
  { rules = {} }: ReportSettings,
): { readonly numbers: Numbers; readonly adjustments: readonly Adjustment[] } {
  const credit = creditRows(reader, mapping.documentType);
  if (credit.length === 0) return { numbers, adjustments: [] };
  const spared = sparedRows(rules, "creditSign");
  const turned: { -readonly [field in NumberField]?: Float64Array } = { ...numbers };
  const adjustments: Adjustment[] = [];
  const priceHasSign = credit.some((row) => (numbers.unitPrice?.[row] ?? 0) < 0);
  for (const field of CREDITED) {
    const column = mapping[field];
    const values = numbers[field];
    if (column === undefined || values === undefined || (field === "quantity" && priceHasSign)) continue;
    if (!isOnInColumn(rules, "creditSign", column) || credit.some((row) => values[row] < 0)) continue;
    const now = values.slice();
    const touched = new Uint8Array(values.length);
    for (const row of credit) {
      if (!(values[row] > 0) || spared.has(row)) continue;
      now[row] = -values[row];
      touched[row] = 1;
    }
    turned[field] = now;
    adjustments.push({ rule: "creditSign", field, column, touched, now });
  }
  return { numbers: turned, adjustments };
}

/** Turns the sign of cost columns that the user says are stated below zero. */
export function turnCostSigns(
  mapping: Mapping,
  numbers: Numbers,
  { rules = {} }: ReportSettings,
): { readonly numbers: Numbers; readonly adjustments: readonly Adjustment[] } {
  const turned: { -readonly [field in NumberField]?: Float64Array } = { ...numbers };
  const adjustments: Adjustment[] = [];
  const spared = sparedRows(rules, "costSign");
  for (const field of COST_FIELDS) {
    const column = mapping[field];
    const values = numbers[field];
    if (column === undefined || values === undefined || !isOnInColumn(rules, "costSign", column)) continue;
    const touched = Uint8Array.from(values, (value, row) =>
      Math.abs(value) > 0 && !spared.has(row) ? 1 : 0,
    );
    const now = values.map((value, row) => (touched[row] === 1 ? -value : value));
    turned[field] = now;
    adjustments.push({ rule: "costSign", field, column, touched, now });
  }
  return { numbers: turned, adjustments };
}

function creditRows({ table, firstRow }: ColumnReader, column: number | undefined): number[] {
  if (column === undefined) return [];
  const { kinds, values, texts } = table.columns[column];
  const isCredit = texts.map(isCreditType);
  const rows: number[] = [];
  if (!isCredit.includes(true)) return rows;
  for (let row = firstRow; row < kinds.length; row++) {
    if (kinds[row] === CellKind.text && isCredit[values[row]]) rows.push(row);
  }
  return rows;
}
