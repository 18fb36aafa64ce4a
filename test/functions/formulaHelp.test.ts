import * as fs from "fs";
import * as os from "os";
import * as path from "path";
import { describeHelp } from "../../src/functions/metadata/formulaHelp";
import { functionFiles } from "../../src/functions/metadata/functionFiles";
import { FORMULA_GROUPS } from "../../src/i18n/help/FormulaHelp";

const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-help-"));
afterAll(() => fs.rmSync(work, { recursive: true }));

const GERMAN = {
  description: "Summe der besten Kunden.",
  question: "Wie viel bringen die besten Kunden?",
  formula: "Summe der größten werte, sofern methode 0 ist",
  result: "Geldbetrag.",
  pitfalls: ["Eine Gutschrift zählt mit."],
  parameters: {
    values: { name: "werte", description: "Spalte mit Beträgen." },
    method: { name: "methode", description: "0 alle, 1 nur positive; sonst 0." },
    language: { name: "sprache", description: "„de“ oder „en“; sonst „de“." },
  },
};

const ADAPTER = `
/**
 * Total of the best customers.
 * @customfunction BEST_TOTAL
 * @group portfolio
 * @question How much do the best customers bring?
 * @formula sum of the largest values, if method is 0
 * @param values Column of amounts.
 * @param method 0 all, 1 positive ones only; 0 if omitted.
 * @param language "de" or "en"; "de" if omitted.
 * @unit money finite: values
 * @unit option 0|1: method
 * @unit language: language
 * @returns Money.
 * @yields id, money
 * @example
 * BEST_TOTAL({1;2.5}) // => 3.5
 * BEST_TOTAL({1;2.5},,"en") // => {"total",3.5}
 * @pitfall A credit note
 * counts too.
 */
export function BEST_TOTAL(values: unknown[][], method?: unknown, language?: unknown): number { return 0; }
`;

const DOMAIN = `
/**
 * Total of the best.
 *
 * @see A. Riese (1522), "Rechenung auff der Linihen".
 */
export function bestTotal(): number { return 0; }
`;

/** Writes a formula with its three files, and reads its help. */
async function helpOf(
  adapter: string,
  german: object = GERMAN,
  domain = DOMAIN,
  language: "de" | "en" = "en",
) {
  const folder = fs.mkdtempSync(path.join(work, "case-"));
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };
  write("domain/bestTotal.ts", domain);
  write("functions/bestTotal.de.json", JSON.stringify(german));
  return describeHelp([write("functions/bestTotal.ts", adapter)], language);
}

test("the help of a formula comes from its metadata, its tags, its domain file and its German texts", async () => {
  const options = { unit: "option", options: ["0", "1"], optional: true, isRange: false };
  expect(await helpOf(ADAPTER)).toEqual([
    {
      id: "BEST_TOTAL",
      group: "portfolio",
      description: "Total of the best customers.",
      question: "How much do the best customers bring?",
      formula: "sum of the largest values, if method is 0",
      parameters: [
        {
          name: "values",
          description: "Column of amounts.",
          optional: false,
          isRange: true,
          unit: "money",
          allowed: "finite",
        },
        { name: "method", description: "0 all, 1 positive ones only; 0 if omitted.", ...options },
        {
          name: "language",
          description: '"de" or "en"; "de" if omitted.',
          ...options,
          unit: "language",
          options: ["de", "en"],
        },
      ],
      result: "Money.",
      resultUnits: ["id", "money"],
      // Words of the reader's language come first.
      examples: [
        { args: [[[1], [2.5]], null, "en"], answer: [["total", 3.5]] },
        { args: [[[1], [2.5]]], answer: 3.5 },
      ],
      pitfalls: ["A credit note counts too."],
      sources: ['A. Riese (1522), "Rechenung auff der Linihen".'],
    },
  ]);
  const [german] = await helpOf(ADAPTER, GERMAN, DOMAIN, "de");
  expect(german).toMatchObject({
    description: GERMAN.description,
    question: GERMAN.question,
    formula: GERMAN.formula,
    result: GERMAN.result,
    pitfalls: GERMAN.pitfalls,
    examples: [{ answer: 3.5 }, { answer: [["total", 3.5]] }],
    parameters: Object.values(GERMAN.parameters),
  });
});

