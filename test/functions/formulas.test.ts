import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";
import { loadFormulas, type Formula } from "./support/formulas";

installCustomFunctions();
let formulas: Formula[];
beforeAll(async () => {
  formulas = await loadFormulas();
});

function replaced(values: readonly unknown[], index: number, value: unknown): unknown[] {
  return values.map((old, at) => (at === index ? value : old));
}

/** As Excel shows a number: 15 digits. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

test("every formula has an example, and every example gives what it says", () => {
  for (const { metadata, call, examples } of formulas) {
    expect(`${examples.length} examples of ${metadata.id}`).not.toMatch(/^0/);
    for (const { text, args, answer } of examples) {
      const outcome = outcomeOf(() => call(...args));
      const expected = typeof answer === "string" ? expect.objectContaining({ code: answer }) : answer;
      expect([text, shown(outcome)]).toEqual([text, expected]);
    }
  }
});

// Excel hands a blank cell over as 0 on the desktop and as null on the web, and an omitted argument
// as null on both; a formula that answers "" hands on "".
const BLANKS = [null, undefined, ""];

test("0, a blank cell and an omitted argument mean the same, for every argument of every formula", () => {
  for (const { metadata, call, examples } of formulas) {
    const [{ args }] = examples;
    const all = metadata.parameters.map((_, index) => args[index] ?? 0);
    metadata.parameters.forEach(({ name, dimensionality, optional }, index) => {
      if (dimensionality === "matrix") return;
      const withZero = outcomeOf(() => call(...replaced(all, index, 0)));
      for (const blank of BLANKS) {
        const withBlank = outcomeOf(() => call(...replaced(all, index, blank)));
        expect([metadata.id, name, withBlank]).toEqual([metadata.id, name, withZero]);
      }
      if (!optional) return;
      const cutOff = outcomeOf(() => call(...all.slice(0, index)));
      const zeroes = outcomeOf(() => call(...all.map((value, at) => (at < index ? value : 0))));
      expect([metadata.id, name, cutOff]).toEqual([metadata.id, name, zeroes]);
    });
  }
});

test("0 and a blank cell mean the same in every cell of a column", () => {
  for (const { metadata, call, examples } of formulas) {
    const [{ args }] = examples;
    metadata.parameters.forEach(({ name, dimensionality }, index) => {
      const column = args[index];
      if (dimensionality !== "matrix" || !Array.isArray(column)) return;
      for (const row of column.keys()) {
        const withCell = (cell: unknown) =>
          outcomeOf(() => call(...replaced(args, index, replaced(column, row, [cell]))));
        for (const blank of BLANKS) {
          expect([metadata.id, name, row, withCell(blank)]).toEqual([metadata.id, name, row, withCell(0)]);
        }
      }
    });
  }
});

test.each([
  ["text", "abc"],
  ["a number as text", "12"],
  ["a logical value", true],
  ["an error", { code: "#N/A" }],
  ["a range of several cells", [[1], [2]]],
])("%s as a scalar argument is #VALUE! with a sentence that names the argument", (_title, wrong) => {
  for (const { metadata, call, examples } of formulas) {
    const [{ args }] = examples;
    const all = metadata.parameters.map((_, index) => args[index] ?? 0);
    metadata.parameters.forEach(({ name, dimensionality }, index) => {
      if (dimensionality === "matrix") return;
      expect(outcomeOf(() => call(...replaced(all, index, wrong)))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining(name),
      });
    });
  }
});

test("a range of one cell is that cell", () => {
  for (const { call, examples } of formulas) {
    for (const { args } of examples) {
      const asRanges = args.map((value) => (Array.isArray(value) ? value : [[value]]));
      expect(outcomeOf(() => call(...asRanges))).toEqual(outcomeOf(() => call(...args)));
    }
  }
});
