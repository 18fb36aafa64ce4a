import type { CellValue } from "../../src/report/CellChunk";
import type { Mapping } from "../../src/report/Field";
import { SeededRandom } from "../../src/workbench/sample/SeededRandom";
import { ALL_DIRT, KINDS_OF_DIRT, type KindOfDirt } from "./allDirt";
import { cleanSheet } from "./cleanSheet";
import { cleanTruth } from "./cleanTruth";
import { drawLayout } from "./drawLayout";
import type { Row, Sheet } from "./Sheet";

/** A dirty export, with everything that is known about it. */
export interface DirtyExport extends Sheet {
  readonly seed: number;
  /** As the workbook hands it over. */
  readonly cells: readonly (readonly CellValue[])[];
  /** From 0; `rows[i]` is row `headerRow + 1 + i` of the cells. */
  readonly headerRow: number;
  readonly mapping: Mapping;
  /** The kinds of dirt in it, and how much of each. */
  readonly shares: { readonly [kind in KindOfDirt]?: number };
}

/** None, a few, half, all. Most exports have only some kinds of dirt. */
const SHARES = [0, 0, 0, 0.1, 0.5, 1];

/**
 * The dirty export of a seed. Each kind of dirt draws for itself, so that the rest stays as it is where
 * some kinds are left out: that is how a failure is narrowed down.
 */
export function dirtyExport(seed: number, without: ReadonlySet<KindOfDirt> = new Set()): DirtyExport {
  const random = new SeededRandom(seed);
  const truth = cleanTruth(random);
  let sheet = cleanSheet(truth, drawLayout(truth, random));
  const shares: { [kind in KindOfDirt]?: number } = {};
  KINDS_OF_DIRT.forEach((kind, index) => {
    const own = new SeededRandom(Math.imul(seed, 0x9e3779b1) + index);
    const share = own.pick(SHARES);
    if (share === 0 || without.has(kind)) return;
    shares[kind] = share;
    sheet = ALL_DIRT[kind](sheet, share, own);
  });
  return { ...sheet, seed, shares, ...laidOut(sheet) };
}

/** The same export with other rows, or with its rows in another order. */
export function withRows(dirty: DirtyExport, rows: readonly Row[]): DirtyExport {
  const sheet = { ...dirty, rows };
  return { ...sheet, ...laidOut(sheet) };
}

function laidOut({ layout, titles, rows }: Sheet): Pick<DirtyExport, "cells" | "headerRow" | "mapping"> {
  const width = layout.columns.length;
  const title = (line: readonly CellValue[]) =>
    Array.from({ length: width }, (_, index) => line[index] ?? "");
  const mapped = layout.columns.flatMap(({ key }, index) =>
    key === "remark" || key === "clerk" ? [] : [[key, index] as const],
  );
  return {
    cells: [
      ...titles.map(title),
      layout.columns.map(({ header }) => header),
      ...rows.map((row) => layout.columns.map(({ key }) => row.cells[key] ?? "")),
    ],
    headerRow: titles.length,
    mapping: Object.fromEntries(mapped),
  };
}
