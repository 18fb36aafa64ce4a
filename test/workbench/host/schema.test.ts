import { References } from "../../../src/workbench/host/dispatch/References";
import { typeTable } from "../../../src/workbench/host/members/typeTable";
import { readOfficeSchema } from "../../support/officeSchema";

const schema = readOfficeSchema();
const known = Object.entries(typeTable(new References()));

test("the installed office.js has the number of types it had when the host was written", () => {
  // @microsoft/office-js 1.1.110: 189 client objects in the Excel namespace.
  expect(schema.size).toBe(189);
  expect(schema.get("Range")?.properties.get("Values")).toBe(true);
  expect(schema.get("Range")?.properties.get("Text")).toBe(false);
});

test.each(known)(
  "every member of %s exists in office.js, and what can be set can be set there",
  (type, members) => {
    const real = schema.get(type);
    if (!real) throw new Error(`office.js has no type ${type}`);
    expect(outside(members.properties, real.properties)).toEqual([]);
    expect(outside(members.objects, real.objects)).toEqual([]);
    expect(outside(members.methods, real.methods)).toEqual([]);
    const setByUs = Object.entries(members.properties ?? {}).filter(([, property]) => property.set);
    expect(setByUs.filter(([name]) => !real.properties.get(name)).map(([name]) => name)).toEqual([]);
    if (members.getItem) expect(real.hasGetItem).toBe(true);
    expect(members.items !== undefined).toBe(real.isCollection);
  },
);

function outside(ours: object | undefined, theirs: { has(name: string): boolean }): string[] {
  return Object.keys(ours ?? {}).filter((name) => !theirs.has(name));
}
