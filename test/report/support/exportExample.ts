import type { CellValue } from "../../../src/report/CellChunk";
import type { Shape } from "../../../src/report/Field";
import { recognise } from "../../../src/report/recognise/recognise";
import { tableOf } from "./tableOf";

/** An export with its real headers and invented values. */
export interface ExportExample {
  readonly name: string;
  /** Null where the headers are common ones. */
  readonly system: string | null;
  readonly shape: Shape;
  readonly columns: readonly ExampleColumn[];
}

/** Header, two values, and the field that the column is to have. */
type ExampleColumn = readonly [header: string, first: CellValue, second: CellValue, field?: string];

/** Tests that each export is recognised, whatever the order of its columns. */
export function testExports(examples: readonly ExportExample[]): void {
  test.each(examples)("$name", (example) => {
    const { columns, export: found, shape, ties } = recognised(example.columns);
    expect(found?.system ?? null).toBe(example.system);
    expect(shape).toBe(example.shape);
    expect(ties).toEqual([]);
    expect(columns.map(({ header, field }) => [header, field])).toEqual(
      example.columns.map(([header, , , field]) => [header, field ?? null]),
    );
  });

  test.each(examples)("$name, with its columns turned round", (example) => {
    const turned = [...example.columns].reverse();
    expect(recognised(turned).columns.map(({ field }) => field)).toEqual(
      turned.map(([, , , field]) => field ?? null),
    );
  });
}

function recognised(columns: readonly ExampleColumn[]) {
  return recognise(tableOf([0, 1, 2].map((row) => columns.map((column) => column[row] ?? ""))));
}
