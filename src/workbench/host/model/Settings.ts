import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";

/** One setting; it stays usable by its key after it was deleted and added again. */
export class SettingModel implements HostObject {
  readonly type = "Setting";

  constructor(
    readonly settings: Settings,
    readonly key: string,
  ) {}
}

/**
 * The add-in's settings in the workbook. `Office.context.document.settings` and `workbook.settings`
 * are two doors to the same room. Values are kept as JSON, as in the file.
 */
export class Settings implements HostObject {
  readonly type = "SettingCollection";
  private json = new Map<string, string>();

  keys(): string[] {
    return [...this.json.keys()];
  }

  pairs(): (readonly [string, string])[] {
    return [...this.json];
  }

  replaceAll(pairs: readonly (readonly [string, string])[]): void {
    this.json = new Map(pairs);
  }

  find(key: unknown): SettingModel | null {
    return this.json.has(String(key)) ? new SettingModel(this, String(key)) : null;
  }

  value(key: string): unknown {
    const json = this.json.get(key);
    if (json === undefined) throw new ApiError("ItemNotFound");
    return JSON.parse(json);
  }

  put(key: string, value: unknown): SettingModel {
    this.json.set(key, JSON.stringify(value ?? null));
    return new SettingModel(this, key);
  }

  delete(key: string): void {
    if (!this.json.delete(key)) throw new ApiError("ItemNotFound");
  }
}
