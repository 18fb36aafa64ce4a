import { DEFAULT_LISTS } from "../../report/rules/defaultLists";
import type { ExclusionLists } from "../../report/ReportSettings";
import { BUDGET } from "./MappingMemory";

/** Why a list can not be kept as it was typed. */
export type ListFault = "tooMany" | "tooLong";

/**
 * The entries of a list that was typed into a field, one per line.
 *
 * @example
 * listEntries("*test*\n\n K99 ") // => ["*test*", "K99"]
 */
export function listEntries(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** What keeps a list from being remembered in the workbook, or null. */
export function listFault(entries: readonly string[]): ListFault | null {
  if (entries.length > BUDGET.listEntries) return "tooMany";
  return entries.some((entry) => entry.length > BUDGET.textLength) ? "tooLong" : null;
}

/** The lists with one of them changed; undefined where both are as the add-in has them. */
export function changedLists(
  lists: ExclusionLists | undefined,
  change: Partial<ExclusionLists>,
): ExclusionLists | undefined {
  const next = { ...DEFAULT_LISTS, ...lists, ...change };
  return isDefaultList(next, "testCustomers") && isDefaultList(next, "technicalItems") ? undefined : next;
}

/** Whether a list is as the add-in has it. */
export function isDefaultList(lists: ExclusionLists | undefined, name: keyof ExclusionLists): boolean {
  const entries = lists?.[name];
  const usual = DEFAULT_LISTS[name];
  return (
    entries === undefined ||
    (entries.length === usual.length && entries.every((entry, index) => entry === usual[index]))
  );
}
