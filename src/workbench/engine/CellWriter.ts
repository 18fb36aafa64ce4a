import type { Locale, Model } from "@odoo/o-spreadsheet";
import type { CellStyle, CellValue, Zone } from "../host/WorkbookEngine";
import { cellContent } from "./cellContent";
import { withStyle } from "./cellStyle";
import { toEngineFormat } from "./numberFormat";
import { PendingCells } from "./PendingCells";
import type { UserChanges } from "./UserChanges";
import { type CellChange, writeCells } from "./WriteCells";
import { clipToSheet, forEachCell, makeRoom, roomFor } from "./zones";

/**
 * Changes contents, formats and looks of cells.
 *
 * A command of o-spreadsheet takes time in proportion to the whole workbook, however little it changes.
 * So the cells that change `together` are changed by one command, at the end or before they are read.
 */
export class CellWriter {
  private readonly pending = new PendingCells();
  private depth = 0;

  constructor(
    private readonly model: Model,
    private readonly changes: UserChanges,
    private readonly locale: Locale,
  ) {}

  together<T>(changes: () => T): T {
    this.depth++;
    try {
      return changes();
    } finally {
      this.depth--;
      if (this.depth === 0) this.makeChanges();
    }
  }

  /** Makes what waits to be made. */
  makeChanges(): void {
    for (const [sheetId, cells] of this.pending.takeAll()) {
      this.changes.quietly(() => writeCells(this.model, sheetId, cells));
    }
  }

  write(sheetId: string, zone: Zone, contents: readonly (readonly (CellValue | null)[])[]): void {
    this.changes.quietly(() => makeRoom(this.model, sheetId, zone));
    const cells: CellChange[] = [];
    forEachCell(zone, (row, col) => {
      const value = contents[row - zone.top]?.[col - zone.left];
      if (value !== null && value !== undefined) {
        cells.push({ row, col, ...cellContent(value, this.formatAt(sheetId, row, col), this.locale) });
      }
    });
    this.change(sheetId, cells);
  }

  setNumberFormats(sheetId: string, zone: Zone, formats: readonly (readonly (string | null)[])[]): void {
    const inSheet = this.changes.quietly(() => roomFor(this.model, sheetId, zone));
    const cells: CellChange[] = [];
    forEachCell(inSheet, (row, col) => {
      const format = formats[row - zone.top]?.[col - zone.left];
      if (format !== null && format !== undefined) {
        const engineFormat = toEngineFormat(format, this.locale);
        if (this.formatAt(sheetId, row, col) !== engineFormat) {
          cells.push({ row, col, format: engineFormat });
        }
      }
    });
    // A format that comes after the content must not change how the content is understood.
    if (cells.some(({ row, col }) => this.pending.find(sheetId, row, col)?.content !== undefined)) {
      this.makeChanges();
    }
    this.change(sheetId, cells);
  }

  clear(sheetId: string, zone: Zone, what: "all" | "contents" | "formats"): void {
    this.makeChanges();
    const inSheet = clipToSheet(this.model, sheetId, zone);
    const cells: CellChange[] = [];
    if (inSheet) {
      forEachCell(inSheet, (row, col) => {
        if (this.model.getters.getCell({ sheetId, row, col })) {
          const contents = what === "formats" ? {} : { content: "" };
          const looks = what === "contents" ? {} : { format: "", style: null };
          cells.push({ row, col, ...contents, ...looks });
        }
      });
    }
    this.change(sheetId, cells);
  }

  setStyle(sheetId: string, zone: Zone, style: CellStyle): void {
    const cells: CellChange[] = [];
    const inSheet = this.changes.quietly(() => roomFor(this.model, sheetId, zone));
    forEachCell(inSheet, (row, col) => {
      const pending = this.pending.find(sheetId, row, col)?.style;
      const before =
        pending === undefined ? this.model.getters.getCell({ sheetId, row, col })?.style : pending;
      cells.push({ row, col, style: withStyle(before ?? undefined, style) });
    });
    this.change(sheetId, cells);
  }

  private change(sheetId: string, cells: readonly CellChange[]): void {
    for (const cell of cells) this.pending.add(sheetId, cell);
    if (this.depth === 0) this.makeChanges();
  }

  private formatAt(sheetId: string, row: number, col: number): string | undefined {
    return (
      this.pending.find(sheetId, row, col)?.format ??
      this.model.getters.getCell({ sheetId, row, col })?.format
    );
  }
}
