import type { ReportSettings } from "../../../src/report/ReportSettings";
import { RULES, type Rule } from "../../../src/report/rules/Rule";
import type { DirtyExport } from "../dirtyExport";
import {
  CREDITED_FIELDS,
  dateField,
  has,
  isText,
  type ColumnKey,
  type Known,
  type Layout,
  type NumberField,
  type Row,
} from "../Sheet";

/** What the user has decided, as far as it changes what counts. */
export type Decisions = Pick<ReportSettings, "analysisDate" | "window" | "rules">;

/** A row as it reads under the user's decisions. Money in cents. */
export interface ReadRow {
  readonly row: Row;
  /** Within the block, from 0. */
  readonly index: number;
  /** The id shown; `""` where rows without customer are counted, null where they are not. */
  readonly customer: string | null;
  readonly amount: Known;
  /** As the cells show them. */
  readonly shown: { readonly [field in NumberField]?: Known };
  /** As they count: in a credit note that shows them without sign, with the other one. */
  readonly numbers: { readonly [field in NumberField]?: Known };
  readonly day: Known;
}

/** Reads each row as a person would who follows the rules that are in force. */
export function readRows(dirty: DirtyExport, decisions: Decisions): ReadRow[] {
  return dirty.rows.map((row, position) => {
    const index = dirty.headerRow + 1 + position;
    const inForce = (rule: Rule, key: ColumnKey | null) => isInForce(dirty, decisions, rule, index, key);
    const shown: { [field in NumberField]?: Known } = {};
    const numbers: { [field in NumberField]?: Known } = {};
    for (const [field, known] of Object.entries(row.means.numbers) as [NumberField, Known][]) {
      const unread = isText(row.cells[field]) && !inForce("numberText", field);
      const value = unread ? "unreadable" : known;
      const turned = isTurned(field, value, row, dirty.layout) && inForce("creditSign", field);
      shown[field] = value;
      numbers[field] = turned && typeof value === "number" ? -value : value;
    }
    const unreadDay = isDateText(row, dirty) && !inForce("dateText", dateField(dirty.layout));
    return {
      row,
      index,
      customer: customerOf(row, inForce("idSpelling", "customerId"), inForce("missingCustomer", null)),
      amount: amountOf(numbers, dirty),
      shown,
      numbers,
      day: unreadDay ? "unreadable" : row.means.day,
    };
  });
}

function customerOf({ means, cells }: Row, unite: boolean, needed: boolean): string | null {
  if (means.customer === null) return needed ? null : "";
  return unite ? means.customer : `${cells.customerId}`;
}

function isTurned(field: NumberField, value: Known, { means }: Row, { credit }: Layout): boolean {
  return credit.positive && means.isCredit && CREDITED_FIELDS.includes(field) && Number(value) > 0;
}

/** Whether a rule is on, in this row and column; null stands for all of them. */
export function isInForce(
  { layout }: DirtyExport,
  { rules = {} }: Decisions,
  rule: Rule,
  row: number | null,
  key: ColumnKey | null,
): boolean {
  const { switchable, onByDefault } = RULES[rule];
  if (!switchable) return onByDefault;
  const column = layout.columns.findIndex((each) => each.key === key);
  const spared =
    rules.rows?.some((spare) => spare.rule === rule && spare.row === row) ||
    rules.columns?.some((spare) => spare.rule === rule && spare.column === column);
  return (rules.rules?.[rule] ?? onByDefault) && spared !== true;
}

/** Whether a day stands there as text, or as the digits 20241231. */
export function isDateText({ cells }: Row, { layout }: DirtyExport): boolean {
  const field = dateField(layout);
  const cell = cells[field];
  return has(layout, field) && (isText(cell) || (typeof cell === "number" && cell > 19_000_000));
}

function amountOf(numbers: ReadRow["numbers"], { layout }: DirtyExport): Known {
  if (layout.basis === "amount") return numbers.amount ?? "missing";
  const { quantity = "missing", unitPrice = "missing" } = numbers;
  if (quantity === "unreadable" || unitPrice === "unreadable") return "unreadable";
  return quantity === "missing" || unitPrice === "missing" ? "missing" : quantity * unitPrice;
}
