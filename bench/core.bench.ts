import { buildReport } from "../src/report/buildReport";
import { ColumnReader } from "../src/report/ColumnReader";
import type { CellValue, SourceBlock } from "../src/report/CellChunk";
import { recognise } from "../src/report/recognise/recognise";
import type { Table } from "../src/report/Table";
import { TableBuilder } from "../src/report/TableBuilder";
import { createSampleWorkbook } from "../src/workbench/sample/createSampleWorkbook";

jest.setTimeout(300_000);

const RUNS = 5;
const CHUNK_ROWS = 4_000;
const sizes = [10_000, 100_000];

/** The order sheet of the sample as Office.js hands cells over. */
function orderCells(orderLines: number): CellValue[][] {
  const { sheets } = createSampleWorkbook([], "de", { customers: Math.round(orderLines / 20), orderLines });
  return sheets[1].cells.map((row) =>
    row.map((cell) => (cell === null || typeof cell === "object" ? "" : cell)),
  );
}

/** The floor: every cell is looked at once, numbers are added up and texts counted. */
function touch(cells: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  let texts = 0;
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell === "number") sum += cell;
      else if (cell !== "") texts++;
    }
  }
  return sum + texts;
}

function readTable(cells: readonly (readonly CellValue[])[]): Table {
  const block: SourceBlock = {
    sheet: "Bestellungen",
    address: `A1:J${cells.length}`,
    firstRow: 0,
    firstColumn: 0,
    rowCount: cells.length,
    columnCount: cells[0].length,
    formats: [],
  };
  const builder = new TableBuilder();
  builder.begin(block);
  for (let firstRow = 0; firstRow < cells.length; firstRow += CHUNK_ROWS) {
    builder.add({ firstRow, values: cells.slice(firstRow, firstRow + CHUNK_ROWS) });
  }
  return builder.finish();
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const began = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

test.each(sizes)(
  "cells to ranked report, %i order lines, against looking at each cell once",
  async (lines) => {
    const cells = orderCells(lines);
    const floor = await median(() => touch(cells));
    const reading = await median(() => readTable(cells));
    const table = readTable(cells);
    const { shape, mapping, headerRow } = recognise(table);
    const report = await median(() =>
      buildReport(new ColumnReader(table), { shape, mapping, headerRow }, { pause: () => Promise.resolve() }),
    );
    const row = (name: string, ms: number) =>
      `${name.padEnd(22)}${ms.toFixed(0).padStart(7)} ms${(ms / floor).toFixed(1).padStart(8)} x floor`;
    process.stdout.write(
      `\n${lines} order lines, median of ${RUNS} warm runs\n${row("floor", floor)}\n${row("cells into columns", reading)}\n${row("columns into report", report)}\n`,
    );
    expect(report).toBeGreaterThan(0);
  },
);
