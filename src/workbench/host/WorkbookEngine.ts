/**
 * The grid and calculator behind the in-memory Excel host: cells, sheets, selection, and whatever
 * of tables, charts and looks it can show. The host keeps Excel's object model (tables, charts,
 * settings, protection, names) itself and tells the engine what to draw.
 *
 * `MemoryEngine` stores only (fast tests of the protocol); the workbench's `SheetEngine` calculates
 * and draws with o-spreadsheet. Rows and columns count from 0. All calls are synchronous.
 */
export interface WorkbookEngine {
  sheets(): readonly EngineSheet[];
  /** Appends a sheet and returns its id. */
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setSheetHidden(sheetId: string, hidden: boolean): void;
  /** Whether the user has hidden a row: by hand, by a filter or by folding a group. */
  isRowHidden(sheetId: string, row: number): boolean;
  activeSheet(): string;
  activateSheet(sheetId: string): void;

  /** Smallest zone that holds all non-blank cells (with formats too, unless `valuesOnly`); null if none. */
  usedZone(sheetId: string, valuesOnly: boolean): Zone | null;
  /** Calculated values: `""` for blank, `"#N/A"` and so on for errors, serial days for dates. */
  values(sheetId: string, zone: Zone): CellValue[][];
  /** Formulas in English with commas; for other cells the value itself. */
  formulas(sheetId: string, zone: Zone): CellValue[][];
  /** What the cells show on screen. */
  text(sheetId: string, zone: Zone): string[][];
  numberFormats(sheetId: string, zone: Zone): string[][];
  /** The block that one formula fills, its own cell at the top left, where this cell is part of one. */
  spillZone(sheetId: string, row: number, column: number): Zone | null;
  /**
   * Writes as if typed in en-US (a string that starts with `=` is a formula), except into cells
   * formatted `@`, which keep any string as text. `null` leaves a cell as it is, `""` empties it.
   */
  write(sheetId: string, zone: Zone, contents: readonly (readonly (CellValue | null)[])[]): void;
  setNumberFormats(sheetId: string, zone: Zone, formats: readonly (readonly (string | null)[])[]): void;
  clear(sheetId: string, zone: Zone, what: "all" | "contents" | "formats"): void;

  setStyle(sheetId: string, zone: Zone, style: CellStyle): void;
  style(sheetId: string, row: number, column: number): CellStyle;
  /** Width in points, as Excel's `format.columnWidth` counts. */
  setColumnWidth(sheetId: string, column: number, points: number): void;
  columnWidth(sheetId: string, column: number): number;
  /** Number of rows and columns frozen at the top and left. */
  setFrozen(sheetId: string, rows: number, columns: number): void;
  setGridlines(sheetId: string, shown: boolean): void;

  selection(): { readonly sheetId: string; readonly zones: readonly Zone[] };
  select(sheetId: string, zones: readonly Zone[]): void;

  /** Draws or redraws a table's look and filter buttons; `removeTable` keeps its cells. */
  drawTable(table: EngineTable): void;
  removeTable(id: string): void;
  drawChart(chart: EngineChart): void;
  removeChart(id: string): void;

  calculate(): void;
  /** Runs the changes of one request; an engine that is faster so may make them all at the end. */
  together<T>(changes: () => T): T;
  /** Tells of changes by the user, not of those made through this interface. */
  onSelectionChanged(listener: () => void): void;
  onCellsChanged(listener: (sheetId: string, zone: Zone) => void): void;
}

export type CellValue = string | number | boolean;

/** All four edges belong to the zone. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** Only what is given changes. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string | null;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
}

export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly zone: Zone;
  /** Excel's name of the look, for example `TableStyleMedium2`. */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface EngineChart {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Excel's name of the type, for example `XYScatterLinesNoMarkers`, `ColumnClustered`, `Line`. */
  readonly type: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly legendShown: boolean;
  readonly series: readonly EngineSeries[];
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface EngineSeries {
  readonly name: string;
  readonly type: string;
  readonly secondaryAxis: boolean;
  readonly values: EngineRange | null;
  readonly categories: EngineRange | null;
}

export interface EngineRange {
  readonly sheetId: string;
  readonly zone: Zone;
}
