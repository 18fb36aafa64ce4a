import * as fs from "fs";
import * as os from "os";
import * as path from "path";
import * as vm from "vm";
import type { Metadata } from "../../src/functions/metadata/functionMetadata";
import { buildFunctions } from "./support/buildFunctions";

const source = path.resolve(__dirname, "../../src/functions");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-functions-"));

afterAll(() => fs.rmSync(work, { recursive: true }));

function readMetadata(folder: string, name: string): Metadata {
  return JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
}

test("functions.js associates every formula where nothing but CustomFunctions exists", async () => {
  const output = path.join(work, "all");
  expect(await buildFunctions(source, output)).toEqual([]);

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
}, 60_000);

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
