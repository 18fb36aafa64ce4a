import type { Mapping } from "../../src/report/Field";
import { recognise } from "../../src/report/recognise/recognise";
import type { DirtyExport } from "./dirtyExport";
import { everySeed } from "./everySeed";
import { tableOfExport } from "./reportOfExport";
import { dateField, NUMBER_FIELDS, type ColumnKey } from "./Sheet";

jest.setTimeout(300_000);

/** A column of which more is spoilt than this is no longer expected to be known by its cells. */
const READABLE = 0.7;

/** Customers who stand twice in a list of customers make it look like a list of orders beyond this. */
const FEW_REPEATS = 0.1;

describe("of a dirty export", () => {
  test("header, columns and shape are recognised", async () => {
    await everySeed(1, 2_000, (dirty) => {
      if (dirty.rows.length === 0 || !isReadable(dirty)) return;
      const { layout } = dirty;
      const { headerRow, mapping, shape } = recognise(tableOfExport(dirty));
      expect({ headerRow, mapping }).toEqual({ headerRow: dirty.headerRow, mapping: filledColumns(dirty) });
      if (layout.shape === "orders" || repeats(dirty) <= FEW_REPEATS) expect(shape).toBe(layout.shape);
    });
  });
});

/** What a column without a single cell was meant for can not be told and does no harm. */
function filledColumns({ mapping, cells, headerRow }: DirtyExport): Mapping {
  const data = cells.slice(headerRow + 1);
  const isFilled = (column: number) => data.some((row) => `${row[column]}`.trim() !== "");
  return Object.fromEntries(Object.entries(mapping).filter(([, column]) => isFilled(column)));
}

/** Whether most filled cells of each column of numbers or days, and some of it, can be read. */
function isReadable({ layout, rows }: DirtyExport): boolean {
  const keys: ColumnKey[] = [...NUMBER_FIELDS, dateField(layout)];
  const columns = keys.filter((key) => layout.columns.some((column) => column.key === key));
  return columns.every((key) => {
    const filled = rows.filter(({ cells }) => `${cells[key] ?? ""}`.trim() !== "");
    const readable = filled.filter(({ means }) => {
      const known = key === "date" || key === "lastPurchase" ? means.day : means.numbers[key as "amount"];
      return typeof known === "number";
    });
    return readable.length > 0 && readable.length >= READABLE * filled.length;
  });
}

function repeats({ rows }: DirtyExport): number {
  const ids = rows.flatMap(({ means }) => (means.customer === null ? [] : [means.customer]));
  return 1 - new Set(ids).size / ids.length;
}
