import type { RfmrFactor } from "../../src/domain/rfmrTable";
import { RFMR_SCORE } from "../../src/functions/rfmrScore";
import german from "../../src/functions/rfmrScore.de.json";
import { rfmrFactors } from "../../src/i18n/cells/rfmrFactors";
import { installCustomFunctions, outcomeOf } from "./support/customFunctionsRuntime";

installCustomFunctions();

/** 15.12.2024 */
const TODAY = 45641;
// The six cases of test/domain/rfmrScore.test.ts.
const dates = [[45519], [45458], [45427], [45031], [44727], [45626]];
const orders = [[3], [1], [1], [0], [0], [12]];
const values = [[120], [50], [50.01], [450], [20], [800]];
const returns = [[1], [2], [0], [16], [0], [0]];
const main = [[0], [0], [1], [2], [3], [0]];
const special = [[1], [0], [0], [2], [0], [0]];
const mailings = [[2], [0], [0], [6], [10], [0]];
const columns = [dates, orders, values, returns, main, special, mailings];
const points = [[98], [71], [59], [-23], [-41], [182]];

function transposed(column: readonly unknown[][]): unknown[][] {
  return [column.flat()];
}

/** All columns, seen from today. */
function scoreOf([first, second, third, fourth, fifth, sixth, seventh]: unknown[][][]): unknown[][] {
  return RFMR_SCORE(first, second, third, fourth, fifth, sixth, seventh, TODAY);
}

function byTable(table: unknown): unknown {
  return outcomeOf(() =>
    RFMR_SCORE(dates, orders, values, returns, main, special, mailings, TODAY, table as unknown[][]),
  );
}

/** Purchases today and two years ago, with two orders each. */
function twoCustomers(table: unknown[][]): unknown {
  return outcomeOf(() =>
    RFMR_SCORE([[TODAY], [TODAY - 731]], [[2], [2]], [[80], [80]], [], [], [], [], 0, table),
  );
}

test("a column spills downwards, a row to the right", () => {
  expect(scoreOf(columns)).toEqual(points);
  const rows = columns.map(transposed);
  expect(scoreOf(rows)).toEqual(transposed(points));
});

test("columns that are omitted, or a single blank cell, bring no points", () => {
  const zeros = dates.map(() => [0]);
  const expected = RFMR_SCORE(dates, orders, values, zeros, zeros, zeros, zeros);
  expect(RFMR_SCORE(dates, orders, values)).toEqual(expected);
  expect(RFMR_SCORE(dates, orders, values, [[null]], [[0]], [[""]])).toEqual(expected);
});

test('blank rows and later purchases give ""', () => {
  const spill = RFMR_SCORE(
    [...dates, [null], [0], [TODAY + 1]],
    [...orders, [""], [0], [3]],
    [...values, [null], [0], [90]],
    [...returns, [""], [0], [0]],
    [...main, [null], [0], [0]],
    [...special, [null], [0], [0]],
    [...mailings, [null], [0], [0]],
    TODAY,
  );
  expect(spill).toEqual([...points, [""], [""], [""]]);
});

test("a wrong cell is an error of its own row, in whichever column", () => {
  const good = [
    [[TODAY], [TODAY]],
    [[0], [0]],
    [[0], [0]],
    [[0], [0]],
    [[0], [0]],
    [[0], [0]],
    [[0], [0]],
  ];
  const names = [
    "last_purchase",
    "orders",
    "average_value",
    "returns",
    "main_catalogues",
    "special_catalogues",
    "mailings",
  ];
  names.forEach((name, column) => {
    for (const wrong of ["viel", true, { code: "#N/A" }, column === 2 ? Infinity : -1]) {
      const spill = scoreOf(good.map((cells, index) => (index === column ? [[wrong], cells[1]] : cells)));
      expect(spill[0][0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(name) });
      expect(spill[1]).toEqual([70]);
    }
  });
});

test.each<[string, () => unknown, string]>([
  ["columns of different length", () => RFMR_SCORE(dates, orders, values.slice(1)), "average_value"],
  ["a shorter optional column", () => RFMR_SCORE(dates, orders, values, [[1], [2]]), "returns"],
  ["a date before 1900", () => RFMR_SCORE(dates, orders, values, [], [], [], [], -1), "analysis_date"],
])("%s is #VALUE! for the whole formula", (_title, formula, argument) => {
  expect(outcomeOf(formula)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(argument) });
});

