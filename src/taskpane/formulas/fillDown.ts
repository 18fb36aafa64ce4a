import type { RowBlock } from "../../excel/FormulaCells";
import { isSingleCell, readReference, referenceText, type CellReference, type Line } from "./CellReference";
import type { Entry } from "./Entry";

/** One formula per row of data, instead of one for the row that was picked. */
export interface FillDown {
  readonly block: RowBlock;
  /** Counted from 0, as are the columns and rows of a reference. */
  readonly pickedRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** The arguments, with the cells outside the block fixed by `$`. */
  readonly entries: readonly Entry[];
  /** How many arguments follow the rows. */
  readonly movingCells: number;
  /** The cells that were fixed, as the formula shows them: `$H$1`. */
  readonly pinned: readonly string[];
}

/**
 * How the formula would be filled down over the rows of the block. Null where its arguments do not lie
 * in one row of it, or where one of them is a range.
 */
export function fillDown(entries: readonly Entry[], block: RowBlock): FillDown | null {
  const area = readReference(block.address);
  const rowCount = area === null ? 0 : rowsOf(area);
  if (area === null || area.first.row === null || rowCount < 2) return null;
  const references = entries.flatMap((entry) => (entry.kind === "reference" ? [entry.reference] : []));
  if (!references.every(isSingleCell)) return null;
  const moving = references.flatMap((reference) => {
    const { row } = reference.first;
    return row !== null && !row.fixed && isInside(reference, area) ? [row.index] : [];
  });
  const [pickedRow, ...otherRows] = new Set(moving);
  if (pickedRow === undefined || otherRows.length > 0) return null;

  const pinned = new Set<string>();
  const placed = entries.map((entry): Entry => {
    if (entry.kind !== "reference" || isInside(entry.reference, area)) return entry;
    const reference = pin(entry.reference);
    pinned.add(referenceText(reference, area.sheet));
    return { kind: "reference", reference };
  });
  return {
    block,
    pickedRow,
    firstRow: area.first.row.index,
    rowCount,
    entries: placed,
    movingCells: moving.length,
    pinned: [...pinned],
  };
}

/** The arguments of the formula in the given row of the block, counted from 0. */
export function entriesOfRow(fill: FillDown, row: number): Entry[] {
  const distance = fill.firstRow + row - fill.pickedRow;
  return fill.entries.map((entry) =>
    entry.kind === "reference" ? { kind: "reference", reference: shift(entry.reference, distance) } : entry,
  );
}

/** Of several blocks the one in which most arguments move, then the one with most rows. */
export function bestFillDown(offers: readonly FillDown[]): FillDown | null {
  const sorted = [...offers].sort((a, b) => b.movingCells - a.movingCells || b.rowCount - a.rowCount);
  return sorted[0] ?? null;
}

function rowsOf({ first, last }: CellReference): number {
  return first.row === null || last.row === null ? 0 : last.row.index - first.row.index + 1;
}

function isInside({ sheet, first }: CellReference, area: CellReference): boolean {
  return (
    sheet === area.sheet &&
    isBetween(first.row, area.first.row, area.last.row) &&
    isBetween(first.column, area.first.column, area.last.column)
  );
}

function isBetween(line: Line | null, first: Line | null, last: Line | null): boolean {
  if (line === null || first === null || last === null) return false;
  return line.index >= first.index && line.index <= last.index;
}

function pin(reference: CellReference): CellReference {
  const { column, row } = reference.first;
  const corner = { column: column && { ...column, fixed: true }, row: row && { ...row, fixed: true } };
  return { ...reference, first: corner, last: corner };
}

function shift(reference: CellReference, rows: number): CellReference {
  const { column, row } = reference.first;
  if (row === null || row.fixed) return reference;
  const corner = { column, row: { ...row, index: row.index + rows } };
  return { ...reference, first: corner, last: corner };
}
