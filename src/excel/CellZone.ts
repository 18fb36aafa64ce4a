/** A rectangle of cells on some sheet; rows and columns count from 0. */
export interface CellZone {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What to load of a range for `zoneOf`. */
export const zoneProperties = "rowIndex,columnIndex,rowCount,columnCount";

export function zoneOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellZone {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

/** Rows and columns of every sheet: "Excel specifications and limits". */
const sheetSize = { rows: 1_048_576, columns: 16_384 };

export function isOnSheet({ rowIndex, columnIndex, rowCount, columnCount }: CellZone): boolean {
  return (
    rowIndex >= 0 &&
    columnIndex >= 0 &&
    rowIndex + rowCount <= sheetSize.rows &&
    columnIndex + columnCount <= sheetSize.columns
  );
}
