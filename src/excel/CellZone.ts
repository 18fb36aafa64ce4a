/** A rectangle of cells on some sheet; rows and columns count from 0. */
export interface CellZone {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}
