import type { ExcelHost } from "../../src/workbench/host/ExcelHost";

/** What goes on while Excel is open, and what is left of sheets that are gone: no part of the workbook. */
const NOT_IN_THE_FILE = new Set([
  "models",
  "events",
  "idsGiven",
  "nextSheet",
  "selectionListeners",
  "cellListeners",
]);

type Seen = Map<object, number>;

/**
 * All that an in-memory Excel keeps of its workbook, as plain data that can be compared: cells, formats,
 * looks, sheets, tables, charts, rules, names, settings, what is active and selected. It goes through the
 * objects themselves, so that whatever they learn to keep is compared from then on.
 */
export function everythingIn({ workbook }: ExcelHost): unknown {
  const seen: Seen = new Map();
  // The sheets first, as the workbook makes their models when it is asked for them.
  return { sheets: plain(workbook.sheets(), seen), workbook: plain(workbook, seen) };
}

function plain(value: unknown, seen: Seen): unknown {
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return `object ${known}`;
  seen.set(value, seen.size);
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, seen));
  if (value instanceof Set) return [...value].map((item: unknown) => plain(item, seen));
  if (value instanceof Map) {
    return [...value].map(([key, item]: [unknown, unknown]) => [plain(key, seen), plain(item, seen)]);
  }
  // Written out, as it is done for every cell of the workbook.
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (!NOT_IN_THE_FILE.has(key)) copy[key] = plain((value as Record<string, unknown>)[key], seen);
  }
  return copy;
}
