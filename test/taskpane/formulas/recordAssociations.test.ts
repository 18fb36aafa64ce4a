import { recordAssociations } from "../../../src/taskpane/formulas/recordAssociations";

function register() {
  const passedOn: unknown[][] = [];
  const registry = { associate: (...given: unknown[]) => void passedOn.push(given) };
  return { passedOn, callFormula: recordAssociations(registry), registry };
}

test("both ways to associate are heard, and passed on to Microsoft's library", async () => {
  const { registry, callFormula, passedOn } = register();
  const double = (x: number) => 2 * x;
  registry.associate("DOUBLE", double);
  registry.associate({ HALF: (x: number) => x / 2 });
  expect(passedOn).toEqual([["DOUBLE", double], [{ HALF: expect.any(Function) }]]);
  expect(await callFormula("double", [4])).toEqual({ kind: "value", value: 8 });
  expect(await callFormula("HALF", [4])).toEqual({ kind: "value", value: 2 });
});

test("an error value that is thrown becomes data, with its sentence", async () => {
  const { registry, callFormula } = register();
  registry.associate("X", () => {
    throw Object.assign(new Error("preis ist −1."), { code: "#VALUE!" });
  });
  expect(await callFormula("X", [])).toEqual({ kind: "error", code: "#VALUE!", sentence: "preis ist −1." });
});

test("errors in single cells of a spill stay there", async () => {
  const { registry, callFormula } = register();
  registry.associate("X", () => [[1], [{ code: "#N/A", message: "Kein Kauf." }]]);
  expect(await callFormula("X", [])).toEqual({
    kind: "table",
    rows: [[1], [{ code: "#N/A", sentence: "Kein Kauf." }]],
  });
});

test("a spill of one cell is a value, and an answer may come later", async () => {
  const { registry, callFormula } = register();
  registry.associate("X", async () => [["A"]]);
  expect(await callFormula("X", [])).toEqual({ kind: "value", value: "A" });
});

test("a defect stays an exception, as does a formula that is not there", async () => {
  const { registry, callFormula } = register();
  registry.associate("X", () => {
    throw new TypeError("x is undefined");
  });
  await expect(callFormula("X", [])).rejects.toThrow("x is undefined");
  await expect(callFormula("Y", [])).rejects.toThrow("Y is not part of this page");
});
