import { runUntilDone } from "./runUntilDone";
import { foldCase, freeSheetNames } from "./sheetNames";
import type { Replacement, ReplacementOutcome, SheetIdentity } from "./Workbook";

/**
 * Removes the sheets of an earlier report and gives those of the new one the names that are free then
 * (see `Workbook.replaceReport`).
 *
 * A request that failed may have been carried out all the same. So each attempt looks at what is there
 * and does what is left to do.
 */
export async function replaceReport({ earlier, written }: Replacement): Promise<ReplacementOutcome> {
  let seen: readonly SheetIdentity[] | null = null;
  let isKept = false;
  const isDone = await runUntilDone(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const present = worksheets.items;
    const sheets = present.map(({ id, name }) => ({ id, name }));
    isKept = seen === null && earlier.some((sheet) => isRenamed(sheet, sheets));
    seen = sheets;
    if (isKept) return;
    const removed = sheets.filter((sheet) => isAmong(earlier, sheet));
    const named = withFreeNames(
      sheets.filter((sheet) => !removed.includes(sheet)),
      written,
    );
    for (const sheet of present.filter(({ id }) => removed.some((it) => it.id === id))) {
      // Excel deletes no sheet that is hidden altogether.
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    for (const { id, name } of named) {
      const sheet = present.find((it) => it.id === id);
      if (sheet && sheet.name !== name) sheet.name = name;
    }
    await context.sync();
    seen = named;
  });
  const sheets: readonly SheetIdentity[] = seen ?? [...earlier, ...written];
  const names = written.map(({ id, name }) => sheets.find((sheet) => sheet.id === id)?.name ?? name);
  if (isKept) return { kind: "kept", names };
  if (isDone) return { kind: "replaced", names };
  const remaining = sheets.filter((sheet) => isAmong(earlier, sheet)).map(({ name }) => name);
  return { kind: "refused", names, remaining };
}

/** Whether it is one of the sheets, under the name that it was written under. */
function isAmong(known: readonly SheetIdentity[], { id, name }: SheetIdentity): boolean {
  return known.some((sheet) => sheet.id === id && foldCase(sheet.name) === foldCase(name));
}

function isRenamed({ id, name }: SheetIdentity, sheets: readonly SheetIdentity[]): boolean {
  return sheets.some((sheet) => sheet.id === id && foldCase(sheet.name) !== foldCase(name));
}

/** The sheets with the names that those of the new report get. */
function withFreeNames(
  sheets: readonly SheetIdentity[],
  written: Replacement["written"],
): readonly SheetIdentity[] {
  const others = sheets.filter(({ id }) => written.every((sheet) => sheet.id !== id));
  const names = freeSheetNames(
    written.map(({ wished }) => wished),
    others.map(({ name }) => name),
  );
  return sheets.map((sheet) => {
    const place = written.findIndex(({ id }) => id === sheet.id);
    return place < 0 ? sheet : { ...sheet, name: names[place] };
  });
}
