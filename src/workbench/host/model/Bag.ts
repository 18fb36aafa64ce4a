import type { Part, Property } from "../dispatch/TypeMembers";

/** Values that the host keeps for Excel without a meaning of its own for them. */
export type Bag = Record<string, unknown>;

/** Properties that read and write a bag under their own names. */
export function bagProperties(names: readonly string[]): Record<string, Property<Part<Bag>>> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        get: (self: Part<Bag>) => self.of[name] ?? null,
        set: (self: Part<Bag>, value: unknown) => {
          self.of[name] = value;
        },
      },
    ]),
  );
}
