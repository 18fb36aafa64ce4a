import type { Ledger, LedgerEntry, LedgerGroup } from "../Ledger";
import { RULES, type Rule } from "../rules/Rule";
import { cellAddress } from "../sheets/cellAddress";
import type { ColumnReader } from "../ColumnReader";
import type { Steps } from "../Steps";
import { CellKind } from "../Table";
import type { LedgerPart } from "./LedgerPart";

const MOST_EXAMPLES = 20;

/** The ledger of all parts that are not empty, in the order of `RULES`, then of columns. */
export async function buildLedger(
  reader: ColumnReader,
  parts: readonly LedgerPart[],
  steps: Steps,
): Promise<Ledger> {
  const found: GroupRows[] = [];
  for (const part of [...parts].sort(inOrder)) {
    const rows = await GroupRows.collect(reader, part, steps);
    if (rows.group.cells > 0) found.push(rows);
  }
  return {
    groups: found.map(({ group }) => group),
    entries({ rule, column }, from, count) {
      const rows = found.find(({ group }) => group.rule === rule && group.column === column);
      return rows?.entries(from, count) ?? [];
    },
  };
}

const ORDER = Object.keys(RULES) as Rule[];

function inOrder(left: LedgerPart, right: LedgerPart): number {
  return ORDER.indexOf(left.rule) - ORDER.indexOf(right.rule) || (left.column ?? -1) - (right.column ?? -1);
}

/** A group and the way to its entries. */
class GroupRows {
  /** All rows of the group, gathered when an entry beyond the examples is asked for. */
  private rows: Int32Array | null = null;

  private constructor(
    private readonly reader: ColumnReader,
    private readonly part: LedgerPart,
    readonly group: LedgerGroup,
  ) {}

  static async collect(reader: ColumnReader, part: LedgerPart, steps: Steps): Promise<GroupRows> {
    const { table, firstRow } = reader;
    const examples: LedgerEntry[] = [];
    const { known } = part;
    let cells = 0;
    let effect = 0;
    await steps.rows(table.rowCount, (from, to) => {
      for (let row = Math.max(from, firstRow); row < to; row++) {
        if (known !== undefined && examples.length === Math.min(known.cells, MOST_EXAMPLES)) return;
        if (!part.includes(row)) continue;
        cells++;
        effect += part.effect(row);
        if (examples.length < MOST_EXAMPLES) examples.push(entryAt(reader, part, row));
      }
    });
    const { rule, column, field } = part;
    const header = column === null ? "" : reader.header(column);
    return new GroupRows(reader, part, {
      ...{ rule, column, field, header, examples },
      ...(known ?? { cells, effect }),
    });
  }

  entries(from: number, count: number): LedgerEntry[] {
    const { examples, cells } = this.group;
    const to = Math.min(cells, from + count);
    if (to <= examples.length) return examples.slice(from, to);
    this.rows ??= this.gather();
    return Array.from(this.rows.subarray(from, to), (row) => entryAt(this.reader, this.part, row));
  }

  private gather(): Int32Array {
    const rows = new Int32Array(this.group.cells);
    let next = 0;
    for (let row = this.reader.firstRow; next < rows.length; row++)
      if (this.part.includes(row)) rows[next++] = row;
    return rows;
  }
}

function entryAt({ table }: ColumnReader, { column, effect, now }: LedgerPart, row: number): LedgerEntry {
  const { firstRow, firstColumn, columnCount } = table.source;
  const sheetRow = firstRow + row;
  if (column === null) {
    const first = cellAddress(sheetRow, firstColumn);
    const last = cellAddress(sheetRow, firstColumn + columnCount - 1);
    return { row, address: `${first}:${last}`, old: "", now: now(row), effect: effect(row) };
  }
  const { kinds, values, texts } = table.columns[column];
  const value = values[row];
  const old = kinds[row] === CellKind.text ? texts[value] : kinds[row] === CellKind.number ? value : "";
  const address = cellAddress(sheetRow, firstColumn + column);
  return { row, address, old, now: now(row), effect: effect(row) };
}
