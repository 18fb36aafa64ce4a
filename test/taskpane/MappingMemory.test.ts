import {
  forget,
  recall,
  remember,
  restoreColumns,
  type RememberedMapping,
} from "../../src/taskpane/setup/MappingMemory";

const choice: RememberedMapping = {
  headers: ["Kunde", "Umsatz"],
  place: "Kunden!A1:B9",
  shape: "customers",
  mapping: { customerId: 0, amount: 1 },
};

describe("the memory for column choices", () => {
  test("finds a choice by exactly the same header row", () => {
    const memory = remember([], choice);
    expect(recall(memory, ["Kunde", "Umsatz"])).toMatchObject(choice);
    expect(recall(memory, ["Umsatz", "Kunde"])).toBeUndefined();
    expect(recall(memory, ["Kunde"])).toBeUndefined();
  });

  test("a newer choice for the same header row takes the place of the older", () => {
    const newer: RememberedMapping = { ...choice, shape: "orders" };
    const memory = remember(remember([], choice), newer);
    expect(memory).toHaveLength(1);
    expect(memory[0]).toMatchObject(newer);
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

  test("keeps the thousand newest choices about single rows", () => {
    const rows = Array.from({ length: 1_200 }, (_, row) => ({ rule: "missingCustomer" as const, row }));
    const [kept] = remember([], { ...choice, rules: { rows } });
    expect(kept.rules?.rows).toEqual(rows.slice(200));
  });

  test("keeps nothing of what else a component may know", () => {
    const shown = { ...choice, byUser: true, samples: ["Adler GmbH"] };
    expect(JSON.parse(JSON.stringify(remember([], shown)))).toEqual([{ ...choice, confirmed: [] }]);
  });

  test("forgets on request", () => {
    expect(forget(remember([], choice), choice.headers)).toEqual([]);
  });
});

describe("restoring what was recognised", () => {
  const recognised = { shape: "orders", mapping: { customerId: 1, amount: 0 } } as const;

  test("forgets the table where its columns were all that was chosen", () => {
    const chosen: RememberedMapping = { ...choice, notation: "german", confirmed: ["amount"] };
    expect(restoreColumns(remember([], chosen), chosen, recognised)).toEqual([]);
  });

  test("leaves every other decision as it is", () => {
    const chosen: RememberedMapping = {
      ...choice,
      notation: "german",
      dateOrder: "dayFirst",
      confirmed: ["amount"],
      analysisDate: 45657,
      rules: { rules: { duplicate: true } },
    };
    const [kept] = restoreColumns(remember([], chosen), chosen, recognised);
    expect(JSON.parse(JSON.stringify(kept))).toEqual({
      headers: choice.headers,
      place: choice.place,
      ...recognised,
      confirmed: [],
      analysisDate: 45657,
      rules: { rules: { duplicate: true } },
    });
  });
});
