import type { CellValue } from "../WorkbookEngine";

/** What a cell holds after an entry: a formula, or a value. */
export type CellEntry =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;

/**
 * Reads an entry as Excel does when a value is written over the API: text that looks like a number
 * or a truth value becomes one, text that starts with "=", or with "+" or "-" and is no number,
 * becomes a formula, an apostrophe in front keeps text as it is. Cells formatted as text ("@") keep
 * every text. Dates in words are left as text; Excel would read them by the user's locale.
 *
 * @example
 * typedValue("12%", "General") // => { kind: "value", value: 0.12 }
 * typedValue("=A1*2", "@") // => { kind: "value", value: "=A1*2" }
 */
export function typedValue(entry: CellValue, numberFormat: string): CellEntry {
  if (typeof entry !== "string" || numberFormat === "@") return { kind: "value", value: entry };
  if (entry.startsWith("'")) return { kind: "value", value: entry.slice(1) };
  if (/^=./.test(entry)) return { kind: "formula", formula: entry };
  const text = entry.trim();
  const number = NUMBER.exec(text);
  if (number) return { kind: "value", value: parseFloat(text) / (number[3] === "%" ? 100 : 1) };
  if (/^[+-]./.test(entry)) return { kind: "formula", formula: `=${entry.replace(/^\+/, "")}` };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toUpperCase() === "TRUE" };
  return { kind: "value", value: entry };
}