const withoutDescription = { ...GERMAN, description: undefined };

test.each<[string, string, object, string]>([
  ["needs @group once", ADAPTER.replace("@group", "@part"), GERMAN, DOMAIN],
  ['unknown group "portfolios"', ADAPTER.replace("portfolio", "portfolios"), GERMAN, DOMAIN],
  ["needs @question once", ADAPTER.replace("@question", "@query"), GERMAN, DOMAIN],
  ["needs @formula once", ADAPTER.replace("@formula", "@formula a\n * @formula"), GERMAN, DOMAIN],
  ["needs @returns once", ADAPTER.replace("@returns Money.", "@returns"), GERMAN, DOMAIN],
  ['unknown unit "euro" in @yields', ADAPTER.replace("@yields id", "@yields euro"), GERMAN, DOMAIN],
  ["needs @pitfall", ADAPTER.replace("@pitfall", "@remarks"), GERMAN, DOMAIN],
  ["1 @pitfall lines, but 2 in German", ADAPTER, { ...GERMAN, pitfalls: ["a", "b"] }, DOMAIN],
  ['unknown unit "euro"', ADAPTER.replace("@unit money", "@unit euro"), GERMAN, DOMAIN],
  ['unknown allowed values "any"', ADAPTER.replace("money finite", "money any"), GERMAN, DOMAIN],
  ["which values are allowed is missing", ADAPTER.replace("money finite", "money"), GERMAN, DOMAIN],
  ['language takes no "0|1"', ADAPTER.replace("language:", "language 0|1:"), GERMAN, DOMAIN],
  ["values has no @unit", ADAPTER.replace("@unit money finite: values", ""), GERMAN, DOMAIN],
  ["values stands in two @unit lines", ADAPTER.replace("0|1: method", "0|1: method, values"), GERMAN, DOMAIN],
  [
    "@unit names value, which is no argument",
    ADAPTER.replace("finite: values", "finite: value"),
    GERMAN,
    DOMAIN,
  ],
  ["@unit is not of the form", ADAPTER.replace("finite: values", "finite values"), GERMAN, DOMAIN],
  ["needs @example", ADAPTER.replace("@example", "@remarks"), GERMAN, DOMAIN],
  ["the example calls BEST", ADAPTER.replace("* BEST_TOTAL(", "* BEST("), GERMAN, DOMAIN],
  ["too many arguments", ADAPTER.replace(',,"en")', ',,"en",1)'), GERMAN, DOMAIN],
  ['expected "," or ")"', ADAPTER.replace("{1;2.5})", "{1;2.5}"), GERMAN, DOMAIN],
  ["BEST_TOTAL: description", ADAPTER, withoutDescription, DOMAIN],
  ["needs @see in its domain file", ADAPTER, GERMAN, DOMAIN.replace("@see", "@remarks")],
  ["has no function bestTotal", ADAPTER, GERMAN, DOMAIN.replace("bestTotal", "total")],
])("%s: said with the name of the file", async (complaint, adapter, german, domain) => {
  const message = await helpOf(adapter, german, domain).then(
    () => "nothing is wrong",
    (error: Error) => error.message,
  );
  expect(message).toMatch(/^bestTotal\.ts: /);
  expect(message).toContain(complaint);
});

test("the help is sorted by group and id", async () => {
  const help = await describeHelp(functionFiles(), "en");
  const keys = help.map(({ group, id }) => `${FORMULA_GROUPS.indexOf(group)} ${id}`);
  expect(keys).toEqual([...keys].sort());
  expect((await describeHelp(functionFiles(), "de")).map(({ id }) => id)).toEqual(help.map(({ id }) => id));
});
