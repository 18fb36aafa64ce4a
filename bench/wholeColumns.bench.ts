import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as vm from "node:vm";
import { SeededRandom } from "../src/workbench/sample/SeededRandom";
import { buildFunctions } from "../test/functions/support/buildFunctions";

jest.setTimeout(300_000);

const ROWS = 100_000;
const CUSTOMERS = 20_000;
const RUNS = 7;

type Range = unknown[][];
type Formula = (...columns: Range[]) => Range;

const source = path.resolve(__dirname, "../src/functions");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "kundenwert-bench-"));
const formulas = new Map<string, Formula>();

/**
 * The formulas as they are built for Excel: `functions.js`, run outside the sandbox of the tests, which
 * slows down every look at `Math` or `Number` and so makes a formula ten times as slow as it is.
 */
beforeAll(async () => {
  expect(await buildFunctions(source, work)).toEqual([]);
  const code = fs.readFileSync(path.join(work, "functions.js"), "utf8");
  const run: (runtime: object) => void = vm.runInThisContext(`(function (CustomFunctions) {${code}\n})`);
  run({ associate: (id: string, formula: Formula) => formulas.set(id, formula) });
});

afterAll(() => fs.rmSync(work, { recursive: true }));

/** A column of cells as Excel hands it over. */
function column(cell: (row: number) => unknown): Range {
  return Array.from({ length: ROWS }, (_, row) => [cell(row)]);
}

function ranges(random: SeededRandom) {
  const money = (highest: number) => column(() => random.whole(0, highest * 100) / 100);
  const count = (highest: number) => column(() => random.whole(0, highest));
  return {
    days: column(() => random.whole(45_000, 46_000)),
    money: money(1_000),
    // A quantity times a price: the noise of binary fractions makes amounts that no unit of money fits.
    products: column(() => random.whole(1, 40) * (random.whole(1, 9_999) / 100)),
    campaigns: column(() => `Campaign ${random.whole(1, 50)}`),
    gross: money(10_000),
    costs: [money(500), money(4_000), money(300), money(900)] as const,
    counts: [count(30), count(5), count(4), count(4), count(10)] as const,
  };
}

/** The floor: every cell is looked at once, numbers are added up and texts counted. */
function touch(columns: readonly Range[]): number {
  let sum = 0;
  let texts = 0;
  for (const range of columns) {
    for (const row of range) {
      for (const cell of row) {
        if (typeof cell === "number") sum += cell;
        else if (cell !== "") texts++;
      }
    }
  }
  return sum + texts;
}

function median(work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const began = performance.now();
    work();
    if (run > 0) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

const random = new SeededRandom(2026);
const name = (customer: number) => `K-${100_000 + customer}`;

test.each<[string, Range]>([
  ["sequential ids", column((row) => name(Math.floor((row * CUSTOMERS) / ROWS)))],
  ["random ids", column(() => name(random.whole(0, CUSTOMERS - 1)))],
  ["random numbers as ids", column(() => 100_000 + random.whole(0, CUSTOMERS - 1))],
  ["a customer in every row", random.shuffled(column((row) => name(row)))],
])(`one call over ${ROWS} rows, %s, against looking at each cell once`, (title, ids) => {
  const { days, money, products, campaigns, gross, costs, counts } = ranges(random);
  const [orders, ...sent] = counts;
  const calls: [string, Range[], string?][] = [
    ["RFM_SCORE", [days, orders, money]],
    ["RFMR_SCORE", [days, orders, money, ...sent]],
    ["ABC_CLASS", [money]],
    ["CONTRIBUTION", [gross, ...costs]],
    ["RFM_TABLE", [ids, days, money]],
    ["RFM_TABLE", [ids, days, products], "quantity × price"],
    ["COHORT_RETENTION", [ids, days]],
    ["CAMPAIGN_ROI", [campaigns, gross, money]],
  ];
  const lines = calls.map(([id, columns, remark = ""]) => {
    const formula = formulas.get(id);
    expect(formula?.(...columns).length).toBeGreaterThan(1);
    const floor = median(() => touch(columns));
    const ms = median(() => formula?.(...columns));
    const figures = [`${ms.toFixed(0)} ms`, `floor ${floor.toFixed(1)} ms`, `${(ms / floor).toFixed(0)} x`];
    return `${id} ${remark}`.padEnd(28) + figures.map((figure) => figure.padStart(15)).join("");
  });
  process.stdout.write(`\n${title}, median of ${RUNS} warm runs\n${lines.join("\n")}\n`);
});
