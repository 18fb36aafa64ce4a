import {
  forget,
  readMappingMemory,
  recall,
  remember,
  type RememberedMapping,
} from "../../src/taskpane/setup/MappingMemory";

const choice: RememberedMapping = {
  headers: ["Kunde", "Umsatz"],
  shape: "customers",
  mapping: { customerId: 0, amount: 1 },
};

describe("the memory for column choices", () => {
  test("finds a choice by exactly the same header row", () => {
    const memory = remember([], choice);
    expect(recall(memory, ["Kunde", "Umsatz"])).toBe(choice);
    expect(recall(memory, ["Umsatz", "Kunde"])).toBeUndefined();
    expect(recall(memory, ["Kunde"])).toBeUndefined();
  });

  test("a newer choice for the same header row takes the place of the older", () => {
    const newer: RememberedMapping = { ...choice, shape: "orders" };
    expect(remember(remember([], choice), newer)).toEqual([newer]);
  });

  test("keeps the twenty newest", () => {
    const choices = Array.from({ length: 25 }, (_, index) => ({
      ...choice,
      headers: [`H${index}`, "Umsatz"],
    }));
    const memory = choices.reduce<readonly RememberedMapping[]>(remember, []);
    expect(memory.map((entry) => entry.headers[0])).toEqual(
      Array.from({ length: 20 }, (_, index) => `H${24 - index}`),
    );
  });

  test("forgets on request", () => {
    expect(forget(remember([], choice), choice.headers)).toEqual([]);
  });

  test("comes back from the workbook as it was saved", () => {
    expect(readMappingMemory(JSON.parse(JSON.stringify([choice])))).toEqual([choice]);
  });

  test.each([
    ["no list", { headers: [] }],
    ["nothing", undefined],
    ["an unknown shape", [{ ...choice, shape: "suppliers" }]],
    ["an unknown field", [{ ...choice, mapping: { shoeSize: 1 } }]],
    ["a column that the header row does not have", [{ ...choice, mapping: { amount: 2 } }]],
    ["one column for two fields", [{ ...choice, mapping: { customerId: 1, amount: 1 } }]],
    ["headers that are no texts", [{ ...choice, headers: [1, 2] }]],
  ])("ignores a setting that is %s", (_what, setting) => {
    expect(readMappingMemory(setting)).toEqual([]);
  });
});
