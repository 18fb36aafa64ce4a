import { rangeRef, type TableDefinition } from "hucre";
import type { SheetEngine } from "../engine/SheetEngine";
import type { EngineTable } from "../host/WorkbookEngine";

/** A table for a file; its column names are what the header cells show. */
export function exportTable(engine: SheetEngine, table: EngineTable): TableDefinition {
  const { top, left, bottom, right } = table.zone;
  const header = engine.text(table.sheetId, { top, left, bottom: top, right })[0]!;
  return {
    name: table.name,
    range: rangeRef(top, left, bottom, right),
    columns: header.map((name) => ({ name })),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
  };
}
