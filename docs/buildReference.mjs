// Writes docs/functions.md, and the table of formulas in README.md between its two markers.
// Use: node docs/buildReference.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import metadata from "../src/functions/metadata/referencePage.js";

const page = fileURLToPath(new URL("functions.md", import.meta.url));
const readme = fileURLToPath(new URL("../README.md", import.meta.url));

writeFileSync(page, await metadata.referencePage());
if (existsSync(readme)) {
  writeFileSync(readme, await metadata.withFormulaTable(readFileSync(readme, "utf8")));
}
