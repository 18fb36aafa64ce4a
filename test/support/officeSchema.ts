import * as fs from "fs";
import * as path from "path";

/** What the installed office.js knows of one type; names are those of the wire. */
export interface OfficeType {
  readonly isCollection: boolean;
  /** Each value, and whether it may be set. */
  readonly properties: ReadonlyMap<string, boolean>;
  /** Objects reached without arguments, and the type of each. */
  readonly objects: ReadonlyMap<string, string>;
  readonly methods: ReadonlySet<string>;
  readonly hasGetItem: boolean;
}

/** Types of the Excel API and of custom functions, read out of the installed library. */
export function readOfficeSchema(): ReadonlyMap<string, OfficeType> {
  const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const source = fs
    .readFileSync(path.join(folder, "dist", "excel-web-16.00.debug.js"), "utf8")
    .replace(/\r\n/g, "\n");
  const excel = source.slice(source.indexOf("var _BeginExcel"), source.indexOf("var _EndExcel"));
  const classes = excel.matchAll(
    / {4}var (\w+) = \(function \(_super\) \{\n([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g,
  );
  const doors = sideDoors(excel);
  return new Map(
    [...classes].map(([, name, body]) => [name, readType(body, doors.get(name) ?? "")] as const),
  );
}

/** Some members do their work in functions of their own, which may use other names; by type. */
function sideDoors(excel: string): Map<string, string> {
  const doors = new Map<string, string>();
  for (const [text, type] of excel.matchAll(/ {8}function ([A-Za-z]+)_\w+\(thisObj[\s\S]*?\n {8}\}/g)) {
    doors.set(type, `${doors.get(type) ?? ""}${text}\n`);
  }
  return doors;
}

function readType(body: string, sideDoor: string): OfficeType {
  const names = words(body, "_scalarPropertyOriginalNames");
  const writable = words(body, "_scalarPropertyUpdateable");
  return {
    isCollection: body.includes('"_isCollection"'),
    properties: new Map([
      ...names.map((name, index) => [name, writable[index] === "true"] as const),
      ...[...sideDoor.matchAll(/_invokeSetProperty\(thisObj, "(\w+)"/g)].map(
        ([, name]) => [name, true] as const,
      ),
    ]),
    objects: new Map(
      [...body.matchAll(/_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/g)].map(([, type, name]) => [
        name,
        type,
      ]),
    ),
    methods: new Set(
      [...body.matchAll(/(?:_createMethodObject\(Excel\.\w+, |_invokeMethod\()this, "(\w+)"/g)].map(
        ([, name]) => name,
      ),
    ),
    hasGetItem: body.includes("_createIndexerObject("),
  };
}

function words(body: string, property: string): string[] {
  const list =
    new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(body)?.[1] ??
    "";
  return [...list.matchAll(/\w+/g)].map(([word]) => word);
}
