import type { Arguments } from "./Arguments";

/** An object of Excel's object model; `type` is its class in the Excel API, for example `Range`. */
export interface HostObject {
  readonly type: string;
}

/**
 * What the host knows of one type. Names are those of the wire: `Values` for `range.values`.
 *
 * Members are written for their own type `T` but kept in one table for all types; the dispatcher
 * picks a table by `HostObject.type`, so a member only ever meets objects of its own type.
 */
export interface TypeMembers<T extends HostObject = HostObject> {
  /** Values; a property without `set` is read-only. */
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Objects reached without arguments, for example `worksheet.charts`. */
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  /** Methods that answer an object (null for "…OrNullObject") or a value (undefined for none). */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** `getItem` of a collection; it also finds an item by what `id` says. */
  readonly getItem?: Indexer<T>;
  /** The members of a collection, in order. */
  readonly items?: Items<T>;
  /** By what the item is found again in its collection in a later request. */
  readonly id?: Identity<T>;
}

export interface Property<T> {
  get(self: T): unknown;
  set?(self: T, value: unknown): void;
}

// Method signatures are compared bivariantly; function types would forbid the one table for all types.
export type Navigation<T> = { call(self: T): HostObject | null }["call"];
export type Method<T> = { call(self: T, args: Arguments): unknown }["call"];
export type Indexer<T> = { call(self: T, key: unknown): HostObject }["call"];
export type Items<T> = { call(self: T): readonly HostObject[] }["call"];
export type Identity<T> = { call(self: T): string }["call"];

/** Lets the compiler check the members of a type and forgets the type for the common table. */
export function membersOf<T extends HostObject>(members: TypeMembers<T>): TypeMembers {
  return members;
}

/** A side of an object that Excel models as an object of its own, for example the format of a range. */
export interface Part<T> extends HostObject {
  readonly of: T;
}

export function part<T>(type: string, of: T): Part<T> {
  return { type, of };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
