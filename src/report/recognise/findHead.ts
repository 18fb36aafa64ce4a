import type { Table } from "../Table";
import { findHeaderRow } from "./findHeaderRow";
import { findUnitRow, unitAt } from "./findUnitRow";
import { headerTexts } from "./headerTexts";

/** What stands above the data of a table. Rows count from 0. */
export interface TableHead {
  /** The lower one of a header in two lines; -1 where there is none. */
  readonly headerRow: number;
  /** A row right below the headers that only names units, or -1; it is no row of data. */
  readonly unitRow: number;
  /** First row of the data. */
  readonly firstRow: number;
  /** Per column; both lines of a header in two; `""` where there is none. */
  readonly headers: readonly string[];
  /** Per column what the unit row says: `"T€"`; `""` without one. */
  readonly units: readonly string[];
}

/** Tables do not change, and recognising, reading and showing one all ask. */
const found = new WeakMap<Table, TableHead>();

/** Finds the headers of a table and where its data begin; of the same table they are looked for once. */
export function findHead(table: Table): TableHead {
  const known = found.get(table);
  if (known !== undefined) return known;
  const head = lookForHead(table);
  found.set(table, head);
  return head;
}

function lookForHead(table: Table): TableHead {
  const headerRow = findHeaderRow(table);
  const unitRow = findUnitRow(table, headerRow);
  return {
    headerRow,
    unitRow,
    firstRow: Math.max(headerRow, unitRow) + 1,
    headers: headerRow < 0 ? table.columns.map(() => "") : headerTexts(table, headerRow).texts,
    units: table.columns.map((_, index) => unitAt(table, unitRow, index)),
  };
}
