import * as fs from "fs";
import * as path from "path";
import Ajv from "ajv";
import { describeFunctions, germanFileOf } from "../../src/functions/metadata/describeFunctions";
import { functionFiles } from "../../src/functions/metadata/functionFiles";
import type { GermanTexts } from "../../src/functions/metadata/functionMetadata";
import { finishMetadata, translateMetadata } from "../../src/functions/metadata/functionMetadata";
import { inspectAdapter, type Adapter } from "./contract/Adapter";
import { checks } from "./contract/checks";

const files = functionFiles();

describe("the formulas keep the contract", () => {
  const adapters = files.map(readAdapter);

  test("there are formulas", () => expect(adapters.length).toBeGreaterThan(0));

  test.each(Object.entries(checks))("%s", (_title, check) => {
    expect(check(adapters)).toEqual([]);
  });

  test("every formula has its mathematics in a domain file of the same name", () => {
    const domain = path.resolve(__dirname, "../../src/domain");
    expect(files.filter((file) => !fs.existsSync(path.join(domain, path.basename(file))))).toEqual([]);
  });
});

describe("each check finds what it is for", () => {
  const good = sourceOf({});
  const german: GermanTexts = {
    description: "Verdoppelt.",
    parameters: { amount: { name: "betrag", description: "Ein Betrag." } },
  };

  test("a good adapter passes all", () => {
    const adapter = inspectAdapter("good.ts", good, german);
    expect(Object.values(checks).flatMap((check) => check([adapter]))).toEqual([]);
  });

  const bad: { readonly [title in keyof typeof checks]: readonly Adapter[] } = {
    "the generator accepts every file": [
      inspectAdapter("a.ts", `type Rate = number;\n${sourceOf({ parameter: "amount: Rate" })}`, german),
    ],
    "every tagged function reaches Excel": [
      inspectAdapter(
        "a.ts",
        `${good}\n/** @customfunction TRIPLE */\nexport const TRIPLE = () => 3;`,
        german,
      ),
    ],
    "every file holds one formula": [inspectAdapter("a.ts", "export const nothing = 0;", german)],
    "ids are upper case, 3 to 64 characters, and the name is the id": [
      inspectAdapter("a.ts", sourceOf({ id: "AB" }), german),
    ],
    "no name is a cell address": [inspectAdapter("a.ts", sourceOf({ id: "CLV2" }), german)],
    "no name is one of Excel's own functions": [
      inspectAdapter("a.ts", sourceOf({ id: "BETA.DIST" }), german),
    ],
    "no id is used twice": [inspectAdapter("a.ts", good, german), inspectAdapter("b.ts", good, german)],
    "every description is one short sentence": [
      inspectAdapter("a.ts", sourceOf({ description: "" }), german),
    ],
    "every parameter is described in at most 128 characters": [
      inspectAdapter("a.ts", sourceOf({ parameterDescription: "" }), german),
    ],
    "parameter names are snake_case and at most 64 characters long": [
      inspectAdapter("a.ts", good.replace(/amount/g, "Amount"), german),
    ],
    "parameters are unknown or unknown[][]": [
      inspectAdapter("a.ts", sourceOf({ parameter: "amount: number | string" }), german),
    ],
    "no parameter repeats": [inspectAdapter("a.ts", sourceOf({ parameter: "amount: unknown[]" }), german)],
    "optional parameters come last": [
      inspectAdapter("a.ts", sourceOf({ parameter: "amount = 0, factor: unknown" }), german),
    ],
    "every text exists in German": [inspectAdapter("a.ts", good, { description: "Verdoppelt." })],
    "German texts belong to parameters that exist": [
      inspectAdapter("a.ts", good, {
        parameters: { price: { name: "preis", description: "Ein Preis." } },
      }),
    ],
    "German texts are short enough, and no parameter name repeats": [
      inspectAdapter("a.ts", good, { ...german, description: "x".repeat(129) }),
    ],
  };

  test.each(Object.entries(checks))("%s", (title, check) => {
    expect(check(bad[title])).not.toEqual([]);
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
  return inspectAdapter(file, fs.readFileSync(file, "utf8"), german as GermanTexts | undefined);
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
    ` * @param amount ${parameterDescription}`,
    " */",
    `export function DOUBLE_IT(${parameter}): number { return 2; }`,
  ].join("\n");
}
