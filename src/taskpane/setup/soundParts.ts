import { plausibleSerial } from "../../report/parse/dateText";

/** What was read from the workbook and may hold anything. */
export type Unknown = Readonly<Record<string, unknown>>;

/** Texts that are kept in the workbook's settings are no longer. */
export const LONGEST_TEXT = 200;

export function isRecord(value: unknown): value is Unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}

/** A whole number from 0 up to, but not including, the limit. */
export function isCount(value: unknown, limit: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < limit;
}

/** A serial day. */
export function isDay(value: unknown): value is number {
  return typeof value === "number" && plausibleSerial(value) === value;
}

/** A share or a rate a year: 0 to 1. */
export function isFraction(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/** One of the choices that there are. */
export function isOneOf<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return choices.some((choice) => choice === value);
}

/** The sound entries of a list, the newest where there are too many; undefined for what is no list. */
export function readList<Entry>(
  list: unknown,
  most: number,
  read: (entry: unknown) => Entry[],
): Entry[] | undefined {
  return Array.isArray(list) ? list.flatMap(read).slice(-most) : undefined;
}

/** The parts that are there: what was left out has no key, as in a choice that never had it. */
export function withoutGaps<Parts extends object>(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Parts;
}
