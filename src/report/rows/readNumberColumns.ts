import type { ColumnReader } from "../ColumnReader";
import type { Field } from "../Field";
import { decideNotation } from "../parse/columnNotation";
import { mixedDecimals, type MixedDecimals } from "../parse/mixedDecimals";
import { moneyFactorOf } from "../recognise/moneyFactorOf";
import type { Reading } from "../Reconciliation";
import type { ReportResult } from "../ReportError";
import { isOnInColumn, sparedRows } from "../rules/RuleChoices";
import type { ReportSettings } from "../ReportSettings";
import type { Steps } from "../Steps";
import { CellKind, type Column } from "../Table";
import { readingOf } from "./readingOf";

/** Fields that are amounts of money. */
export const MONEY_FIELDS = [
  "amount",
  "grossAmount",
  "tax",
  "unitPrice",
  "deductions",
  "returns",
  "productCost",
  "orderCost",
  "customerCost",
  "contribution",
] as const satisfies readonly Field[];

/** Fields that are numbers, in the order in which a doubt about them is reported. */
export const NUMBER_FIELDS = [
  ...MONEY_FIELDS,
  "quantity",
  "purchases",
  "returnCount",
  "mailings",
] as const satisfies readonly Field[];

export type MoneyField = (typeof MONEY_FIELDS)[number];
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** The mapped number columns, read; one entry per row of the table. */
export interface NumberColumns {
  readonly numbers: { readonly [field in NumberField]?: Float64Array };
  readonly readings: readonly Reading[];
  readonly mixedDecimals: readonly (MixedDecimals & { readonly column: number })[];
}

/** Reads the mapped number columns in the notation that each one shows, or else the others do. */
export async function readNumberColumns(
  reader: ColumnReader,
  settings: ReportSettings,
  steps: Steps,
): Promise<ReportResult<NumberColumns>> {
  const mapped = [];
  for (const field of NUMBER_FIELDS) {
    const column = settings.mapping[field];
    if (column !== undefined) {
      mapped.push({ field, column, evidence: await reader.numberEvidence(column, steps) });
    }
  }
  const numbers: { [field in NumberField]?: Float64Array } = {};
  const readings: Reading[] = [];
  const mixed: (MixedDecimals & { readonly column: number })[] = [];
  for (const { field, column, evidence } of mapped) {
    const others = mapped.filter((other) => other.column !== column);
    const decision = decideNotation(evidence, others, settings.notation);
    if (decision.as === null) {
      const { text } = decision.doubtful;
      return {
        ok: false,
        error: { kind: "ambiguousNumbers", header: reader.header(column), sample: text },
      };
    }
    // Where both notations are evident every text is read by itself, and nothing was decided.
    const isMixed = evidence.evident.german !== null && evidence.evident.english !== null;
    if (evidence.cells > 0 && !(isMixed && decision.doubtful === null)) {
      readings.push(readingOf(reader, field, column, decision, evidence.cells));
    }
    const suspicion = isMoney(field)
      ? await mixedDecimals(reader.table.columns[column], reader.firstRow, evidence, steps)
      : null;
    if (suspicion !== null) mixed.push({ ...suspicion, column });
    const read = await reader.numbers(column, decision.as, steps);
    numbers[field] = scaled(spare(read, reader, column, settings), field, reader.headerWithUnit(column));
  }
  return { ok: true, value: { numbers, readings, mixedDecimals: mixed } };
}

/** Texts that the user does not want to be read as numbers are none. */
function spare(
  read: Float64Array,
  { table }: ColumnReader,
  column: number,
  { rules = {} }: ReportSettings,
): Float64Array {
  if (!isOnInColumn(rules, "numberText", column)) return withoutTexts(read, table.columns[column]);
  const spared = sparedRows(rules, "numberText");
  if (spared.size === 0) return read;
  const numbers = read.slice();
  for (const row of spared) if (table.columns[column].kinds[row] === CellKind.text) numbers[row] = NaN;
  return numbers;
}

function withoutTexts(read: Float64Array, { kinds }: Column): Float64Array {
  return read.map((value, row) => (kinds[row] === CellKind.text ? NaN : value));
}

/** Amounts "in T€" or in cents, in units of money. */
function scaled(numbers: Float64Array, field: NumberField, header: string): Float64Array {
  const factor = isMoney(field) ? moneyFactorOf(header) : 1;
  return factor === 1 ? numbers : numbers.map((value) => value * factor);
}

/** A weight in kg may well have three decimals; an amount of money has not. */
function isMoney(field: NumberField): boolean {
  return MONEY_FIELDS.some((money) => money === field);
}
