import type { MemberTable } from "./MemberTable";
import type { RichApiQuery } from "./RichApiMessage";
import type { HostObject } from "./TypeMembers";

/** Loaded values by wire name, nested as the objects are. */
interface Loaded {
  [wireName: string]: unknown;
}

/** A wish such as `format/fill/color`, split and in wire names. */
type Path = readonly string[];

/** Answers a `load`: values by wire name, `_Items` for collections, null for a null object. */
export function loadObject(
  table: MemberTable,
  object: HostObject | null,
  query: RichApiQuery,
): Loaded | null {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split("/").map(wireName),
  );
  const first = query.Skip ?? 0;
  return load(table, object, paths, (items) =>
    items.slice(first, query.Top === undefined ? undefined : first + query.Top),
  );
}

function load(
  table: MemberTable,
  object: HostObject | null,
  paths: readonly Path[],
  choose = (items: readonly HostObject[]) => items,
): Loaded | null {
  if (object === null) return null;
  const items = table.items(object);
  if (!items) return loadMembers(table, object, paths);
  const own = paths.filter((path) => isOwn(table, object, path));
  // "items/name" and "name" both mean the name of each item.
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === "Items" ? path.slice(1) : path));
  return {
    ...(own.length > 0 ? loadMembers(table, object, own) : {}),
    _Items: choose(items).map((item) => ({ ...identity(table, item), ...loadMembers(table, item, ofItems) })),
  };
}

/** `count` belongs to the collection itself; every other name is meant for its items. */
function isOwn(table: MemberTable, collection: HostObject, path: Path): boolean {
  return path[0] === "Count" && table.propertyNames(collection).includes("Count");
}

function identity(table: MemberTable, object: HostObject): Loaded {
  const id = table.id(object);
  return id === undefined ? {} : { Id: id };
}

function loadMembers(table: MemberTable, object: HostObject, paths: readonly Path[]): Loaded {
  const loaded: Loaded = {};
  for (const [name, rest] of byFirstName(table, object, paths)) {
    if (table.kind(object, name) === "property") loaded[name] = table.read(object, name);
    else loaded[name] = load(table, table.open(object, name), rest);
  }
  return loaded;
}

/** No path at all, and "*", mean every value. */
function byFirstName(table: MemberTable, object: HostObject, paths: readonly Path[]): Map<string, Path[]> {
  const groups = new Map<string, Path[]>();
  const named = paths.filter(([name]) => name !== undefined && name !== "*" && name !== "IsNullObject");
  const asksForAll = paths.length === 0 || paths.some(([name]) => name === undefined || name === "*");
  if (asksForAll) for (const name of table.propertyNames(object)) groups.set(name, []);
  for (const [name, ...rest] of named) {
    groups.set(name, [...(groups.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  return groups;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
