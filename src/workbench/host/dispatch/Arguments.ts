import { ApiError } from "./ApiError";
import type { HostObject } from "./TypeMembers";

/** A method's arguments; each reader refuses what Excel refuses, with `InvalidArgument`. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly objects: readonly (HostObject | null | undefined)[] = [],
  ) {}

  isOmitted(index: number): boolean {
    return (
      this.object(index) === undefined && (this.values[index] === undefined || this.values[index] === null)
    );
  }

  value(index: number): unknown {
    return this.values[index];
  }

  /** The object given for an argument; undefined where a plain value or nothing was given. */
  object(index: number): HostObject | undefined {
    return this.objects[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw new ApiError("InvalidArgument");
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isOmitted(index) ? undefined : this.text(index);
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isFinite(value)) throw new ApiError("InvalidArgument");
    return value;
  }

  optionalNumber(index: number, otherwise: number): number {
    return this.isOmitted(index) ? otherwise : this.number(index);
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }
}
