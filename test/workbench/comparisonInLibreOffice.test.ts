/** @jest-environment ./test/support/OfficeEnvironment.ts */
import "../support/objectGroupBy";
import { readXlsx, writeXlsx, type WriteOptions } from "hucre";
import { OfficeWorkbook } from "../../src/excel/OfficeWorkbook";
import { de } from "../../src/i18n/sheets/de";
import type { Comparison } from "../../src/report/comparison/Comparison";
import { bridgeLines } from "../../src/report/sheets/comparisonBridge";
import { migrationLabels, segmentLabel } from "../../src/report/sheets/comparisonColumns";
import { writeComparison } from "../../src/taskpane/components/comparison/useComparisonWriting";
import { fileContents } from "../../src/workbench/files/exportXlsx";
import { comparedOf, comparisonOf, type HandMadeCustomer } from "../report/support/comparedOf";
import { calculatingWorkbook } from "../support/calculatingWorkbook";
import { libreOffice, recalculate } from "../support/libreOffice";
import { customerTable } from "./smallExports";

jest.setTimeout(300_000);

const SEGMENTS = ["champions", "loyal", "hibernating", "Gold* & Co.", undefined] as const;

function customers(first: number, count: number, factor: number): HandMadeCustomer[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const segment = SEGMENTS[(number * factor) % SEGMENTS.length];
    return {
      id: `K${number}`,
      revenue: ((number * factor * 7919) % 100_000) / 100,
      contribution: (((number * factor * 104_729) % 50_000) - 12_000) / 100,
      ...(segment === undefined ? {} : { segment }),
      abc: (["A", "B", "C", "N"] as const)[(number * factor) % 4],
    };
  });
}

/** In place of every formula's result; whatever is then shown correctly has been calculated. */
const NONSENSE = -987_654.25;

function withNonsense(file: WriteOptions): WriteOptions {
  const sheets = file.sheets.map((sheet) => {
    const cells = [...(sheet.cells ?? [])].map(
      ([key, cell]) =>
        [
          key,
          cell.formula === undefined ? cell : { ...cell, value: NONSENSE, formulaResult: NONSENSE },
        ] as const,
    );
    return { ...sheet, cells: new Map(cells) };
  });
  return { ...file, sheets };
}

/** The rows of a comparison's summary as LibreOffice calculates them. */
async function calculatedRows(comparison: Comparison): Promise<readonly (readonly unknown[])[]> {
  const { engine, host } = await calculatingWorkbook(customerTable("de", 2, ["customer", "revenue"]), "de");
  const [summary] = await writeComparison(new OfficeWorkbook(), comparison, de, {});
  const [bytes] = await recalculate([await writeXlsx(withNonsense(fileContents(host.workbook, engine)))]);
  const { sheets } = await readXlsx(bytes);
  const sheet = sheets.find(({ name }) => name === summary);
  if (sheet === undefined) throw new Error(`no sheet ${summary}`);
  return sheet.rows;
}

const title = libreOffice.present
  ? "LibreOffice calculates the sheet of a comparison to the figures of the model"
  : `LibreOffice (skipped: ${libreOffice.absentBecause})`;

(libreOffice.present ? test : test.skip)(title, async () => {
  const comparison = comparisonOf(comparedOf(customers(0, 40, 1)), comparedOf(customers(5, 45, 3)));
  const { bridge, segments, abc } = comparison;
  if (segments === null || abc === null) throw new Error("there are classes");
  const rows = await calculatedRows(comparison);

  const { steps, check } = de.comparison.bridge;
  for (const { step, customers: count, amount } of bridgeLines(comparison)) {
    const row = rows.find(([label]) => label === steps[step]) ?? [];
    expect([row[1], row[2], row[3]]).toEqual([
      count,
      expect.closeTo(amount / 100, 6),
      expect.closeTo(amount / bridge.earlier, 9),
    ]);
  }
  expect(rows.find(([label]) => label === check)?.[2]).toBe(0);

  const tops = [...rows.keys()].filter((row) => rows[row][0] === de.comparison.migration.corner);
  const segmentLabels = migrationLabels(segments, (segment) => segmentLabel(segment, de), de);
  const abcLabels = migrationLabels(abc, (name) => name, de);
  const matrices = [
    { labels: segmentLabels, cells: segments.customers, unit: 1 },
    { labels: segmentLabels, cells: segments.change, unit: 100 },
    { labels: abcLabels, cells: abc.customers, unit: 1 },
    { labels: abcLabels, cells: abc.change, unit: 100 },
  ];
  expect(tops).toHaveLength(matrices.length);
  matrices.forEach(({ labels, cells, unit }, index) => {
    const found = rows.slice(tops[index] + 1, tops[index] + 1 + cells.length);
    expect(found.map(([label]) => label)).toEqual(labels.from);
    found.forEach((row, from) =>
      cells[from].forEach((figure, to) => expect(row[to + 1]).toBeCloseTo(figure / unit, 6)),
    );
  });
});
