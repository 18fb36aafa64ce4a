import type { Pace } from "../../src/report/Pace";
import { buildReport } from "../../src/report/buildReport";
import { ColumnReader } from "../../src/report/ColumnReader";
import { recognise } from "../../src/report/recognise/recognise";
import type { Report } from "../../src/report/Report";
import type { ReportResult } from "../../src/report/ReportError";
import type { ReportSettings } from "../../src/report/ReportSettings";
import type { Table } from "../../src/report/Table";
import { TableBuilder } from "../../src/report/TableBuilder";
import { BareColumns, lookAtCells } from "./floors";
import type { OrderExport } from "./OrderExport";

/** Milliseconds of the steps of one run. */
export interface CoreTimes {
  /** Floors over the same chunks; 0 where they were not asked for. */
  readonly look: number;
  readonly bare: number;
  /** `TableBuilder`, all chunks together, and the longest one. */
  readonly read: number;
  readonly longestChunk: number;
  readonly recognise: number;
  readonly report: number;
  /** The report of the same columns again, with one setting changed. */
  readonly otherDay: number;
  readonly oneYear: number;
  readonly noDuplicates: number;
}

export interface CoreRun {
  readonly times: CoreTimes;
  readonly report: Report;
  readonly otherDay: Report;
}

export interface RunOptions {
  readonly newPace: () => Pace;
  readonly withFloors: boolean;
  /** Called after each chunk, as Excel has to be asked for the next one. */
  readonly nextChunk?: () => Promise<void>;
  /** Called after the report with the usual settings. */
  readonly reported?: () => void;
}

/** Reads an export and reports on it, once with usual settings and three times with others. */
export async function runCore(orders: OrderExport, options: RunOptions): Promise<CoreRun> {
  const { newPace, reported } = options;
  const { table, ...reading } = await readAll(orders, options);
  const recognition = timed(() => recognise(table));
  const settings: ReportSettings = recognition.value;
  const reader = new ColumnReader(table);
  const reportWith = (changes: Partial<ReportSettings>) =>
    timedLater(() => buildReport(reader, { ...settings, ...changes }, newPace()));

  const first = await reportWith({});
  reported?.();
  const otherDay = await reportWith({ analysisDate: orders.earlierDay });
  const oneYear = await reportWith({ window: { kind: "months", months: 12 } });
  const noDuplicates = await reportWith({ rules: { rules: { duplicate: true } } });
  valueOf(oneYear.value);
  valueOf(noDuplicates.value);
  return {
    times: {
      ...reading,
      recognise: recognition.ms,
      report: first.ms,
      otherDay: otherDay.ms,
      oneYear: oneYear.ms,
      noDuplicates: noDuplicates.ms,
    },
    report: valueOf(first.value),
    otherDay: valueOf(otherDay.value),
  };
}

async function readAll(orders: OrderExport, { withFloors, nextChunk }: RunOptions) {
  const builder = new TableBuilder();
  const bare = new BareColumns(withFloors ? orders.lines : 0);
  let look = 0;
  let bareMs = 0;
  let longestChunk = 0;
  let read = timed(() => builder.begin(orders.block)).ms;
  const add = (chunk: Parameters<TableBuilder["add"]>[0]) => {
    const { ms } = timed(() => builder.add(chunk));
    read += ms;
    longestChunk = Math.max(longestChunk, ms);
  };
  let oursFirst = false;
  for (const chunk of orders.chunks()) {
    if (oursFirst) add(chunk);
    if (withFloors) {
      const lines = chunk.firstRow === 0 ? chunk.values.slice(1) : chunk.values;
      // Who comes first fetches the cells into the processor's cache; so they take turns.
      look += timed(() => lookAtCells(lines)).ms;
      bareMs += timed(() => bare.add(lines)).ms;
    }
    if (!oursFirst) add(chunk);
    oursFirst = !oursFirst;
    await nextChunk?.();
  }
  const finished = timed(() => builder.finish());
  const table: Table = finished.value;
  return { table, look, bare: bareMs, read: read + finished.ms, longestChunk };
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const began = performance.now();
  const value = work();
  return { value, ms: performance.now() - began };
}

async function timedLater<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

function valueOf(result: ReportResult<Report>): Report {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
