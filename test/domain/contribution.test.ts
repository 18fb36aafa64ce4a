import * as fc from "fast-check";
import { contribution, type ContributionColumns } from "../../src/domain/contribution";

type Row = readonly [gross: number, deductions: number, product: number, order: number, customer: number];

function columnsOf(rows: readonly Row[]): ContributionColumns {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index]);
  return {
    grossRevenue: column(0),
    deductions: column(1),
    productCost: column(2),
    orderCost: column(3),
    customerCost: column(4),
  };
}

/** Net revenue, DB I, DB II and DB III of each row. */
function levelsOf(rows: readonly Row[]): number[][] {
  const result = contribution(columnsOf(rows));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { netRevenue, contribution1, contribution2, contribution3 } = result.value;
  return rows.map((_, row) => [netRevenue[row], contribution1[row], contribution2[row], contribution3[row]]);
}

const cents = fc.integer({ min: 0, max: 10_000_000 }).map((amount) => amount / 100);
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((amount) => amount / 100),
  cents,
  cents,
  cents,
  cents,
);
const rows = fc.array(row, { minLength: 1, maxLength: 20 });

test("the levels are what is left after each kind of cost", () => {
  // By hand, in the scheme of Köhler 2005: 12,500 − 625 = 11,875; − 6,200 = 5,675; − 480 = 5,195; − 900 = 4,295.
  expect(levelsOf([[12500, 625, 6200, 480, 900]])).toEqual([[11875, 5675, 5195, 4295]]);
});

test("amounts are subtracted as cells show them, with no trace of binary fractions", () => {
  // In doubles 0.3 − 0.1 is 0.19999999999999998, and 0.3 − 0.1 − 0.2 is not 0.
  expect(levelsOf([[0.3, 0.1, 0.2, 0, 0]])).toEqual([[0.2, 0, 0, 0]]);
});

test("a row that no unit of money fits is calculated in decimals, like its neighbours", () => {
  expect(
    levelsOf([
      [0.3, 0.1, 0, 0, 0],
      [1e-12, 3e-13, 0, 0, 0],
      [9e15, 0.1, 0, 0, 9e15],
      [1 / 3, 1 / 3, 0, 0, 0],
    ]).map(([net, , , left]) => [net, left]),
  ).toEqual([
    [0.2, 0.2],
    [7e-13, 7e-13],
    [9e15, -0.1],
    [0, 0],
  ]);
});

test("credit notes and customers who cost more than they bring have negative margins", () => {
  expect(levelsOf([[-120, 0, 0, 15, 0]])).toEqual([[-120, -120, -135, -135]]);
});

test("all costs together are what separates gross revenue from DB III", () => {
  fc.assert(
    fc.property(row, ([gross, ...costs]) => {
      const [[, , , left]] = levelsOf([[gross, ...costs]]);
      const inCents = [gross, ...costs].map((amount) => Math.round(amount * 100));
      expect(Math.round(left * 100)).toBe(inCents[0] - inCents[1] - inCents[2] - inCents[3] - inCents[4]);
      expect(left).toBe(Math.round(left * 100) / 100 + 0);
    }),
  );
});

test("rows do not influence each other, and their order does not matter", () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(levelsOf([...given].reverse()).reverse()).toEqual(levelsOf(given));
      expect(levelsOf(given)).toEqual(given.flatMap((one) => levelsOf([one])));
    }),
  );
});

test("a currency of a hundredth of the value makes amounts a hundred times as large", () => {
  fc.assert(
    fc.property(row, (given) => {
      const [inEuro] = levelsOf([given]);
      const [inCents] = levelsOf([given.map((amount) => Math.round(amount * 100)) as unknown as Row]);
      expect(inEuro).toEqual(inCents.map((amount) => amount / 100));
    }),
  );
});

test.each<[string, Row]>([
  ["gross_revenue", [Infinity, 0, 0, 0, 0]],
  ["deductions", [5, -1, 0, 0, 0]],
  ["product_cost", [5, 0, -1, 0, 0]],
  ["order_cost", [5, 0, 0, -1, 0]],
  ["customer_cost", [5, 0, 0, 0, -1]],
])("a wrong %s is a fault of its row alone", (argument, wrong) => {
  const result = contribution(columnsOf([wrong, [5, 1, 1, 1, 1]]));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect([...result.value.faults]).toEqual([[0, expect.objectContaining({ kind: "outOfRange", argument })]]);
  expect(Array.from(result.value.contribution3)).toEqual([NaN, 1]);
});

test("a cell without a number leaves its row without a result, and without a second fault", () => {
  const result = contribution(columnsOf([[NaN, -1, 0, 0, 0]]));
  expect(result).toMatchObject({ ok: true, value: { faults: new Map() } });
});

test("a margin beyond the numbers of a cell is a fault of its row", () => {
  const result = contribution(columnsOf([[-9e307, 9e307, 0, 0, 0]]));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect([...result.value.faults]).toEqual([[0, { kind: "noAnswer", reason: "tooLarge" }]]);
});

test("a column of another length is named", () => {
  const columns = { ...columnsOf([[5, 1, 1, 1, 1]]), orderCost: Float64Array.of(1, 2) };
  expect(contribution(columns)).toMatchObject({
    ok: false,
    error: { kind: "differentLength", argument: "order_cost", reference: "gross_revenue" },
  });
});
