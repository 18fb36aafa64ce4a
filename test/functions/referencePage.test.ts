import * as fs from "fs";
import * as path from "path";
import { referencePage, withFormulaTable } from "../../src/functions/metadata/referencePage";

const root = path.resolve(__dirname, "../..");

test("docs/functions.md is what node docs/buildReference.mjs writes", async () => {
  expect(fs.readFileSync(path.join(root, "docs/functions.md"), "utf8")).toBe(await referencePage());
});

test("the README's table of formulas is what node docs/buildReference.mjs writes", async () => {
  const file = path.join(root, "README.md");
  const readme = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  expect(await withFormulaTable(readme)).toBe(readme);
});

test("the table replaces what stands between the markers, and nothing else", async () => {
  const markers = ["<!-- functions:start -->", "<!-- functions:end -->"];
  const renewed = await withFormulaTable(`before ${markers[0]} OUTDATED ${markers[1]} after`);
  expect(renewed).toMatch(
    /^before <!-- functions:start -->\n\n### Break-even and investment.*\n\n\| Formula \|/,
  );
  expect(renewed).toContain("BREAKEVEN(fixed_cost, price, variable_cost, [target_profit])");
  expect(renewed).toMatch(/\|\n\n<!-- functions:end --> after$/);
  expect(renewed).not.toContain("OUTDATED");
  expect(await withFormulaTable("no markers")).toBe("no markers");
});
