import * as fc from "fast-check";
import { MemoryEngine } from "../../../src/workbench/host/MemoryEngine";
import { surroundingRegion } from "../../../src/workbench/host/model/surroundingRegion";
import { zone } from "../../../src/workbench/host/model/zones";
import type { Zone } from "../../../src/workbench/host/WorkbookEngine";

const SIZE = 10;

/** The definition, cell by cell: as long as a filled cell touches the block, the block grows to it. */
function byDefinition(filled: readonly (readonly boolean[])[], start: Zone): Zone {
  let { top, left, bottom, right } = start;
  for (let grew = true; grew;) {
    grew = false;
    for (let row = Math.max(0, top - 1); row <= Math.min(SIZE - 1, bottom + 1); row++) {
      for (let column = Math.max(0, left - 1); column <= Math.min(SIZE - 1, right + 1); column++) {
        const isInside = row >= top && row <= bottom && column >= left && column <= right;
        if (isInside || !filled[row][column]) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
        grew = true;
      }
    }
  }
  return { top, left, bottom, right };
}

test("the region is what the definition says, wherever the values lie", () => {
  const row = fc.array(fc.boolean(), { minLength: SIZE, maxLength: SIZE });
  const cell = fc.integer({ min: 0, max: SIZE - 1 });
  // Few filled cells make small regions, many make large ones; thin them out by a second draw.
  const grid = fc.array(row, { minLength: SIZE, maxLength: SIZE });
  fc.assert(
    fc.property(grid, grid, cell, cell, (one, other, startRow, startColumn) => {
      const filled = one.map((cells, down) => cells.map((is, across) => is && other[down][across]));
      const engine = new MemoryEngine();
      const contents = filled.map((cells) => cells.map((is) => (is ? "x" : "")));
      engine.write(engine.activeSheet(), zone(0, 0, SIZE - 1, SIZE - 1), contents);
      const start = zone(startRow, startColumn, startRow, startColumn);
      expect(surroundingRegion(engine, engine.activeSheet(), start)).toEqual(byDefinition(filled, start));
    }),
  );
});

test("a column longer than one look ahead is followed to its end", () => {
  const engine = new MemoryEngine();
  engine.write(engine.activeSheet(), zone(0, 2, 1_999, 2), Array<string[]>(2_000).fill(["x"]));
  expect(surroundingRegion(engine, engine.activeSheet(), zone(1_000, 2, 1_000, 2))).toEqual(
    zone(0, 2, 1_999, 2),
  );
});
