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

/** Blocks up to this size are read whole at once, so that a preview of the report can be shown. */
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
  const sink = new PeekSink(maxRows);
  await workbook.readSelection(sink, { signal }, maxRows);
  const { block, table } = sink.finish();
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

/** Builds a table of the first rows only: room for the whole block would be allocated in vain. */
class PeekSink implements BlockSink {
  private readonly builder = new TableBuilder();
  private block: SourceBlock | null = null;

  constructor(private readonly maxRows: number) {}

  begin(block: SourceBlock): void {
    this.block = block;
    this.builder.begin({ ...block, rowCount: Math.min(block.rowCount, this.maxRows) });
  }

  add(chunk: Parameters<BlockSink["add"]>[0]): void {
    this.builder.add(chunk);
  }

  finish(): { block: SourceBlock; table: Table } {
    if (this.block === null) throw new Error("readSelection ended without a block");
    return { block: this.block, table: this.builder.finish() };
  }
}
