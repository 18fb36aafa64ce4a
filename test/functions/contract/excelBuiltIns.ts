import * as fs from "fs";
import * as path from "path";

/**
 * English names of Excel's own functions, read from the type definitions of Office.js, which list
 * them as methods of `Excel.Functions` (`beta_Dist` is BETA.DIST).
 */
export function excelBuiltIns(): Set<string> {
  const file = path.resolve(__dirname, "../../../node_modules/@types/office-js/index.d.ts");
  const definitions = fs.readFileSync(file, "utf8");
  const start = definitions.indexOf("class Functions extends OfficeExtension.ClientObject");
  const end = definitions.indexOf("\n    }", start);
  const names = definitions.slice(start, end).matchAll(/^\s+(\w+)\(/gm);
  return new Set(Array.from(names, ([, name]) => name.toUpperCase().replace("_", ".")));
}
