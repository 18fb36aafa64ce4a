import * as fs from "fs";
import * as path from "path";
import Ajv from "ajv";
import { describeFunctions, germanFileOf } from "../../src/functions/metadata/describeFunctions";
import { domainComment } from "../../src/functions/metadata/domainComment";
import { domainFileOf } from "../../src/functions/metadata/formulaHelp";
import { functionFiles } from "../../src/functions/metadata/functionFiles";
import type { GermanTexts } from "../../src/functions/metadata/functionMetadata";
import { finishMetadata, translateMetadata } from "../../src/functions/metadata/functionMetadata";
import { inspectAdapter, type Adapter } from "./contract/Adapter";
import { checks as metadataChecks } from "./contract/checks";
import { helpChecks } from "./contract/helpChecks";

const checks = { ...metadataChecks, ...helpChecks };
const files = functionFiles();

describe("the formulas keep the contract", () => {
  const adapters = files.map(readAdapter);

  test("there are formulas", () => expect(adapters.length).toBeGreaterThan(0));

  test.each(Object.entries(checks))("%s", (_title, check) => {
    expect(check(adapters)).toEqual([]);
  });

  test("every formula has its mathematics in a domain file of the same name", () => {
    expect(files.filter((file) => !fs.existsSync(domainFileOf(file)))).toEqual([]);
  });
});

describe("each check finds what it is for", () => {
  const good = sourceOf({});
  const german: GermanTexts = {
    description: "Verdoppelt.",
    question: "Wie viel ist das Doppelte?",
    formula: "2 × betrag",
    result: "Geldbetrag.",
    pitfalls: ["Doppelt ist nicht quadriert."],
    parameters: { amount: { name: "betrag", description: "Ein Betrag." } },
  };

  function adapter(source: string, texts: GermanTexts = german, sources = ["Adam Riese."]): Adapter {
    return inspectAdapter("a.ts", source, texts, sources);
  }

  test("a good adapter passes all", () => {
    expect(Object.values(checks).flatMap((check) => check([adapter(good)]))).toEqual([]);
  });

  const bad: { readonly [title in keyof typeof checks]: readonly Adapter[] } = {
    "the generator accepts every file": [
      adapter(`type Rate = number;\n${sourceOf({ parameter: "amount: Rate" })}`),
    ],
    "every tagged function reaches Excel": [
      adapter(`${good}\n/** @customfunction TRIPLE */\nexport const TRIPLE = () => 3;`),
    ],
    "every file holds one formula": [adapter("export const nothing = 0;")],
    "ids are upper case, 3 to 64 characters, and the name is the id": [adapter(sourceOf({ id: "AB" }))],
    "no name is a cell address": [adapter(sourceOf({ id: "CLV2" }))],
    "no name is one of Excel's own functions": [adapter(sourceOf({ id: "BETA.DIST" }))],
    "no id is used twice": [adapter(good), adapter(good)],
    "every description is one short sentence": [adapter(sourceOf({ description: "" }))],
    "every parameter is described in at most 128 characters": [
      adapter(sourceOf({ parameterDescription: "" })),
    ],
    "parameter names are snake_case and at most 64 characters long": [
      adapter(good.replace(/amount/g, "Amount")),
    ],
    "parameters are unknown or unknown[][]": [adapter(sourceOf({ parameter: "amount: number | string" }))],
    "no parameter repeats": [adapter(sourceOf({ parameter: "amount: unknown[]" }))],
    "optional parameters come last": [adapter(sourceOf({ parameter: "amount = 0, factor: unknown" }))],
    "every text exists in German": [adapter(good, { description: "Verdoppelt." })],
    "German texts belong to parameters that exist": [
      adapter(good, { parameters: { price: { name: "preis", description: "Ein Preis." } } }),
    ],
    "German texts are short enough, and no parameter name repeats": [
      adapter(good, { ...german, description: "x".repeat(129) }),
    ],
    "every formula belongs to one group": [adapter(good.replace("@group indicators", "@group others"))],
    "every formula answers one question, in both languages": [
      adapter(good, { ...german, question: "Das Doppelte." }),
    ],
    "every formula is written down, in both languages": [adapter(good.replace(/@formula .*/, ""))],
    "the names in a formula are names of arguments, in both languages": [
      adapter(good, { ...german, formula: "2 × amount" }),
    ],
    "every parameter has one unit, and it is known which values it takes": [
      adapter(good.replace("@unit money finite", "@unit money any")),
    ],
    "every formula says what comes out, in both languages": [adapter(good, { ...german, result: "" })],
    "every formula has one to three pitfalls, and as many in German": [
      adapter(good, { ...german, pitfalls: ["Eins.", "Zwei."] }),
    ],
    "every formula names a source in its domain file": [adapter(good, german, [])],
    "German texts are not the English ones": [adapter(good, { ...german, result: "Money." })],
  };

  test.each(Object.entries(checks))("%s", (title, check) => {
    expect(check(bad[title])).not.toEqual([]);
  });

  test("a word with an underscore in a formula is the name of an argument", () => {
    const misspelt = adapter(good.replace("@formula 2 × amount", "@formula 2 × the_amount"));
    expect(
      helpChecks["the names in a formula are names of arguments, in both languages"]([misspelt]),
    ).toEqual(["a.ts: the_amount is no argument"]);
  });
});

