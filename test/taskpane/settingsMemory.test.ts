import fc from "fast-check";
import { isOn } from "../../src/report/rules/RuleChoices";
import type { Recognition } from "../../src/report/recognise/recognise";
import { chooseColumns } from "../../src/taskpane/setup/chooseColumns";
import { remember, restoreColumns, type RememberedMapping } from "../../src/taskpane/setup/MappingMemory";
import { readMappingMemory } from "../../src/taskpane/setup/readMappingMemory";

const plain: RememberedMapping = {
  headers: ["Kunde", "Umsatz"],
  shape: "customers",
  mapping: { customerId: 0, amount: 1 },
  confirmed: [],
};

/** Every part that can be remembered, with a sound value. */
const full: RememberedMapping = {
  ...plain,
  place: "Kunden!A1:B9",
  confirmed: ["amount"],
  notation: "german",
  dateOrder: "monthFirst",
  analysisDate: 45657,
  window: { kind: "days", from: 45292, to: null },
  conversion: { into: "EUR", rates: { USD: 0.92, CHF: 1.05 } },
  rules: {
    rules: { duplicate: true, creditSign: false },
    columns: [{ rule: "numberText", column: 1 }],
    rows: [{ rule: "missingCustomer", row: 4 }],
  },
  lists: { testCustomers: ["*test*"], technicalItems: [] },
  merges: [["K-7", "K7"]],
  deepestLevel: "contribution2",
  rankBy: "cltv",
  scoring: {
    bins: 4,
    method: "nested",
    frozen: { recency: [90, 30], frequency: [2, 5], monetary: [100, 250.5] },
  },
  abcLimits: { a: 0.7, b: 0.9 },
  decisions: { mostPriceRise: 0.05, mostCostCut: 0, avoidableOrderCost: 0.5, avoidableCustomerCost: 1 },
  lifetime: { retention: 0.9, discountRate: 0.08 },
  forecast: { months: 24, discountRate: 0.05 },
  stability: true,
};

const inWorkbook = (entry: object): unknown => JSON.parse(JSON.stringify([entry]));
const read = (entry: object) => readMappingMemory(inWorkbook(entry))[0];

