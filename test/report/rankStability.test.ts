import fc from "fast-check";
import { compareIds } from "../../src/domain/compareIds";
import { buildReport } from "../../src/report/buildReport";
import { ColumnReader } from "../../src/report/ColumnReader";
import type { ReportModel } from "../../src/report/ReportModel";
import type { ReportSettings } from "../../src/report/ReportSettings";
import type { Stability } from "../../src/report/stability/Stability";
import { summariseStability } from "../../src/report/stability/summariseStability";
import { weightedRanks } from "../../src/report/stability/weightedRanks";
import { reportOf } from "./support/reportOf";
import { tableOf } from "./support/tableOf";

const header = ["Kundennummer", "Belegnummer", "Belegdatum", "Umsatz", "Wareneinsatz"];
const mapping = { customerId: 0, orderId: 1, date: 2, amount: 3, productCost: 4 };
const LAST = 45_400;

type Line = readonly [customer: string, order: string, day: number, amount: number, cost: number];

function report(lines: readonly Line[], changes: Partial<ReportSettings> = {}): Promise<ReportModel> {
  return reportOf([header, ...lines], { shape: "orders", mapping, stability: true, ...changes });
}

function stabilityOf({ stability }: ReportModel): Stability {
  if (stability === undefined) throw new Error("stability was not looked at");
  return stability;
}

/** Rank, best and worst rank, and whether the segment flips, by customer. */
function movements(model: ReportModel) {
  const { rank, best, worst, flips } = stabilityOf(model);
  return Object.fromEntries(
    model.ranking.customerId.map((id, place) => [
      id,
      { rank: rank[place], best: best[place], worst: worst[place], flips: flips[place] },
    ]),
  );
}

