import * as fs from "fs";
import * as path from "path";
import { validateXML } from "xmllint-wasm";

// Microsoft's schemas are not part of the project; they are looked for beside it.
const folder = path.resolve(__dirname, "../../../shared/schemas/manifest");
const rootSchema = "OfficeAppManifestV1_1.xsd";
const present = fs.existsSync(path.join(folder, rootSchema));
const manifest = fs.readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

(present ? describe : describe.skip)(
  `Microsoft's schema (needs ../shared/schemas/manifest/${rootSchema})`,
  () => {
    test("accepts the manifest", async () => {
      expect(await errorsOf(manifest)).toEqual([]);
    });

    test.each([
      ["elements in another order", "<Permissions>ReadWriteDocument</Permissions>", ""],
      ["an unknown lifetime", 'lifetime="long"', 'lifetime="eternal"'],
      ["an override without the prefix", "<bt:Override Locale", "<Override Locale"],
    ])("refuses %s", async (_what, replace, by) => {
      const broken = manifest.replace(replace, by);
      expect(broken).not.toBe(manifest);
      expect(await errorsOf(broken)).not.toEqual([]);
    });
  },
);

async function errorsOf(xml: string): Promise<string[]> {
  const schemas = fs.readdirSync(folder).map((fileName) => ({
    fileName,
    contents: fs.readFileSync(path.join(folder, fileName), "utf8"),
  }));
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: schemas.filter(({ fileName }) => fileName === rootSchema),
    preload: schemas.filter(({ fileName }) => fileName !== rootSchema),
  });
  return result.errors.map((error) => error.message);
}
