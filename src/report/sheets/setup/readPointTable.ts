import type { DomainError } from "../../../domain/Result";
import { rfmrTable, type PointLine, type RfmrFactor, type RfmrTable } from "../../../domain/rfmrTable";
import { keyOf, readSetupTable, type Names, type SetupRow, type SheetValues } from "./readSetupTable";
import type { SetupFault, SetupReading } from "./SetupReading";

/** The columns that are read; others are the user's own. */
export type PointColumn = "factor" | "limit" | "points";

/** What columns and factors may be called. */
export interface PointTableNames {
  readonly columns: Names<PointColumn>;
  readonly factors: Names<RfmrFactor>;
}

/**
 * The point table on an edited sheet, in whatever language it is written (see `rfmrTable` for what it
 * means). A class without upper limit is the one above all limits; points can not be left out.
 */
export function readPointTable(values: SheetValues, names: PointTableNames): SetupReading<RfmrTable> {
  const faults: SetupFault[] = [];
  const rows = readSetupTable(values, names.columns, faults);
  if (rows === null) return { ok: false, faults: [{ kind: "noTable", sheet: "points" }] };
  if (rows.length === 0) return { ok: false, faults: [{ kind: "noRows", sheet: "points" }] };
  // A line for each row of the sheet, so that both count alike.
  const lines = new Array<PointLine | null>(values.length).fill(null);
  for (const row of rows) lines[row.row - 1] = lineOf(row, names, faults);
  if (faults.length > 0) return { ok: false, faults };
  const table = rfmrTable(lines);
  return table.ok ? table : { ok: false, faults: [faultOf(table.error)] };
}

function lineOf(row: SetupRow<PointColumn>, names: PointTableNames, faults: SetupFault[]): PointLine | null {
  const name = row.text("factor");
  const factor = name === null ? null : keyOf(name, names.factors);
  if (name !== null && factor === null) faults.push({ kind: "unknownFactor", row: row.row, value: name });
  const limit = row.number("limit", 0);
  const points = row.number("points");
  return factor === null || limit === null || points === null ? null : { factor, limit, points };
}

function faultOf(error: DomainError): SetupFault {
  if (error.kind === "repeated") return { kind: "repeated", row: error.row, first: error.first };
  if (error.kind === "outOfRange" && error.row !== undefined) {
    return { kind: "outOfRange", row: error.row, value: error.value, allowed: error.allowed };
  }
  throw new Error(`a point table with ${error.kind}`);
}
