import type {
  ArgumentValue,
  FormulaCells,
  Insertion,
  MarkedCells,
  RowBlock,
  Separators,
} from "../../../src/excel/FormulaCells";
import { WorkbookError } from "../../../src/excel/Workbook";
import { readReference, type CellReference } from "../../../src/taskpane/formulas/CellReference";

export type Operation = "selection" | "follow" | "read" | "separators" | "rowsAround" | "insert";

export const GERMAN: Separators = { decimal: ",", thousands: ".", argument: ";" };
export const ENGLISH: Separators = { decimal: ".", thousands: ",", argument: "," };

/** One sheet with cells from A1 on, for the builder's tests: what it does can be held up or made to fail. */
export class MemoryFormulaCells implements FormulaCells {
  readonly sheet = "Kunden";
  readonly insertions: Insertion[] = [];
  /** Addresses in the order in which they were read. */
  readonly reads: string[] = [];
  /** The data rows of the only table; `rowsAround` finds it from each of its cells. */
  block: RowBlock | null = null;
  private marked: MarkedCells = { address: "Kunden!G1", cell: "Kunden!G1" };
  private readonly failures = new Map<Operation, unknown>();
  private readonly gates = new Map<Operation, Promise<void>>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly cells: readonly (readonly ArgumentValue[])[] = [],
    private readonly notation: Separators = GERMAN,
  ) {}

  /** Lets every later call of the operation reject, or none any more. */
  failOn(operation: Operation, error: unknown): void {
    if (error === undefined) this.failures.delete(operation);
    else this.failures.set(operation, error);
  }

  /** Holds later calls of the operation up until the returned function is called. */
  hold(operation: Operation): () => void {
    let release: () => void = () => undefined;
    this.gates.set(operation, new Promise((resolve) => (release = resolve)));
    return () => {
      this.gates.delete(operation);
      release();
    };
  }

  get followers(): number {
    return this.listeners.size;
  }

  /** The user marks cells of the sheet. */
  mark(cells: string): void {
    this.marked = { address: `Kunden!${cells}`, cell: `Kunden!${cells.split(/[:,]/)[0]}` };
    for (const listener of this.listeners) listener();
  }

  async selection(): Promise<MarkedCells> {
    await this.step("selection");
    return this.marked;
  }

  async onSelectionChanged(listener: () => void): Promise<() => Promise<void>> {
    await this.step("follow");
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async readValues(address: string, signal?: AbortSignal): Promise<ArgumentValue[][]> {
    this.reads.push(address);
    await this.step("read");
    if (signal?.aborted) throw new WorkbookError("cancelled");
    const { first, last } = this.find(address);
    const lines = this.cells.slice(first.row?.index ?? 0, (last.row?.index ?? Infinity) + 1);
    return lines.map((line) => line.slice(first.column?.index ?? 0, (last.column?.index ?? Infinity) + 1));
  }

  async separators(): Promise<Separators> {
    await this.step("separators");
    return this.notation;
  }

  async rowsAround(address: string): Promise<RowBlock | null> {
    await this.step("rowsAround");
    const area = this.block && this.find(this.block.address);
    const { first } = this.find(address);
    const within = (line: "row" | "column") =>
      between(first[line]?.index, area?.first[line]?.index, area?.last[line]?.index);
    return within("row") && within("column") ? this.block : null;
  }

  async insert(insertion: Insertion): Promise<string> {
    await this.step("insert");
    if (this.failures.has("insert") && !insertion.overwrite) throw this.failures.get("insert");
    this.insertions.push(insertion);
    return insertion.target;
  }

  private find(address: string): CellReference {
    const reference = readReference(address);
    if (reference === null || reference.sheet !== this.sheet) throw new WorkbookError("noSuchRange", address);
    return reference;
  }

  private async step(operation: Operation): Promise<void> {
    await this.gates.get(operation);
    if (operation !== "insert" && this.failures.has(operation)) throw this.failures.get(operation);
  }
}

function between(index: number | undefined, first: number | undefined, last: number | undefined): boolean {
  return index !== undefined && first !== undefined && last !== undefined && index >= first && index <= last;
}