describe("a setting of the workbook", () => {
  test("comes back as it was saved", () => {
    expect(readMappingMemory(inWorkbook(full))).toEqual([full]);
    expect(readMappingMemory(JSON.parse(JSON.stringify(remember([], full))))).toEqual([full]);
  });

  test.each([
    ["no list", { headers: [] }],
    ["nothing", undefined],
    ["an unknown shape", [{ ...plain, shape: "suppliers" }]],
    ["an unknown field", [{ ...plain, mapping: { shoeSize: 1 } }]],
    ["a column that the header row does not have", [{ ...plain, mapping: { amount: 2 } }]],
    ["one column for two fields", [{ ...plain, mapping: { customerId: 1, amount: 1 } }]],
    ["headers that are no texts", [{ ...plain, headers: [1, 2] }]],
  ])("is ignored where it is %s", (_what, setting) => {
    expect(readMappingMemory(setting)).toEqual([]);
  });

  test.each<[string, object]>([
    ["a notation that nobody writes", { notation: "roman" }],
    ["a date order that nobody writes", { dateOrder: "yearLast" }],
    ["an analysis date as text", { analysisDate: "31.12.2024" }],
    ["an analysis date within a day", { analysisDate: 45657.5 }],
    ["an analysis date that is no date", { analysisDate: 1e9 }],
    ["a window of another kind", { window: { kind: "weeks", weeks: 3 } }],
    ["a window of no months", { window: { kind: "months", months: 0 } }],
    ["a window of half a month", { window: { kind: "months", months: 0.5 } }],
    ["a window with an end that is no day", { window: { kind: "days", from: null, to: "soon" } }],
    ["a window without ends", { window: { kind: "days" } }],
    ["a conversion into nothing", { conversion: { into: "", rates: {} } }],
    ["a conversion without rates", { conversion: { into: "EUR" } }],
    ["rules that are a list", { rules: ["duplicate"] }],
    ["lists of which one is missing", { lists: { testCustomers: [] } }],
    ["merges that are no list", { merges: { "K-7": "K7" } }],
    ["a place that is no text", { place: 7 }],
    ["a level that nobody calculates", { deepestLevel: "profit" }],
    ["a ranking by something else", { rankBy: "mood" }],
    ["too few classes", { scoring: { bins: 2 } }],
    ["too many classes", { scoring: { bins: 10 } }],
    ["a method that nobody knows", { scoring: { method: "random" } }],
    [
      "limits that can not be",
      { scoring: { frozen: { recency: [1, 2], frequency: [1, 2], monetary: [1] } } },
    ],
    ["ABC limits that cross", { abcLimits: { a: 0.95, b: 0.8 } }],
    ["an ABC limit above everything", { abcLimits: { a: 0.8, b: 95 } }],
    ["ABC limits of which one is missing", { abcLimits: { a: 0.8 } }],
    ["a price rise as text", { decisions: { mostPriceRise: "10 %" } }],
    ["a cost cut above everything", { decisions: { mostCostCut: 30 } }],
    ["a lifetime that does not end", { lifetime: { retention: 1, discountRate: 0 } }],
    ["a lifetime of which a rate is missing", { lifetime: { retention: 0.8 } }],
    ["a forecast of no months", { forecast: { months: 0, discountRate: 0.1 } }],
    ["a forecast of half a month", { forecast: { months: 1.5, discountRate: 0.1 } }],
    ["a forecast beyond all data", { forecast: { months: 121, discountRate: 0.1 } }],
    ["a forecast of which the rate is missing", { forecast: { months: 12 } }],
    ["a rate below zero", { lifetime: { retention: 0.8, discountRate: -0.1 } }],
    ["stability that is neither wanted nor not", { stability: "yes" }],
  ])("loses %s and keeps the rest", (_what, part) => {
    expect(read({ ...plain, ...part })).toEqual(plain);
  });

  test("keeps the sound parts of scoring and decisions", () => {
    const { scoring, decisions } = read({
      ...plain,
      scoring: { bins: 99, method: "nested" },
      decisions: { mostPriceRise: 0, mostCostCut: null, colour: "red" },
    });
    expect(scoring).toEqual({ method: "nested" });
    expect(decisions).toEqual({ mostPriceRise: 0 });
  });

  test("loses single unsound rates, rules, entries and pairs", () => {
    const entry = read({
      ...plain,
      conversion: { into: "EUR", rates: { USD: 0.92, CHF: 0, GBP: -1, SEK: "0,09", DKK: null } },
      rules: {
        rules: { duplicate: true, gravity: false, creditSign: "no", toString: true },
        columns: [
          { rule: "numberText", column: 1 },
          { rule: "numberText", column: 2 },
          { rule: "gravity", column: 0 },
        ],
        rows: [{ rule: "missingCustomer", row: 4 }, { rule: "missingCustomer", row: -1 }, null],
      },
      lists: { testCustomers: ["*test*", 7, "x".repeat(201)], technicalItems: [null] },
      merges: [["K-7", "K7"], ["K-8"], ["K-9", 9], "K-10"],
      confirmed: ["amount", "shoeSize", 3],
    });
    expect(entry).toEqual({
      ...plain,
      conversion: { into: "EUR", rates: { USD: 0.92 } },
      rules: {
        rules: { duplicate: true },
        columns: [{ rule: "numberText", column: 1 }],
        rows: [{ rule: "missingCustomer", row: 4 }],
      },
      lists: { testCustomers: ["*test*"], technicalItems: [] },
      merges: [["K-7", "K7"]],
      confirmed: ["amount"],
    });
  });

  test("is cut down to its budget", () => {
    const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
    const entry = read({
      ...plain,
      rules: { rows: many(1_100, { rule: "missingCustomer", row: 4 }) },
      lists: { testCustomers: many(300, "*test*"), technicalItems: [] },
      merges: many(1_100, ["K-7", "K7"]),
    });
    expect(entry.rules?.rows).toHaveLength(1_000);
    expect(entry.lists?.testCustomers).toHaveLength(200);
    expect(entry.merges).toHaveLength(1_000);
    expect(readMappingMemory(many(30, plain))).toHaveLength(20);
  });

  test("of an earlier version counts as confirmed: users chose its columns as a whole", () => {
    const { headers, shape, mapping } = plain;
    expect(read({ headers, shape, mapping }).confirmed).toEqual(["customerId", "amount"]);
  });

  test("is read without harm, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.jsonValue()), (parts) => {
        for (const entry of readMappingMemory(inWorkbook({ ...full, ...parts }))) {
          // Once read it is sound, and reading it again changes nothing.
          expect(readMappingMemory(inWorkbook(entry))).toEqual([entry]);
          expect(typeof isOn(entry.rules ?? {}, "duplicate")).toBe("boolean");
        }
      }),
    );
  });
});

