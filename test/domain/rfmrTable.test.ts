import * as fc from "fast-check";
import { CLASSICAL_RFMR_TABLE } from "../../src/domain/classicalRfmrTable";
import { rfmrTable, type PointLine, type RfmrFactor } from "../../src/domain/rfmrTable";

function line(factor: RfmrFactor, limit: number, points: number): PointLine {
  return { factor, limit, points };
}

/** The table of Link & Hildebrand, line by line, as db-marketing.com prints it. */
const CLASSICAL_LINES: readonly PointLine[] = [
  line("start", 0, 25),
  line("recency", 6, 40),
  line("recency", 9, 25),
  line("recency", 12, 15),
  line("recency", 18, 5),
  line("recency", 24, -5),
  line("recency", 0, -15),
  line("orders", 0, 6),
  line("averageValue", 50, 5),
  line("averageValue", 100, 15),
  line("averageValue", 200, 25),
  line("averageValue", 300, 35),
  line("averageValue", 400, 40),
  line("averageValue", 0, 45),
  line("returns", 1, 0),
  line("returns", 3, -5),
  line("returns", 6, -10),
  line("returns", 10, -20),
  line("returns", 15, -30),
  line("returns", 0, -40),
  line("mainCatalogues", 0, -12),
  line("specialCatalogues", 0, -6),
  line("mailings", 0, -2),
];

test("the lines of the classical table give it, in any order and with blank rows between", () => {
  const shuffled = fc.shuffledSubarray([...CLASSICAL_LINES, null, null], { minLength: 25 });
  fc.assert(
    fc.property(shuffled, (lines) => {
      expect(rfmrTable(lines)).toEqual({ ok: true, value: CLASSICAL_RFMR_TABLE });
    }),
  );
});

test("what the table does not name brings 0 points", () => {
  const nothing = { limits: [], points: [0] };
  const empty = {
    start: 0,
    recency: nothing,
    orders: 0,
    averageValue: nothing,
    returns: nothing,
    mainCatalogues: 0,
    specialCatalogues: 0,
    mailings: 0,
  };
  expect(rfmrTable([])).toEqual({ ok: true, value: empty });
  expect(rfmrTable([line("recency", 6, 40)])).toEqual({
    ok: true,
    value: { ...empty, recency: { limits: [6], points: [40, 0] } },
  });
});

test.each<[string, RfmrFactor, number, number, string]>([
  ["half a month", "recency", 1.5, 1, "wholeZeroOrMore"],
  ["a month before the purchase", "recency", -6, 1, "wholeZeroOrMore"],
  ["an endless average value", "averageValue", Infinity, 1, "finite"],
  ["an endless number of returns", "returns", -Infinity, 1, "finite"],
  ["a limit of the start value", "start", 1, 1, "noLimit"],
  ["a limit of orders", "orders", 3, 1, "noLimit"],
  ["a limit of main catalogues", "mainCatalogues", 3, 1, "noLimit"],
  ["a limit of special catalogues", "specialCatalogues", 3, 1, "noLimit"],
  ["a limit of mailings", "mailings", -3, 1, "noLimit"],
  ["endless points", "start", 0, Infinity, "finite"],
])("%s is refused, with its row", (_title, factor, limit, points, allowed) => {
  expect(rfmrTable([null, line("returns", 2, 0), line(factor, limit, points)])).toMatchObject({
    ok: false,
    error: { kind: "outOfRange", argument: "points", allowed, row: 3 },
  });
});

test("a negative limit of average value is a class of its own", () => {
  expect(rfmrTable([line("averageValue", 50, 5), line("averageValue", -0.01, -20)])).toMatchObject({
    value: { averageValue: { limits: [-0.01, 50], points: [-20, 5, 0] } },
  });
});

test("a class that stands twice is refused, with both rows, even with the same points", () => {
  const twice = [
    line("start", 0, 25),
    null,
    line("recency", 6, 40),
    line("recency", 0, 5),
    line("recency", 6, 40),
  ];
  expect(rfmrTable(twice)).toEqual({
    ok: false,
    error: { kind: "repeated", argument: "points", row: 5, first: 3 },
  });
});
