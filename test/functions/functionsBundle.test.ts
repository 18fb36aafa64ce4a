import * as fs from "fs";
import * as os from "os";
import * as path from "path";
import * as vm from "vm";
import * as zlib from "zlib";
import type { Metadata } from "../../src/functions/metadata/functionMetadata";
import type { FormulaHelp } from "../../src/i18n/help/FormulaHelp";
import { buildFunctions } from "./support/buildFunctions";

const source = path.resolve(__dirname, "../../src/functions");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-functions-"));
const output = path.join(work, "all");

beforeAll(async () => {
  expect(await buildFunctions(source, output)).toEqual([]);
}, 60_000);
afterAll(() => fs.rmSync(work, { recursive: true }));

function readMetadata(folder: string, name: string): Metadata {
  return JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
}

function readHelp(folder: string, language: string): FormulaHelp[] {
  return JSON.parse(fs.readFileSync(path.join(folder, `help-${language}.json`), "utf8"));
}

test("functions.js associates every formula where nothing but CustomFunctions exists", () => {
  const formulas = new Map<string, (...args: unknown[]) => unknown>();
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const associate = (id: string, formula: (...args: unknown[]) => unknown) => formulas.set(id, formula);
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" };
  vm.runInNewContext(fs.readFileSync(path.join(output, "functions.js"), "utf8"), {
    CustomFunctions: { associate, Error: CellError, ErrorCode },
  });

  const english = readMetadata(output, "functions.json");
  expect([...formulas.keys()].sort()).toEqual(english.functions.map(({ id }) => id).sort());
  expect(formulas.get("CLTV")?.(100, 36)).toBe(3600);
  const wrong = () => formulas.get("CLTV")?.(100, 36, 60);
  expect(wrong).toThrow(expect.objectContaining({ message: expect.stringContaining("0,05 für 5 %") }));

  expect(english).toMatchObject({ allowErrorForDataTypeAny: true });
  expect(english).not.toHaveProperty("allowCustomDataForDataTypeAny");
  const german = readMetadata(output, "functions-de.json");
  expect(german.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
  expect(german.functions.find(({ id }) => id === "CLTV")?.parameters[2].name).toBe("kostenquote");
});

test("functions.js holds German names, no German texts; those are in the help", () => {
  const code = fs.readFileSync(path.join(output, "functions.js"), "utf8");
  expect(code).toContain("kostenquote");
  const [german, english] = ["de", "en"].map((language) => readHelp(output, language));
  expect(german.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  for (const { description, question, result, pitfalls } of german) {
    for (const text of [description, question, result, ...pitfalls]) expect(code).not.toContain(text);
  }
});

// Excel loads the formulas with every workbook that uses them, before it shows the first result.
test("functions.js is smaller than 60 KB, as it is sent", async () => {
  const shipped = path.join(work, "shipped");
  expect(await buildFunctions(source, shipped, "production")).toEqual([]);
  const code = fs.readFileSync(path.join(shipped, "functions.js"));
  expect(zlib.gzipSync(code).length).toBeLessThan(60 * 1024);
}, 120_000);

test("a formula without German texts stops the build", async () => {
  const folder = path.join(work, "without-german");
  fs.mkdirSync(folder);
  fs.writeFileSync(
    path.join(folder, "one.ts"),
    "/** One.\n * @customfunction ALWAYS_ONE\n */\nexport function ALWAYS_ONE(): number { return 1; }\n",
  );
  const errors = await buildFunctions(folder, path.join(work, "without-german-dist"));
  expect(errors.join("\n")).toContain("ALWAYS_ONE: the .de.json file");
}, 60_000);