describe("columns that are restored", () => {
  const recognised = { shape: "customers", mapping: { customerId: 1 } } as const;

  test("leave what was decided about ranking and classes", () => {
    const entry: RememberedMapping = { ...plain, notation: "german", stability: true, rankBy: "rfm" };
    expect(restoreColumns(remember([], entry), entry, recognised)[0]).toEqual({
      headers: plain.headers,
      place: undefined,
      ...recognised,
      confirmed: [],
      rankBy: "rfm",
      stability: true,
    });
  });

  test("are forgotten where nothing else was decided", () => {
    expect(restoreColumns(remember([], plain), plain, recognised)).toEqual([]);
  });
});

describe("the choice for a table", () => {
  const column = { unit: "", samples: [], kind: "text", field: null, certainty: null } as const;
  const recognition: Recognition = {
    headerRow: 0,
    unitRow: -1,
    export: null,
    shape: "customers",
    mapping: { customerId: 0, amount: 1 },
    columns: [
      { ...column, index: 0, header: "Kunde" },
      { ...column, index: 1, header: "Umsatz" },
    ],
    ties: [],
  };
  const here = { sheet: "Kunden", address: "A1:B9" };

  test("is what was recognised, until the user decides", () => {
    const choice = chooseColumns(recognition, [], here);
    expect(choice).toEqual({
      headers: ["Kunde", "Umsatz"],
      place: "Kunden!A1:B9",
      shape: "customers",
      mapping: recognition.mapping,
      byUser: false,
      openTies: [],
    });
  });

  test("holds choices about rows only where they were made", () => {
    const memory = remember([], full);
    expect(chooseColumns(recognition, memory, here).rules?.rows).toEqual(full.rules?.rows);
    const elsewhere = chooseColumns(recognition, memory, { sheet: "Kunden", address: "A1:B10" });
    expect(elsewhere.rules?.rows).toBeUndefined();
    expect(elsewhere.rules?.columns).toEqual(full.rules?.columns);
    expect(elsewhere.analysisDate).toBe(45657);
  });

  test("is the user's own only where the columns are", () => {
    const own = (entry: RememberedMapping) => chooseColumns(recognition, remember([], entry), here).byUser;
    expect(own({ ...plain, analysisDate: 45657, rules: { rules: { duplicate: true } } })).toBe(false);
    expect(own({ ...plain, shape: "orders" })).toBe(true);
    expect(own({ ...plain, mapping: { customerId: 0 } })).toBe(true);
    expect(own({ ...plain, mapping: { customerId: 0, contribution: 1 } })).toBe(true);
    expect(own({ ...plain, confirmed: ["amount"] })).toBe(true);
    expect(own({ ...plain, notation: "german" })).toBe(true);
  });
});
