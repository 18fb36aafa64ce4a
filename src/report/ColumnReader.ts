import type { Table } from "./Table";

/**
 * Reads the columns of one table. What was read once is remembered, so that a report with other
 * settings of the same table only computes what depends on them.
 */
export class ColumnReader {
  constructor(readonly table: Table) {}
}
