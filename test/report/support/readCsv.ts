import { readFileSync } from "node:fs";
import type { CellValue } from "../../../src/report/CellChunk";

/**
 * A comma-separated file as Excel would show it after opening: quoted fields unquoted, plain numbers
 * as numbers, everything else as text. Enough for the reference data, which have no line breaks in fields.
 */
export function readCsv(path: string): CellValue[][] {
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  return lines.filter((line) => line !== "").map((line) => splitLine(line).map(cellOf));
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replace(/""/g, '"'),
  );
}

function cellOf(text: string): CellValue {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
