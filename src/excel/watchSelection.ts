import { runInExcel } from "./runInExcel";

/** Calls back after each change of the selection, until the returned function is called. */
export async function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const registration = await runInExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(async () => listener());
    await context.sync();
    return added;
  });
  return () =>
    runInExcel(
      async (context) => {
        registration.remove();
        await context.sync();
      },
      // A handler can be removed only in the context it was added in.
      { previousObjects: registration.context },
    );
}