describe("the metadata that Excel reads", () => {
  test("errors reach the formulas, data types do not", () => {
    expect(finishMetadata({ functions: [], allowCustomDataForDataTypeAny: true })).toEqual({
      functions: [],
      allowErrorForDataTypeAny: true,
    });
  });

  test("German metadata keeps ids, names, order and types, and changes all texts", async () => {
    const { metadata, german } = await describeFunctions(files);
    const translated = translateMetadata(metadata, german);
    const skeleton = ({ functions }: typeof metadata) =>
      functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({
          type,
          dimensionality,
          optional,
        })),
      }));
    expect(skeleton(translated)).toEqual(skeleton(metadata));
    for (const [index, fn] of metadata.functions.entries()) {
      expect(translated.functions[index].description).not.toBe(fn.description);
    }
  });

  test("a missing German text is named", async () => {
    const { metadata, german } = await describeFunctions(files);
    const [first] = metadata.functions;
    expect(() => translateMetadata(metadata, { ...german, [first.id]: {} })).toThrow(
      `${first.id}: description`,
    );
  });

  const schemaFile = path.resolve(
    __dirname,
    "../../../shared/schemas/custom-functions-metadata.derived.schema.json",
  );
  const whereSchemaIs = fs.existsSync(schemaFile) ? test : test.skip;

  whereSchemaIs(
    "both languages are valid by the schema of functions.json (skipped where it is not here)",
    async () => {
      const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
      const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, "utf8")));
      const { metadata, german } = await describeFunctions(files);
      for (const content of [metadata, translateMetadata(metadata, german)]) {
        validate(content);
        expect(validate.errors).toBeNull();
      }
    },
  );
});

function readAdapter(file: string): Adapter {
  const germanFile = germanFileOf(file);
  const german: unknown = fs.existsSync(germanFile)
    ? JSON.parse(fs.readFileSync(germanFile, "utf8"))
    : undefined;
  const domainFile = domainFileOf(file);
  const sources = fs.existsSync(domainFile) ? domainComment(domainFile).sources : [];
  return inspectAdapter(file, fs.readFileSync(file, "utf8"), german as GermanTexts | undefined, sources);
}

/** An adapter in which everything is right but what is given. */
function sourceOf({
  id = "DOUBLE_IT",
  description = "Doubles an amount.",
  parameterDescription = "An amount.",
  parameter = "amount: unknown",
}: {
  id?: string;
  description?: string;
  parameterDescription?: string;
  parameter?: string;
}): string {
  return [
    "/**",
    ` * ${description}`,
    ` * @customfunction ${id}`,
    " * @group indicators",
    " * @question How much is twice the amount?",
    " * @formula 2 × amount",
    ` * @param amount ${parameterDescription}`,
    " * @unit money finite: amount",
    " * @returns Money.",
    " * @example",
    " * DOUBLE_IT(1) // => 2",
    " * @pitfall Twice is not squared.",
    " */",
    `export function DOUBLE_IT(${parameter}): number { return 2; }`,
  ].join("\n");
}
