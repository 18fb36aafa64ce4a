import type { CellStyle, Zone } from "../WorkbookEngine";
import type { CellEntry } from "./typedValue";
import { boundingZone, columnCount, containsZone, intersection, rowCount, zone } from "./zones";

/** One sheet of a `MemoryEngine`: rows that hold something, each an array by column. */
export class MemorySheet {
  hidden = false;
  readonly columnWidths = new Map<number, number>();
  private readonly cells = new Map<number, (CellEntry | undefined)[]>();
  private readonly formats = new Map<number, (string | undefined)[]>();
  /** The latest comes last and wins. */
  private styles: { readonly area: Zone; readonly style: CellStyle }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  put(row: number, column: number, entry: CellEntry | undefined): void {
    const cells = this.cells.get(row);
    if (cells) cells[column] = entry;
    else if (entry) {
      const fresh: CellEntry[] = [];
      fresh[column] = entry;
      this.cells.set(row, fresh);
    }
  }

  map<T>(area: Zone, read: (entry: CellEntry | undefined) => T): T[][] {
    return Array.from({ length: rowCount(area) }, (_, down) => {
      const row = this.cells.get(area.top + down);
      return Array.from({ length: columnCount(area) }, (__, across) => read(row?.[area.left + across]));
    });
  }

  numberFormat(row: number, column: number): string {
    return this.formats.get(row)?.[column] ?? "General";
  }

  numberFormats(area: Zone): string[][] {
    return Array.from({ length: rowCount(area) }, (_, down) => {
      const row = this.formats.get(area.top + down);
      return Array.from(
        { length: columnCount(area) },
        (__, across) => row?.[area.left + across] ?? "General",
      );
    });
  }

  /** As in Excel a cell is not in use because it has the format that every cell has. */
  setNumberFormat(row: number, column: number, code: string): void {
    const format = code === "General" ? undefined : code;
    const formats = this.formats.get(row);
    if (formats) formats[column] = format;
    else if (format !== undefined) {
      const fresh: string[] = [];
      fresh[column] = format;
      this.formats.set(row, fresh);
    }
  }

  setStyle(area: Zone, style: CellStyle): void {
    this.styles.push({ area, style });
  }

  style(row: number, column: number): CellStyle {
    const here = zone(row, column, row, column);
    return this.styles
      .filter(({ area }) => containsZone(area, here))
      .reduce<CellStyle>((merged, { style }) => ({ ...merged, ...style }), {});
  }

  clearContents(area: Zone): void {
    eraseRows(this.cells, area);
  }

  clearFormats(area: Zone): void {
    eraseRows(this.formats, area);
    this.styles = this.styles.filter((layer) => !containsZone(area, layer.area));
    if (this.styles.some((layer) => intersection(layer.area, area))) this.setStyle(area, PLAIN);
  }

  usedZone(valuesOnly: boolean): Zone | null {
    const filled = usedRows(this.cells);
    if (valuesOnly) return filled;
    const formatted = [usedRows(this.formats), ...this.styles.map(({ area }) => area)];
    return formatted.reduce(
      (used, area) => (used && area ? boundingZone(used, area) : (used ?? area)),
      filled,
    );
  }
}

/** Undoes every look that a style can give. */
const PLAIN: CellStyle = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontColor: "#000000",
  fillColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
};

function eraseRows(rows: Map<number, unknown[]>, area: Zone): void {
  for (const [index, row] of rows) {
    if (index < area.top || index > area.bottom) continue;
    for (let column = area.left; column <= Math.min(area.right, row.length - 1); column++)
      row[column] = undefined;
  }
}

function usedRows(rows: ReadonlyMap<number, readonly unknown[]>): Zone | null {
  let used: Zone | null = null;
  for (const [index, row] of rows) {
    const first = row.findIndex((cell) => cell !== undefined);
    if (first < 0) continue;
    let last = row.length - 1;
    while (row[last] === undefined) last--;
    if (!used) used = zone(index, first, index, last);
    else if (index < used.top || index > used.bottom || first < used.left || last > used.right) {
      used = boundingZone(used, zone(index, first, index, last));
    }
  }
  return used;
}
