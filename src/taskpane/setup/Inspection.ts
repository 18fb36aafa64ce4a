import type { BlockSink, SelectionInfo, Workbook } from "../../excel/Workbook";
import type { SourceBlock } from "../../report/CellChunk";
import { recognise, type Recognition } from "../../report/recognise/recognise";
import type { Table } from "../../report/Table";
import { TableBuilder } from "../../report/TableBuilder";
import { toPaneFailure, type PaneFailure } from "../words/PaneFailure";

/** What the pane knows of the current selection. */
export type Inspection =
  | { readonly kind: "loading" }
  | { readonly kind: "emptySelection" | "severalAreas"; readonly info: SelectionInfo }
  | { readonly kind: "table"; readonly found: FoundTable }
  | { readonly kind: "failed"; readonly failure: PaneFailure };

export interface FoundTable {
  readonly sheet: string;
  readonly address: string;
  /** Rows below the header row. */
  readonly dataRows: number;
  readonly columnCount: number;
  readonly recognition: Recognition;
  /** The rows that were read; all of them where `complete`. */
  readonly table: Table;
  readonly complete: boolean;
}

/**
 * Blocks up to this size are read whole at once, so that a preview of the report can be shown. It is
 * read again wherever the selection comes to rest, as cells may have changed: up to this size that is
 * one request for eight columns; 20,000 rows would be four to ten, and Excel answers nobody meanwhile.
 * Larger blocks are read when the user asks for it (`useCheck`).
 */
export const PREVIEW_ROWS = 5_000;
/** Of larger blocks this many rows are enough to tell what the columns mean. */
export const PEEK_ROWS = 200;

/** Looks at the current selection: which block it means, and what its columns seem to hold. */
export async function inspectSelection(workbook: Workbook, signal: AbortSignal): Promise<Inspection> {
  try {
    const info = await workbook.describeSelection();
    if (info.areaCount > 1) return { kind: "severalAreas", info };
    if (info.block === null) return { kind: "emptySelection", info };
    const { rowCount } = info.block;
    return {
      kind: "table",
      found: await peek(workbook, rowCount <= PREVIEW_ROWS ? rowCount : PEEK_ROWS, signal),
    };
  } catch (thrown) {
    return { kind: "failed", failure: toPaneFailure(thrown) };
  }
}

async function peek(workbook: Workbook, maxRows: number, signal: AbortSignal): Promise<FoundTable> {
  const sink = new FoundTableSink(maxRows);
  await workbook.readSelection(sink, { signal }, maxRows);
  return sink.finish();
}

/** Takes the first rows of a block, or all: room for more than is read would be allocated in vain. */
export class FoundTableSink implements BlockSink {
  private readonly builder = new TableBuilder();
  private block: SourceBlock | null = null;

  constructor(private readonly maxRows = Infinity) {}

  begin(block: SourceBlock): void {
    this.block = block;
    this.builder.begin({ ...block, rowCount: Math.min(block.rowCount, this.maxRows) });
  }

  add(chunk: Parameters<BlockSink["add"]>[0]): void {
    this.builder.add(chunk);
  }

  finish(): FoundTable {
    const { block } = this;
    if (block === null) throw new Error("readSelection ended without a block");
    const table = this.builder.finish();
    const recognition = recognise(table);
    return {
      sheet: block.sheet,
      address: block.address,
      dataRows: block.rowCount - recognition.headerRow - 1,
      columnCount: block.columnCount,
      recognition,
      table,
      complete: table.rowCount === block.rowCount,
    };
  }
}

/** Whether two tables are the same block of the same sheet. */
export function isSameBlock(one: FoundTable, other: FoundTable): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}

/** Whether nothing that was read has changed between two looks at a block. */
export function hasSameCells(one: FoundTable, other: FoundTable): boolean {
  return (
    isSameBlock(one, other) &&
    one.table.rowCount === other.table.rowCount &&
    sameItems(one.table.source.formats.flat(), other.table.source.formats.flat()) &&
    one.table.columns.every((column, index) => {
      const { kinds, values, texts } = other.table.columns[index];
      return (
        sameItems(column.kinds, kinds) && sameItems(column.values, values) && sameItems(column.texts, texts)
      );
    })
  );
}

function sameItems<T>(one: ArrayLike<T>, other: ArrayLike<T>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
