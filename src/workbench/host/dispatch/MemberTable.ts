import { NotModelled } from "./ApiError";
import type { Arguments } from "./Arguments";
import type { HostObject, TypeMembers } from "./TypeMembers";

export type TypeTable = Readonly<Record<string, TypeMembers>>;

/** Finds members by type and name, and refuses by name what the host does not know. */
export class MemberTable {
  constructor(private readonly types: TypeTable) {}

  /** A value, an object or a list of items, whatever the name stands for; as `load` sees a member. */
  kind(object: HostObject, name: string): "property" | "object" {
    const members = this.membersOf(object);
    if (members.properties?.[name]) return "property";
    if (members.objects?.[name]) return "object";
    return this.refuse(`${object.type}.${name}`);
  }

  read(object: HostObject, name: string): unknown {
    const property = this.membersOf(object).properties?.[name];
    if (!property) return this.refuse(`${object.type}.${name}`);
    return property.get(object);
  }

  write(object: HostObject, name: string, value: unknown): void {
    const property = this.membersOf(object).properties?.[name];
    if (!property?.set) return this.refuse(`${object.type}.${name} =`);
    property.set(object, value);
  }

  open(object: HostObject, name: string): HostObject | null {
    const navigation = this.membersOf(object).objects?.[name];
    if (!navigation) return this.refuse(`${object.type}.${name}`);
    return navigation(object);
  }

  call(object: HostObject, name: string, args: Arguments): unknown {
    const method = this.membersOf(object).methods?.[name];
    if (!method) return this.refuse(`${object.type}.${name}()`);
    return method(object, args);
  }

  item(object: HostObject, key: unknown): HostObject {
    const getItem = this.membersOf(object).getItem;
    if (!getItem) return this.refuse(`${object.type}.getItem()`);
    return getItem(object, key);
  }

  /** The members of a collection; null for any other object. */
  items(object: HostObject): readonly HostObject[] | null {
    const items = this.membersOf(object).items;
    return items ? items(object) : null;
  }

  id(object: HostObject): string | undefined {
    return this.membersOf(object).id?.(object);
  }

  /** The values that `load()` without names brings. */
  propertyNames(object: HostObject): string[] {
    return Object.keys(this.membersOf(object).properties ?? {});
  }

  refuse(what: string): never {
    throw new NotModelled(what);
  }

  private membersOf(object: HostObject): TypeMembers {
    return this.types[object.type] ?? this.refuse(object.type);
  }
}