const anyLines = fc
  .array(
    fc.record({
      customer: fc.integer({ min: 0, max: 12 }),
      day: fc.integer({ min: LAST - 200, max: LAST }),
      cents: fc.integer({ min: -2_000, max: 20_000 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((lines) =>
    lines.map(({ customer, day, cents }, row): Line => [
      `K${customer}`,
      `R${row}`,
      day,
      cents / 100,
      (cents % 700) / 100,
    ]),
  );

/** Always bought, and early enough to be there 30 days sooner. */
const sound: Line = ["K99", "R99", LAST - 150, 50, 10];

describe("ranks by weighted scores", () => {
  const scores = {
    recencyScore: Uint8Array.of(1, 5, 3, 0, 3),
    frequencyScore: Uint8Array.of(1, 5, 3, 0, 2),
    monetaryScore: Uint8Array.of(5, 1, 3, 0, 4),
  };
  const equal = { recency: 1, frequency: 1, monetary: 1 };

  test("go down the sum; equal sums stand as they are, and who has no score has no rank", () => {
    // Sums 7, 11, 9, none, 9.
    expect([...weightedRanks(scores, equal, null)]).toEqual([4, 1, 2, 0, 3]);
  });

  test("follow another order where the sums are equal", () => {
    expect([...weightedRanks(scores, equal, Int32Array.of(4, 3, 2, 1, 0))]).toEqual([4, 1, 3, 0, 2]);
  });

  test("can look at money twice", () => {
    // Sums 12, 12, 12, none, 13.
    expect([...weightedRanks(scores, { ...equal, monetary: 2 }, null)]).toEqual([2, 3, 4, 0, 1]);
  });
});

describe("rank stability", () => {
  test("customers who are alike in everything keep the rank that their number gives them", async () => {
    const lines = ["A", "B", "C"].map((id, row): Line => [id, `R${row}`, LAST - 60, 100, 40]);
    const model = await report(lines);
    expect(movements(model)).toMatchObject({
      A: { rank: 1, best: 1, worst: 1 },
      B: { rank: 2, best: 2, worst: 2 },
      C: { rank: 3, best: 3, worst: 3 },
    });
    // All are in the middle: 2 of 3, 3 of 5, 4 of 6 and 4 of 7. But 3 of 4 is above it.
    expect([...stabilityOf(model).sameSegment]).toEqual([0.8, 0.8, 0.8]);
  });

  test("a customer who is best in everything is first under every setting", async () => {
    const lines: Line[] = [
      ["best", "R1", LAST - 40, 900, 100],
      ["best", "R2", LAST - 41, 900, 100],
      ["best", "R3", LAST, 900, 100],
      ["middle", "R4", LAST - 60, 300, 100],
      ["middle", "R5", LAST - 70, 300, 100],
      ["worst", "R6", LAST - 90, 10, 5],
    ];
    expect(movements(await report(lines))).toMatchObject({
      best: { rank: 1, best: 1, worst: 1 },
      middle: { rank: 2, best: 2, worst: 2 },
      worst: { rank: 3, best: 3, worst: 3 },
    });
  });

  test("a purchase of the last 30 days counts for nothing on the earlier day", async () => {
    // Without their last purchases A, B and C stand in the opposite order: by day, number and money.
    const lines: Line[] = [
      ...(["C", "B", "A"] as const).flatMap((id, place): Line[] =>
        Array.from({ length: 3 - place }, (_, row): Line => [
          id,
          `${id}${row}`,
          LAST - 50 - 10 * place,
          10,
          0,
        ]),
      ),
      ...(["A", "B", "C"] as const).flatMap((id, place): Line[] =>
        Array.from({ length: 8 - 3 * place }, (_, row): Line => [id, `${id}N${row}`, LAST - place, 100, 0]),
      ),
    ];
    expect(movements(await report(lines))).toMatchObject({
      A: { rank: 1, best: 1, worst: 3, flips: 1 },
      B: { rank: 2, best: 2, worst: 2 },
      C: { rank: 3, best: 1, worst: 3, flips: 1 },
    });
  });

  test("and neither where the user lets rows after the analysis date count", async () => {
    const lines: Line[] = [
      ["A", "R1", LAST - 60, 10, 0],
      ["B", "R2", LAST - 70, 20, 0],
      ["A", "R3", LAST, 100, 0],
    ];
    const allowed = await report(lines, { rules: { rules: { futureDate: false } } });
    // Without its last purchase A is still the later one, but B is worth more: by money alone B is first.
    expect(movements(allowed)).toMatchObject({ A: { best: 1, worst: 2 }, B: { best: 1, worst: 2 } });
    expect(movements(allowed)).toEqual(movements(await report(lines)));
  });

  test("a customer who only came in the last 30 days is ranked among those that were there", async () => {
    const lines: Line[] = [
      ["new", "R1", LAST, 500, 100],
      ["old", "R2", LAST - 90, 100, 40],
    ];
    const { new: newcomer } = movements(await report(lines));
    // Without her there is nobody to compare her with: those variants say nothing of her.
    expect(newcomer).toMatchObject({ rank: 1, best: 1, worst: 1 });
  });

  test("tries 3 to 7 classes with two weights on three days, and the report's own classes besides", async () => {
    const lines: Line[] = [sound, ["K1", "R1", LAST, 50, 10]];
    const usual = stabilityOf(await report(lines));
    expect(usual).toMatchObject({ variants: 30, dayShifts: [-30, 0, 30], bins: [3, 4, 5, 6, 7] });
    expect(stabilityOf(await report(lines, { scoring: { bins: 9 } }))).toMatchObject({ variants: 36 });
  });

  test("an earlier day on which nothing had happened yet is left out", async () => {
    const lines: Line[] = [["A", "R1", LAST, 10, 5]];
    expect(stabilityOf(await report(lines))).toMatchObject({ variants: 20, dayShifts: [0, 30] });
  });

  test("a list of customers has no earlier day: its sums can not be parted", async () => {
    const model = await reportOf(
      [
        ["Kunde", "Umsatz", "Anzahl Bestellungen", "Letzte Bestellung"],
        ["A", 1000, 5, LAST],
        ["B", 10, 1, LAST - 100],
      ],
      { stability: true },
    );
    expect(model.shape).toBe("customers");
    expect(stabilityOf(model)).toMatchObject({ variants: 20, dayShifts: [0, 30] });
  });

  test("there is none without dates, nor where nobody asks for it", async () => {
    const withoutDates = await reportOf(
      [
        ["Kunde", "Umsatz"],
        ["A", 10],
        ["B", 5],
      ],
      { stability: true },
    );
    expect(withoutDates.stability).toBeUndefined();
    expect((await report([sound], { stability: false })).stability).toBeUndefined();
  });

  test("with frozen limits a later day makes customers less recent", async () => {
    const frozen = { recency: [70], frequency: [2], monetary: [50] };
    const lines: Line[] = [
      ["A", "R1", LAST - 35, 100, 0],
      ["B", "R2", LAST - 45, 100, 0],
      ["C", "R3", LAST - 120, 100, 0],
    ];
    const segmentMap = [
      { segment: { name: "recent" }, recency: [2, 2], frequency: [1, 2], monetary: [1, 2] },
      { segment: { name: "past" }, recency: [1, 1], frequency: [1, 2], monetary: [1, 2] },
    ] as const;
    // By other numbers of classes the map is spread, and A, B and C are 3 of 3, in the middle and 1 of 3.
    const found = movements(await report(lines, { scoring: { frozen }, segmentMap, analysisDate: LAST }));
    // 75 days away on the later day, beyond the limit of 70; A is 65 then, and C 90 on the earlier day.
    expect(found.B.flips).toBe(1);
    expect(found.A.flips).toBe(0);
    expect(found.C.flips).toBe(0);
  });

  test("a segment map of the user's own is spread over the other numbers of classes", async () => {
    const map = [
      { segment: { name: "low" }, recency: [1, 2], frequency: [1, 5], monetary: [1, 5] },
      { segment: { name: "high" }, recency: [3, 5], frequency: [1, 5], monetary: [1, 5] },
    ] as const;
    const lines: Line[] = [
      ["A", "R1", LAST - 60, 100, 0],
      ["B", "R2", LAST - 120, 100, 0],
    ];
    // By mean rank A has floor(2 · bins / 3) + 1 and B floor(bins / 3) + 1: of 3, 4, 5, 6, 7 classes A has
    // 3, 3, 4, 5, 5, and B 2, 2, 2, 3, 3. Among five, B stands at 3, 2, 2, 3 and 2: 1.33 rounds to 1 and
    // 1.6 to 2. So B is "high" of three classes, and "low" of five.
    const { A, B } = movements(await report(lines, { segmentMap: map }));
    expect(A.flips).toBe(0);
    expect(B.flips).toBe(1);
  });

  test("whatever the rows, ranks and segments are those of reports made one by one", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, fc.constantFrom("money", "rfm", "rfmr"), async (random, rankBy) => {
        const lines = [sound, ...random];
        const model = await report(lines, { rankBy });
        const { analysisDate } = model;
        if (analysisDate === null) throw new Error("there are dates");
        const ranges = new Map<string, { ranks: number[]; segments: unknown[] }>();
        for (const shift of [0, -30, 30]) {
          for (const bins of [5, 3, 4, 6, 7]) {
            const changes = { stability: false, analysisDate: analysisDate + shift, scoring: { bins } };
            const one = await report(lines, changes).catch(() => null);
            if (one === null) continue;
            for (const monetary of [1, 2]) noteOneByOne(one, monetary, ranges);
          }
        }
        const { rank, best, worst, flips } = stabilityOf(model);
        model.ranking.customerId.forEach((id, place) => {
          const { ranks, segments } = ranges.get(id) ?? { ranks: [], segments: [] };
          const isScored = model.ranking.recencyScore[place] > 0;
          expect({
            id,
            rank: rank[place],
            best: best[place],
            worst: worst[place],
            flips: flips[place],
          }).toEqual({
            id,
            rank: isScored ? ranks[0] : 0,
            best: isScored ? Math.min(...ranks) : 0,
            worst: isScored ? Math.max(...ranks) : 0,
            flips: isScored && new Set(segments).size > 1 ? 1 : 0,
          });
        });
      }),
      { numRuns: 15 },
    );
  });

  test("is the same in any order of rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLines.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        async ([lines, shuffled]) => {
          const one = await report([sound, ...lines]);
          const other = await report([...shuffled, sound]);
          expect(other.stability).toEqual(one.stability);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("can be cancelled at every pause, in the middle of another day too", async () => {
    const table = tableOf([header, sound, ["K1", "R1", LAST, 20, 5]]);
    const attempt = (pause: () => Promise<void>) =>
      buildReport(new ColumnReader(table), { shape: "orders", mapping, stability: true }, { pause });
    let pauses = 0;
    await attempt(() => Promise.resolve(void pauses++));
    for (let last = 1; last <= pauses; last += 7) {
      let left = last;
      const result = await attempt(() =>
        --left === 0 ? Promise.reject(new Error("stop")) : Promise.resolve(),
      );
      expect(result).toEqual({ ok: false, error: { kind: "cancelled" } });
    }
  });
});

/** Ranks of one report by comparing customers with each other, the plain way. */
function noteOneByOne(
  { ranking, criterion, segments }: ReportModel,
  monetary: number,
  ranges: Map<string, { ranks: number[]; segments: unknown[] }>,
): void {
  const { recencyScore, frequencyScore, monetaryScore, customerId, money } = ranking;
  const value = money[criterion] ?? new Float64Array();
  const sum = (place: number) =>
    recencyScore[place] + frequencyScore[place] + monetary * monetaryScore[place];
  const order = [...customerId.keys()]
    .filter((place) => recencyScore[place] > 0)
    .sort(
      (left, right) =>
        sum(right) - sum(left) ||
        value[right] - value[left] ||
        compareIds(customerId[left], customerId[right]),
    );
  order.forEach((place, index) => {
    const found = ranges.get(customerId[place]) ?? { ranks: [], segments: [] };
    found.ranks.push(index + 1);
    found.segments.push(segments[ranking.segment[place]]?.segment);
    ranges.set(customerId[place], found);
  });
}

describe("rank stability in sum", () => {
  const stability: Stability = {
    rank: Int32Array.of(3, 1, 0, 2, 6, 4, 5),
    best: Int32Array.of(1, 1, 0, 2, 6, 4, 5),
    worst: Int32Array.of(6, 3, 0, 9, 6, 4, 5),
    sameSegment: Float64Array.of(0.5, 1, NaN, 0.8, 1, 1, 1),
    flips: Uint8Array.of(1, 0, 0, 1, 0, 0, 0),
    variants: 30,
    bins: [3, 4, 5, 6, 7],
    dayShifts: [-30, 0, 30],
  };

  test("counts who flips, and takes the median of the best fifth", () => {
    // A fifth of six is two, rounded up: ranks 1 and 2 move by 2 and by 7 places.
    expect(summariseStability(stability)).toEqual({ scored: 6, flips: 2, top: 2, topSpread: 4.5 });
  });
});
