import { ApiError } from "../dispatch/ApiError";
import type { HostObject } from "../dispatch/TypeMembers";

export class CustomPropertyModel implements HostObject {
  readonly type = "CustomProperty";

  constructor(
    readonly properties: CustomProperties,
    readonly key: string,
  ) {}
}

/** The custom properties of the file; keys are compared without regard to case. */
export class CustomProperties implements HostObject {
  readonly type = "CustomPropertyCollection";
  private readonly values = new Map<string, { readonly key: string; readonly value: unknown }>();

  all(): CustomPropertyModel[] {
    return [...this.values.values()].map(({ key }) => new CustomPropertyModel(this, key));
  }

  find(key: unknown): CustomPropertyModel | null {
    const known = this.values.get(String(key).toLowerCase());
    return known ? new CustomPropertyModel(this, known.key) : null;
  }

  value(key: string): unknown {
    const known = this.values.get(key.toLowerCase());
    if (!known) throw new ApiError("ItemNotFound");
    return known.value;
  }

  put(key: string, value: unknown): CustomPropertyModel {
    this.values.set(key.toLowerCase(), { key, value });
    return new CustomPropertyModel(this, key);
  }

  delete(key: string): void {
    if (!this.values.delete(key.toLowerCase())) throw new ApiError("ItemNotFound");
  }

  clear(): void {
    this.values.clear();
  }
}
