import type { CellValue } from "../../../src/report/CellChunk";
import type { Counted } from "../../../src/report/Ledger";
import type { RepairRule } from "../../../src/report/rules/Rule";
import type { DirtyExport } from "../dirtyExport";
import { dateField, isMoney, isText, NUMBER_FIELDS, type ColumnKey, type NumberField } from "../Sheet";
import { COST_FIELDS } from "../Truth";
import type { JudgedRow } from "./judgeRows";
import { isDateText, isInForce, type Decisions } from "./readRows";

/** A cell that counts as something else than stands in it. */
export interface Repair {
  readonly rule: RepairRule;
  readonly key: ColumnKey;
  /** Within the block, from 0. */
  readonly row: number;
  readonly old: CellValue;
  readonly now: Counted;
  /** What counts because of it, in cents; null where the cell is no part of any sum. */
  readonly effect: number | null;
}

/** Every repaired cell of the rows that count, in order of rows. */
export function listRepairs(
  rows: readonly JudgedRow[],
  dirty: DirtyExport,
  decisions: Decisions,
): readonly Repair[] {
  return rows.filter(({ reason }) => reason === null).flatMap((row) => repairsOf(row, dirty, decisions));
}

function repairsOf(read: JudgedRow, dirty: DirtyExport, decisions: Decisions): Repair[] {
  const { row, index, shown, numbers, day } = read;
  const repairs: Repair[] = [];
  const note = (rule: RepairRule, key: ColumnKey, now: Counted, effect: number | null = 0) =>
    repairs.push({ rule, key, row: index, old: row.cells[key] ?? "", now, effect });

  for (const field of NUMBER_FIELDS) {
    const known = shown[field];
    const counted = numbers[field];
    const inCells = (value: number): Counted => ({
      kind: "number",
      value: isMoney(field) ? value / 100 : value,
    });
    if (typeof known !== "number" || typeof counted !== "number") continue;
    const effect = effectOf(field, counted, read, dirty);
    if (isText(row.cells[field])) note("numberText", field, inCells(counted), effect);
    if (counted !== known) note("creditSign", field, inCells(counted), effect);
  }
  for (const field of COST_FIELDS) {
    if (numbers[field] === "unreadable") note("unreadableCost", field, { kind: "number", value: 0 });
  }
  if (typeof day === "number" && isDateText(row, dirty))
    note("dateText", dateField(dirty.layout), { kind: "day", value: day });
  const { customer } = row.means;
  const { customerId } = row.cells;
  const inForce = isInForce(dirty, decisions, "idSpelling", index, "customerId");
  if (customer !== null && isText(customerId) && customerId !== customer && inForce)
    note("idSpelling", "customerId", { kind: "text", value: customer });
  return repairs;
}

/** An amount for what amounts are made of, a cost for a cost. */
function effectOf(
  field: NumberField,
  counted: number,
  { amount }: JudgedRow,
  { layout }: DirtyExport,
): number | null {
  if (field === "purchases") return 0;
  if (field !== "quantity" && field !== "unitPrice") return counted;
  return layout.basis === "product" && typeof amount === "number" ? amount : null;
}
