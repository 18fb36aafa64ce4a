import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";
import type { CellValue, WorkbookEngine, Zone } from "../WorkbookEngine";
import { formatAddress } from "./address";
import type { SheetModel } from "./SheetModel";
import {
  cellCount,
  columnCount,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  rowCount,
  WHOLE_SHEET,
} from "./zones";

/** Documented limit of one read; learn.microsoft.com, "Resource limits and performance optimization". */
const READABLE_CELLS = 5_000_000;
/** Documented limit of one operation on the web (`OperationCellsExceedLimit`). */
const OPERABLE_CELLS = 33_554_000;

/** A block of cells on one sheet. */
export class RangeObject implements HostObject {
  readonly type = "Range";

  /** @throws ApiError `InvalidArgument` for a block that does not lie on the sheet. */
  constructor(
    readonly sheet: SheetModel,
    readonly zone: Zone,
  ) {
    if (!isOnSheet(zone)) throw new ApiError("InvalidArgument");
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.zone);
  }

  /** Whole columns or rows: Excel answers null for their cells and refuses to set them. */
  get isUnbounded(): boolean {
    return isEntireColumn(this.zone) || isEntireRow(this.zone);
  }

  on(zone: Zone): RangeObject {
    return new RangeObject(this.sheet, zone);
  }

  /** Reads cells, or null for whole columns and rows. */
  read<T>(read: (engine: WorkbookEngine, sheetId: string, zone: Zone) => T): T | null {
    if (this.isUnbounded) return null;
    if (cellCount(this.zone) > READABLE_CELLS) throw new ApiError("RangeExceedsLimit");
    return read(this.sheet.workbook.engine, this.sheet.liveId(), this.zone);
  }

  values(): CellValue[][] | null {
    return this.read((engine, id, zone) => engine.values(id, zone));
  }

  numberFormats(): string[][] | null {
    return this.read((engine, id, zone) => engine.numberFormats(id, zone));
  }

  /** Writes values or formulas; see `spread` for what is accepted. */
  write(value: unknown): void {
    this.change((engine, id) => engine.write(id, this.zone, this.spread(value)));
  }

  /** Changes contents, of which listeners are told. */
  change(act: (engine: WorkbookEngine, sheetId: string) => void): void {
    this.look(act);
    this.sheet.workbook.events.cellsChanged(this.sheet.id, this.zone, "ThisLocalAddin");
  }

  /** Changes how cells look. @throws ApiError `AccessDenied` on a protected sheet. */
  look(act: (engine: WorkbookEngine, sheetId: string) => void): void {
    if (this.sheet.protection) throw new ApiError("AccessDenied");
    act(this.sheet.workbook.engine, this.sheet.liveId());
  }

  /**
   * What a written value means for each cell: an array must have the shape of the range, a single
   * value goes into every cell.
   *
   * @throws ApiError `InvalidArgument` for another shape, for anything but text, numbers, truth
   * values and null, and for whole columns and rows.
   */
  spread(value: unknown): (CellValue | null)[][] {
    this.validateSize(rowCount(this.zone), columnCount(this.zone));
    if (isCellContent(value)) {
      return Array.from({ length: rowCount(this.zone) }, () =>
        Array<CellValue | null>(columnCount(this.zone)).fill(value),
      );
    }
    if (!Array.isArray(value)) throw new ApiError("InvalidArgument");
    return this.checkShape(value);
  }

  /** @throws ApiError `InvalidArgument` where an array of that size does not fit the range. */
  validateSize(rows: number, columns: number): void {
    if (rows !== rowCount(this.zone) || columns !== columnCount(this.zone))
      throw new ApiError("InvalidArgument", WRONG_SHAPE);
    if (cellCount(this.zone) > OPERABLE_CELLS) throw new ApiError("OperationCellsExceedLimit");
    if (this.isUnbounded) throw new ApiError("InvalidArgument");
  }

  entireColumn(): RangeObject {
    return this.on({ ...WHOLE_SHEET, left: this.zone.left, right: this.zone.right });
  }

  entireRow(): RangeObject {
    return this.on({ ...WHOLE_SHEET, top: this.zone.top, bottom: this.zone.bottom });
  }

  private checkShape(rows: readonly unknown[]): (CellValue | null)[][] {
    if (rows.length !== rowCount(this.zone)) throw new ApiError("InvalidArgument", WRONG_SHAPE);
    return rows.map((row) => {
      if (!Array.isArray(row) || row.length !== columnCount(this.zone))
        throw new ApiError("InvalidArgument", WRONG_SHAPE);
      if (!row.every(isCellContent)) throw new ApiError("InvalidArgument");
      return row;
    });
  }
}

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function isCellContent(value: unknown): value is CellValue | null {
  return (
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
  );
}
