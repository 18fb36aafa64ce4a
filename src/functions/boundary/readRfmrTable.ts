import { fail, succeed, type DomainError, type Result } from "../../domain/Result";
import { rfmrTable, type PointLine, type RfmrFactor, type RfmrTable } from "../../domain/rfmrTable";
import { rfmrFactors } from "../../i18n/cells/rfmrFactors";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { firstFault } from "./readWholeColumns";
import { sizeOf } from "./sizeOf";

const COLUMNS = 3;

/** The factors by what they may be called in either language, as `spelled`. */
const FACTORS = new Map<string, RfmrFactor>(
  Object.values(rfmrFactors).flatMap((names) =>
    Object.entries(names).flatMap(([factor, spellings]) =>
      spellings.map((name): [string, RfmrFactor] => [spelled(name), factor as RfmrFactor]),
    ),
  ),
);

/** Usual names, for the sentence that a name is none of them. */
const KNOWN_NAMES = Object.entries(rfmrFactors.de).map(
  ([factor, [german]]) => `${german}/${rfmrFactors.en[factor as RfmrFactor][0]}`,
);

/**
 * Reads an own point table: factor, upper limit, points. Rows stand in any order, blank ones are passed
 * over, and so is a header: a first row whose points are a text. A table that names no factor, and so a
 * blank cell, is none: undefined.
 */
export function readRfmrTable(argument: string, range: unknown): Result<RfmrTable | undefined> {
  const rows: readonly unknown[][] = Array.isArray(range) ? range : [[range]];
  if (rows.every(isBlankRow)) return succeed(undefined);
  const { columns } = sizeOf(rows);
  if (columns !== COLUMNS) return fail({ kind: "wrongWidth", argument, columns, expected: COLUMNS });

  const lines: (PointLine | null)[] = [];
  const faults = new Map<number, DomainError>();
  for (const [index, row] of rows.entries()) {
    if (isBlankRow(row) || (index === 0 && isHeader(row))) {
      lines.push(null);
      continue;
    }
    const line = readLine(argument, row);
    if (line.ok) lines.push(line.value);
    else faults.set(index, line.error);
  }
  const fault = firstFault(faults);
  if (fault) return fail(fault);
  return lines.every((line) => line === null) ? succeed(undefined) : rfmrTable(lines);
}

function readLine(argument: string, [name, ...figures]: readonly unknown[]): Result<PointLine> {
  const factor = readFactor(argument, name);
  if (!factor.ok) return factor;
  const [limit, points] = figures.map((cell) => readNumber(argument, cell));
  if (!limit.ok) return limit;
  if (!points.ok) return points;
  return succeed({ factor: factor.value, limit: limit.value, points: points.value });
}

function readFactor(argument: string, cell: unknown): Result<RfmrFactor> {
  const name = readText(argument, cell);
  if (!name.ok) return name;
  const factor = FACTORS.get(spelled(name.value));
  if (factor !== undefined) return succeed(factor);
  const value = name.value === "" ? '""' : name.value;
  return fail({ kind: "notAnOption", argument, value, options: KNOWN_NAMES });
}

/** A misspelt factor has points, so that it is not taken for a header. */
function isHeader([name, , points]: readonly unknown[]): boolean {
  return typeof points === "string" && points.trim() !== "" && !readFactor("", name).ok;
}

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === null || cell === undefined || cell === "" || cell === 0);
}

/** Without what people write differently: capitals, and hyphens, underscores or blanks between words. */
function spelled(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s_-]+/)
    .join(" ")
    .trim();
}
