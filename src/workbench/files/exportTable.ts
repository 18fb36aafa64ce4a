import { rangeRef, type TableDefinition } from "hucre";
import type { SheetEngine } from "../engine/SheetEngine";
import type { TableModel } from "../host/model/TableModel";

/** A table for a file; its column names are what the header cells show. */
export function exportTable(engine: SheetEngine, table: TableModel): TableDefinition {
  const { top, left, bottom, right } = table.zone;
  const header = engine.text(table.sheet.id, { top, left, bottom: top, right })[0]!;
  return {
    name: table.name,
    range: rangeRef(top, left, bottom, right),
    columns: header.map((name) => ({ name })),
    style: String(table.style),
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}
