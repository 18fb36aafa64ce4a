import type { SetupFault } from "./SetupReading";

/** The values of a sheet from A1, as `Workbook.readSheetTable` gives them. */
export type SheetValues = readonly (readonly unknown[])[];

/** What something may be called on a sheet, in either language. */
export type Names<Key extends string> = { readonly [key in Key]: readonly string[] };

/** A row of the table that is not blank. */
export class SetupRow<Column extends string> {
  constructor(
    /** As Excel counts. */
    readonly row: number,
    private readonly values: readonly unknown[],
    private readonly headers: ReadonlyMap<Column, { readonly position: number; readonly header: string }>,
    private readonly faults: SetupFault[],
  ) {}

  /** The text of a cell; null, and a fault, where it is blank. */
  text(column: Column): string | null {
    const value = this.valueOf(column);
    if (!isBlank(value)) return String(value).trim();
    this.faults.push({ kind: "blank", row: this.row, header: this.headerOf(column) });
    return null;
  }

  /** The number in a cell; null, and a fault, where none is. A blank cell is `ifBlank`, or a fault without it. */
  number(column: Column, ifBlank?: number): number | null {
    const value = this.valueOf(column);
    const header = this.headerOf(column);
    if (typeof value === "number") return value;
    if (!isBlank(value)) {
      this.faults.push({ kind: "notANumber", row: this.row, header, value: String(value).trim() });
      return null;
    }
    if (ifBlank !== undefined) return ifBlank;
    this.faults.push({ kind: "blank", row: this.row, header });
    return null;
  }

  get isBlank(): boolean {
    return Array.from(this.headers.values()).every(({ position }) => isBlank(this.values[position]));
  }

  private valueOf(column: Column): unknown {
    const place = this.headers.get(column);
    return place === undefined ? undefined : this.values[place.position];
  }

  private headerOf(column: Column): string {
    return this.headers.get(column)?.header ?? "";
  }
}

/**
 * The rows of an edited table: those below the first row that holds all its headers, in either language and
 * in any order. Rows without any value in its columns are passed over.
 *
 * @param faults - Takes what the rows find wrong with their cells.
 * @returns Null where no row holds the headers.
 */
export function readSetupTable<Column extends string>(
  values: SheetValues,
  columns: Names<Column>,
  faults: SetupFault[],
): SetupRow<Column>[] | null {
  for (const [index, cells] of values.entries()) {
    const headers = headersIn(cells, columns);
    if (headers === null) continue;
    return values
      .slice(index + 1)
      .map((row, below) => new SetupRow(index + below + 2, row, headers, faults))
      .filter((row) => !row.isBlank);
  }
  return null;
}

function headersIn<Column extends string>(cells: readonly unknown[], columns: Names<Column>) {
  const headers = new Map<Column, { readonly position: number; readonly header: string }>();
  for (const column of Object.keys(columns) as Column[]) {
    const position = cells.findIndex((cell) => isCalled(cell, columns[column]));
    if (position < 0) return null;
    headers.set(column, { position, header: String(cells[position]).trim() });
  }
  return headers;
}

/** The key whose names the text is one of, however it is written. */
export function keyOf<Key extends string>(text: string, names: Names<Key>): Key | null {
  return (Object.keys(names) as Key[]).find((key) => isCalled(text, names[key])) ?? null;
}

function isCalled(cell: unknown, names: readonly string[]): boolean {
  if (typeof cell !== "string") return false;
  const written = spelled(cell);
  return names.some((name) => spelled(name) === written);
}

/** Without what nobody means by it: capitals, and more than one blank between words. */
function spelled(name: string): string {
  return name.normalize("NFC").toLowerCase().split(/\s+/).join(" ").trim();
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
