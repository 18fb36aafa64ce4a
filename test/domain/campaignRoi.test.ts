import * as fc from "fast-check";
import { campaignRoi, type CampaignTable } from "../../src/domain/campaignRoi";
import { exactSum } from "../../src/domain/exactSum";
import type { Id } from "../../src/domain/groupIds";

type Row = readonly [campaign: Id, revenue: number, cost: number];

function columnsOf(rows: readonly Row[]) {
  return {
    campaigns: rows.map(([campaign]) => campaign),
    revenues: Float64Array.from(rows, ([, revenue]) => revenue),
    costs: Float64Array.from(rows, ([, , cost]) => cost),
  };
}

function tableOf(rows: readonly Row[]): CampaignTable {
  const result = campaignRoi(columnsOf(rows));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom<Id>("", "Newsletter", "NEWSLETTER", "Messe", "Katalog", 2026, "2026"),
  fc.integer({ min: -100_000, max: 1_000_000 }).map((amount) => amount / 100),
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 100_000 }).map((amount) => amount / 100),
  ),
);
const rows = fc
  .array(row, { minLength: 1, maxLength: 30 })
  .filter((given) => given.some(([id]) => id !== ""));

const noRoi = { ok: false, error: { kind: "zeroDenominator", argument: "costs" } };

test("the best return comes first, campaigns without cost after all others, equals by name", () => {
  const { campaigns } = tableOf([
    ["no cost, little", 10, 0],
    ["loss", 50, 100],
    ["no cost, much", 90, 0],
    ["B like A", 300, 100],
    ["A like B", 600, 200],
    ["best", 400, 100],
    ["no cost, also much", 90, 0],
  ]);
  expect(campaigns.map(({ name, roi }) => [name, roi.ok ? roi.value : "none"])).toEqual([
    ["best", 3],
    ["A like B", 2],
    ["B like A", 2],
    ["loss", -0.5],
    ["no cost, also much", "none"],
    ["no cost, much", "none"],
    ["no cost, little", "none"],
  ]);
  expect(campaigns[4].roi).toEqual(noRoi);
});

test("figures are exact: a return of a half is no 0.49999999999999994", () => {
  // Phillips' formula: (0.3 − 0.2) / 0.2; in doubles 0.49999999999999994.
  expect((0.3 - 0.2) / 0.2).not.toBe(0.5);
  expect(
    tableOf([
      ["A", 0.1, 0.1],
      ["a", 0.2, 0.1],
    ]).campaigns,
  ).toEqual([{ name: "A", revenue: 0.3, cost: 0.2, profit: 0.1, roi: { ok: true, value: 0.5 } }]);
});

test("rows without campaign are figures of their own, unless they are blank", () => {
  expect(
    tableOf([
      ["A", 5, 1],
      ["", 0, 3],
      ["", 7, 0],
    ]).notAssigned,
  ).toEqual({
    revenue: 7,
    cost: 3,
    profit: 4,
    roi: { ok: true, value: 4 / 3 },
  });
  expect(
    tableOf([
      ["A", 5, 1],
      ["", 0, 0],
    ]).notAssigned,
  ).toBeNull();
  expect(tableOf([["", 0, 3]]).notAssigned).toMatchObject({ revenue: 0, cost: 3, profit: -3 });
  expect(tableOf([["", 5, 0]])).toMatchObject({ campaigns: [], notAssigned: { revenue: 5, roi: noRoi } });
});

test("all lines together are the total, and the total is the input, to the cent", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { campaigns, notAssigned, total } = tableOf(given);
      const lines = notAssigned ? [...campaigns, notAssigned] : campaigns;
      for (const figure of ["revenue", "cost", "profit"] as const) {
        expect(exactSum(Float64Array.from(lines, (line) => line[figure]))).toBe(total[figure]);
      }
      const cents = (column: 1 | 2) => given.reduce((sum, line) => sum + Math.round(line[column] * 100), 0);
      expect(total.revenue).toBe(cents(1) / 100);
      expect(total.cost).toBe(cents(2) / 100);
    }),
  );
});

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(rows, (given) => {
      expect(tableOf([...given].reverse())).toEqual(tableOf(given));
    }),
  );
});

test("returns and their order do not depend on the currency", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const inCents = given.map(([id, revenue, cost]): Row => [id, revenue * 100, cost * 100]);
      const rois = (table: CampaignTable) => table.campaigns.map(({ name, roi }) => [name, roi]);
      const rounded = inCents.map(([id, revenue, cost]): Row => [id, Math.round(revenue), Math.round(cost)]);
      expect(rois(tableOf(rounded))).toEqual(rois(tableOf(given)));
    }),
  );
});

test.each<[string, Row, object]>([
  ["a negative cost", ["A", 5, -1], { kind: "outOfRange", argument: "costs", row: 2 }],
  ["an infinite revenue", ["A", Infinity, 1], { kind: "outOfRange", argument: "revenues", row: 2 }],
])("%s fails the whole and is named with its row", (_title, wrong, error) => {
  const given: Row[] = [["A", 5, 1], wrong];
  expect(campaignRoi(columnsOf(given))).toMatchObject({ ok: false, error });
});

test("blank rows alone have no answer", () => {
  const blank = { campaigns: [""], revenues: Float64Array.of(0), costs: Float64Array.of(0) };
  expect(campaignRoi(blank)).toMatchObject({ ok: false, error: { reason: "noRows" } });
});

test.each<[string, Row[]]>([
  ["a profit", [["A", -9e307, 9e307]]],
  [
    "a revenue",
    [
      ["A", 9e307, 1],
      ["A", 9e307, 1],
    ],
  ],
  [
    "a cost",
    [
      ["", 1, 9e307],
      ["", 1, 9e307],
    ],
  ],
  [
    "a total",
    [
      ["A", 9e307, 9e307],
      ["B", 9e307, 9e307],
    ],
  ],
])("%s that no cell can hold is no answer", (_title, given) => {
  expect(campaignRoi(columnsOf(given))).toMatchObject({ ok: false, error: { reason: "tooLarge" } });
});

test("a return that no cell can hold is an error of its own cell", () => {
  expect(tableOf([["A", 1e300, 1e-300]]).campaigns[0]).toMatchObject({
    profit: 1e300,
    roi: { ok: false, error: { reason: "tooLarge" } },
  });
});

test("a column of another length is named", () => {
  expect(
    campaignRoi({ campaigns: ["A", "B"], revenues: Float64Array.of(1, 2), costs: Float64Array.of(1) }),
  ).toMatchObject({
    ok: false,
    error: { kind: "differentLength", argument: "costs", reference: "campaigns" },
  });
});
