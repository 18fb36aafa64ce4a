import type { Separators } from "../../excel/FormulaCells";
import type { ParameterHelp } from "../../i18n/help/FormulaHelp";
import { dissectDate, serialFrom } from "../../report/parse/dateText";
import { dissectNumber, numberFrom } from "../../report/parse/numberText";
import { isSingleCell, readReference } from "./CellReference";
import { emptyEntry, type Entry, type EntryFault } from "./Entry";

/** What of a parameter decides how its field is read. */
export type FieldKind = Pick<ParameterHelp, "unit" | "isRange" | "options">;

/**
 * Understands what the user typed or picked for an argument: an address, or a value in the notation of
 * the user's Excel (`0,05`, `5 %`, `1.234,56`, `31.12.2024`). Text in double quotes is text in any case.
 */
export function readEntry(text: string, field: FieldKind, separators: Separators): Entry {
  const trimmed = text.trim();
  if (trimmed === "") return emptyEntry;
  if (field.options !== undefined) return { kind: "value", value: optionValue(trimmed) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed);
  if (quoted === null) {
    const reference = readReference(trimmed);
    if (reference !== null) {
      if (!field.isRange && !isSingleCell(reference)) return unreadable({ kind: "severalCells" });
      return { kind: "reference", reference };
    }
    if (isSeveralAreas(trimmed)) return unreadable({ kind: "severalAreas" });
  }
  if (field.unit === "id" || field.unit === "table") {
    return readId(quoted === null ? trimmed : quoted[1].replace(/""/g, '"'), quoted !== null, separators);
  }
  return field.unit === "date" ? readDate(trimmed, separators) : readNumber(trimmed, separators);
}

function optionValue(option: string): number | string {
  return Number.isNaN(Number(option)) ? option : Number(option);
}

function isSeveralAreas(text: string): boolean {
  const areas = text.split(",");
  return areas.length > 1 && areas.every((area) => readReference(area) !== null);
}

/** Digits are a number, as a cell would make of them; everything else is text. */
function readId(text: string, isQuoted: boolean, separators: Separators): Entry {
  const number = isQuoted ? null : readNumber(text, separators);
  return number?.kind === "value" ? number : { kind: "value", value: text };
}

function readDate(text: string, separators: Separators): Entry {
  const date = dissectDate(text);
  if (date === null) {
    const number = readNumber(text, separators);
    return number.kind === "value" ? number : unreadable({ kind: "notADate", text });
  }
  // Where decimals have a comma the day comes first; with a point, America and Britain differ.
  if (date.order === null && separators.decimal !== ",") return unreadable({ kind: "doubtfulDate", text });
  const value = serialFrom(date, "dayFirst");
  return Number.isNaN(value) ? unreadable({ kind: "notADate", text }) : { kind: "value", value };
}

function readNumber(text: string, separators: Separators): Entry {
  const parts = dissectNumber(text);
  if (parts === null) return unreadable({ kind: "notANumber", text });
  const own = separators.decimal === "," ? "german" : "english";
  const isOther = parts.notation === (own === "german" ? "english" : "german");
  const value = numberFrom(parts, own);
  if (isOther) return unreadable({ kind: "otherNotation", text, meant: value });
  return Number.isFinite(value) ? { kind: "value", value } : unreadable({ kind: "notANumber", text });
}

function unreadable(fault: EntryFault): Entry {
  return { kind: "unreadable", fault };
}
