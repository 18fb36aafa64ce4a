import { runInExcel } from "./runInExcel";

/** Reads a setting of this add-in in this workbook; undefined where there is none, or none of ours. */
export function readSetting(key: string): Promise<unknown> {
  return runInExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parsed(setting.value);
  });
}

/** Keeps a value in the workbook as JSON; undefined removes the setting. */
export function saveSetting(key: string, value: unknown): Promise<void> {
  return runInExcel(async (context) => {
    const json = JSON.stringify(value) as string | undefined;
    if (json === undefined) await removeSetting(context, key);
    else context.workbook.settings.add(key, json);
    await context.sync();
  });
}

async function removeSetting(context: Excel.RequestContext, key: string): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}

function parsed(json: unknown): unknown {
  if (typeof json !== "string") return undefined;
  try {
    return JSON.parse(json);
  } catch {
    // Somebody else wrote it; what is not ours counts as absent.
    return undefined;
  }
}
