import * as fc from "fast-check";
import { distinctRows } from "../../../src/domain/prediction/distinctRows";
import { distinctValues } from "../../../src/domain/prediction/distinctValues";

const number = fc.oneof(
  fc.constantFrom(NaN, 0, -0, 1 / 7, 2 / 7, 1e300, -5),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const table = fc.array(fc.tuple(number, number, number), { maxLength: 80 });

function columnsOf(rows: readonly (readonly number[])[]): Float64Array[] {
  return [0, 1, 2].map((column) => Float64Array.from(rows, (row) => row[column]));
}

test("every number of a column is found again, in ascending order and once", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
      const { values, codes } = distinctValues(Float64Array.from(numbers));
      const known = numbers.filter((value) => !Number.isNaN(value)).map((value) => value + 0);
      expect(Array.from(values, (value) => value + 0)).toEqual(
        [...new Set(known)].sort((left, right) => left - right),
      );
      numbers.forEach((value, row) => {
        if (Number.isNaN(value)) expect(codes[row]).toBe(-1);
        else expect(values[codes[row]] + 0).toBe(value + 0);
      });
    }),
  );
});

test("every row is found again, and the counts are those of equal rows", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { columns, counts, rowOf } = distinctRows(columnsOf(rows));
      const known = rows.filter((row) => !row.some(Number.isNaN)).map((row) => row.map((value) => value + 0));
      const tally = new Map<string, number>();
      for (const row of known) tally.set(String(row), (tally.get(String(row)) ?? 0) + 1);
      expect(counts).toHaveLength(tally.size);
      rows.forEach((row, place) => {
        if (row.some(Number.isNaN)) return expect(rowOf[place]).toBe(-1);
        const found = columns.map((column) => column[rowOf[place]] + 0);
        expect(found).toEqual(row.map((value) => value + 0));
        expect(counts[rowOf[place]]).toBe(tally.get(String(found)));
      });
    }),
  );
});

test("the order of rows does not matter, and rows come in ascending order", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { columns, counts } = distinctRows(columnsOf(rows));
      const turned = distinctRows(columnsOf([...rows].reverse()));
      // −0 and 0 are one number, and either may stand for it.
      const plain = (all: readonly Float64Array[]) => all.map((column) => Array.from(column, (v) => v + 0));
      expect(plain(turned.columns)).toEqual(plain(columns));
      expect(turned.counts).toEqual(counts);
      for (let row = 1; row < counts.length; row++) {
        const [before, after] = [row - 1, row].map((at) => columns.map((column) => column[at]));
        const first = after.findIndex((value, column) => value !== before[column]);
        expect(after[first]).toBeGreaterThan(before[first]);
      }
    }),
  );
});