describe("an own table of points", () => {
  test("in German or English, in any order, with a header and blank rows, is read", () => {
    const germanTable = [
      ["Faktor", "Obergrenze", "Punkte"],
      ["STARTWERT", "", 10],
      ["", "", ""],
      [" letzter  Kauf ", null, -5],
      ["Letzter Kauf", 12, 20],
      ["Bestellungen", 0, 4],
    ];
    const englishTable = [
      ["orders", 0, 4],
      ["recency", 12, 20],
      ["Start", 0, 10],
      [0, 0, 0],
      ["Last purchase", 0, -5],
    ];
    // 10 + 20 + 8, and 10 − 5 + 8.
    expect(twoCustomers(germanTable)).toEqual([[38], [13]]);
    expect(twoCustomers(englishTable)).toEqual([[38], [13]]);
  });

  test.each<[string, unknown]>([
    ["omitted", undefined],
    ["null", null],
    ["one blank cell", [[0]]],
    ["one empty text", [[""]]],
    [
      "blank throughout",
      [
        ["", 0, null],
        [0, 0, 0],
      ],
    ],
    ["only a header", [["Faktor", "bis", "Punkte"]]],
  ])("that is %s is the classical one", (_title, table) => {
    expect(byTable(table)).toEqual(points);
  });

  test("knows every factor by all its names, and by the names of its column in both languages", () => {
    const columns: { readonly [factor in RfmrFactor]: keyof typeof german.parameters | null } = {
      start: null,
      recency: "last_purchase",
      orders: "orders",
      averageValue: "average_value",
      returns: "returns",
      mainCatalogues: "main_catalogues",
      specialCatalogues: "special_catalogues",
      mailings: "mailings",
    };
    for (const [factor, column] of Object.entries(columns) as [RfmrFactor, (typeof columns)[RfmrFactor]][]) {
      const names = [...rfmrFactors.de[factor], ...rfmrFactors.en[factor]];
      if (column !== null) names.push(column, german.parameters[column].name);
      // One customer with one of everything gets the points of every factor once.
      const one = [[1]];
      for (const name of names) {
        const spill = outcomeOf(() => RFMR_SCORE([[TODAY]], one, one, one, one, one, one, 0, [[name, 0, 7]]));
        expect([name, spill]).toEqual([name, [[7]]]);
      }
    }
  });

  test("no name stands for two factors", () => {
    const all = Object.entries(rfmrFactors).flatMap(([, factors]) =>
      Object.entries(factors).flatMap(([factor, names]) => names.map((name) => [name.toLowerCase(), factor])),
    );
    for (const [name, factor] of all) {
      expect(all.filter(([other]) => other === name).map(([, other]) => other)).toEqual(
        all.filter(([other]) => other === name).map(() => factor),
      );
    }
  });

  test.each<[string, unknown[][], string]>([
    [
      "an unknown factor",
      [
        ["Startwert", 0, 10],
        ["Umsatz", 0, 5],
      ],
      "ist Umsatz. Erlaubt ist einer der Werte Startwert/start, ",
    ],
    ["a misspelt factor in the first row, which is no header", [["Startwerd", 0, 10]], "ist Startwerd."],
    [
      "a second header",
      [
        ["Faktor", "bis", "Punkte"],
        ["Faktor", "bis", "Punkte"],
      ],
      "ist Faktor.",
    ],
    [
      "points without factor",
      [
        ["Startwert", 0, 10],
        ["", 6, 5],
      ],
      'ist "".',
    ],
    [
      "a limit in words",
      [
        ["Startwert", 0, 10],
        ["Retouren", "mehr als 15", -40],
      ],
      ", Zeile 2, ist „mehr als 15“.",
    ],
    ["points in words beside a factor", [["Startwert", 0, "viele"]], ", Zeile 1, ist „viele“."],
    ["an error", [["Startwert", 0, { code: "#REF!" }]], ", Zeile 1, enthält den Fehler #BEZUG!"],
    ["an error in place of a factor", [[{ code: "#REF!" }, 0, 5]], ", Zeile 1, enthält den Fehler #BEZUG!"],
    ["an endless limit", [["Retouren", Infinity, 5]], ", Zeile 1, ist Infinity."],
    ["half a month", [["letzter Kauf", 1.5, 5]], ", Zeile 1, ist 1,5. Erlaubt ist eine ganze Zahl ab 0."],
    [
      "a limit of orders",
      [
        ["", 0, 0],
        ["Bestellungen", 5, 5],
      ],
      ", Zeile 2, ist 5. Erlaubt ist keine Obergrenze",
    ],
    [
      "a class twice",
      [
        ["Retouren", 2, 0],
        ["returns", 2, -5],
      ],
      ", Zeile 2, wiederholt Zeile 1.",
    ],
    [
      "a table of two columns",
      [["Startwert", 10]],
      "Spaltenzahl von punktetabelle (points) ist 2. Erlaubt ist 3.",
    ],
    ["a single word", [["classical"]], "Spaltenzahl von punktetabelle (points) ist 1. Erlaubt ist 3."],
  ])("with %s is #VALUE! and says where", (_title, table, sentence) => {
    expect(byTable(table)).toMatchObject({ code: "#VALUE!", message: expect.stringContaining(sentence) });
    expect(byTable(table)).toMatchObject({ message: expect.stringContaining("punktetabelle (points)") });
  });
});

test("a hundred thousand customers are scored in one call", () => {
  const column = (value: number) => Array.from({ length: 100_000 }, () => [value]);
  const spill = RFMR_SCORE([...column(TODAY), [TODAY]], [...column(1), [2]], [...column(10), [400]]);
  // 25 + 40 + 6 + 5, and 25 + 40 + 12 + 40.
  expect([spill.length, spill[0], spill[99_999], spill[100_000]]).toEqual([100_001, [76], [76], [117]]);
});
